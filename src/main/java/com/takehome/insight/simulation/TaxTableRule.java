package com.takehome.insight.simulation;

import com.takehome.insight.simulation.TaxTable.Knot;
import com.takehome.money.Money;
import com.takehome.projection.TaxYearProjection;
import com.takehome.tax.FederalFacts;
import com.takehome.tax.household.HouseholdTax;
import com.takehome.tax.household.HouseholdTaxRule;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Fills a tax year's table with the engine. An interval is halved while the engine at its middle differs from the
 * straight line by more than the tolerance; a bend within an interval strays from the line by twice what shows at the
 * middle at most, so that the table stays within 25 dollars. Where the law jumps, halving stops at a dollar's width.
 */
final class TaxTableRule {

    private static final long CENTS = 100;
    /** Bends that cancel each other at the middle of so short an interval cannot stray far between. */
    private static final long WIDEST = 4_000 * CENTS;
    /** Section 1402(b)(2): net earnings under 400 dollars bear no tax, and at 400 all of them do. */
    private static final long UNTAXED_PROFIT = 400 * CENTS;
    private static final long NARROWEST = CENTS;
    private static final long TOLERANCE = 5 * CENTS;

    private final TaxYearProjection year;
    private final HouseholdTaxRule rule;
    private final List<Knot> knots = new ArrayList<>();

    private TaxTableRule(TaxYearProjection year, HouseholdTaxRule rule) {
        this.year = year;
        this.rule = rule;
    }

    /** The table of a year for receipts from the least to the most. */
    static TaxTable build(TaxYearProjection year, HouseholdTaxRule rule, long least, long most) {
        return new TaxTableRule(year, rule).build(least, most);
    }

    private TaxTable build(long least, long most) {
        List<Long> grid = List.copyOf(grid(least, most));
        Knot left = knot(least);
        knots.add(left);
        for (long next : grid.subList(1, grid.size())) {
            Knot right = knot(next);
            refine(left, right);
            left = right;
        }
        return new TaxTable(knots);
    }

    /** Where intervals begin: evenly, and about the profit below which there is no self-employment tax. */
    private NavigableSet<Long> grid(long least, long most) {
        NavigableSet<Long> grid = new TreeSet<>(List.of(least, most));
        for (long at = least + WIDEST; at < most; at += WIDEST) {
            grid.add(at);
        }
        long noProfit = year.facts().federal().business().grossReceipts().toCents()
                - year.with().federal().scheduleCNetProfit().orElse(Money.ZERO).toCents();
        Stream.of(noProfit, noProfit + UNTAXED_PROFIT).filter(at -> least < at && at < most).forEach(grid::add);
        return grid;
    }

    /** Adds what lies between the two, and the right one. */
    private void refine(Knot left, Knot right) {
        if (right.receipts() - left.receipts() > NARROWEST) {
            Knot middle = knot((left.receipts() + right.receipts()) / 2);
            if (isOnLine(left, middle, right)) {
                knots.add(middle);
            } else {
                refine(left, middle);
                refine(middle, right);
                return;
            }
        }
        knots.add(right);
    }

    private static boolean isOnLine(Knot left, Knot middle, Knot right) {
        return isClose(middle.tax(), left.tax(), right.tax())
                && isClose(middle.retirement(), left.retirement(), right.retirement());
    }

    private static boolean isClose(long middle, long left, long right) {
        return Math.abs(middle - (left + right) / 2) <= TOLERANCE;
    }

    private Knot knot(long receipts) {
        FederalFacts facts = year.facts().federal();
        HouseholdTax taxes = rule.compute(year.facts()
                .withFederal(facts.withBusiness(facts.business().withGrossReceipts(Money.ofCents(receipts)))));
        return new Knot(receipts, taxes.total().minus(year.without().total()).toCents(),
                taxes.federal().retirementDeduction().toCents());
    }
}
