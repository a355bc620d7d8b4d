package com.takehome.insight;

import com.takehome.model.RetirementContribution;
import com.takehome.model.RetirementPlan;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.projection.TaxYearProjection;
import com.takehome.tax.Business;
import com.takehome.tax.FederalFacts;
import com.takehome.tax.household.HouseholdFacts;
import com.takehome.tax.household.HouseholdTax;
import com.takehome.tax.household.HouseholdTaxRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The household's taxes of a year worked out again for each contribution. A contribution lowers taxable income, which
 * above the threshold of section 199A brings a deduction back, and qualified business income, which lowers it.
 */
final class RetirementSearchRule {

    private static final Money STEP = Money.of(1_000);
    private static final int RATE_DECIMALS = 6;
    /** A contribution lowers qualified business income and so the deduction, away from the phase-in range. */
    private static final int USUAL = -1;

    private final TaxYearProjection year;
    private final HouseholdTaxRule rule;

    RetirementSearchRule(TaxYearProjection year, HouseholdTaxRule rule) {
        this.year = year;
        this.rule = rule;
    }

    /** Both plans; one into which nothing may go is left out. */
    List<RetirementSearch> compute() {
        return List.of(RetirementPlan.SEP_IRA, RetirementPlan.SOLO_401K).stream()
                .map(this::search).filter(each -> each.limit().isPositive()).toList();
    }

    private RetirementSearch search(RetirementPlan plan) {
        Money limit = tax(plan, new RetirementContribution.Maximum()).federal().retirementLimit();
        List<RetirementSearch.Step> steps = new ArrayList<>();
        for (Money amount = Money.ZERO; amount.isLessThan(limit); amount = amount.plus(STEP)) {
            steps.add(step(plan, amount, steps));
        }
        steps.add(step(plan, limit, steps));
        Optional<RetirementSearch.Step> best = steps.stream().filter(each -> each.saved().isPositive())
                .max(Comparator.comparing(RetirementSearch.Step::savedPerDollar)
                        .thenComparing(RetirementSearch.Step::contribution));
        return new RetirementSearch(year.year(), plan, limit, steps, best, jumps(steps));
    }

    private RetirementSearch.Step step(RetirementPlan plan, Money amount, List<RetirementSearch.Step> before) {
        HouseholdTax taxes = tax(plan, new RetirementContribution.Amount(amount));
        Money tax = taxes.total();
        Money deduction = taxes.federal().qbiDeduction();
        if (before.isEmpty()) {
            return new RetirementSearch.Step(amount, tax, Money.ZERO, Money.ZERO, Rate.ZERO, deduction);
        }
        Money saved = before.getFirst().tax().minus(tax);
        return new RetirementSearch.Step(amount, tax, before.getLast().tax().minus(tax), saved,
                amount.isPositive() ? Rate.ofShare(saved, amount, RATE_DECIMALS) : Rate.ZERO, deduction);
    }

    private static List<RetirementSearch.Jump> jumps(List<RetirementSearch.Step> steps) {
        List<RetirementSearch.Jump> jumps = new ArrayList<>();
        int direction = USUAL;
        for (int i = 1; i < steps.size(); i++) {
            Money before = steps.get(i - 1).qbiDeduction();
            int next = steps.get(i).qbiDeduction().compareTo(before);
            if (next != 0 && next != direction) {
                jumps.add(new RetirementSearch.Jump(steps.get(i - 1).contribution(), inWords(next, before)));
            }
            direction = next == 0 ? direction : next;
        }
        return jumps;
    }

    private static String inWords(int direction, Money before) {
        if (direction < 0) {
            return "Further contributions lower the deduction of section 199A.";
        }
        return before.isZero() ? "Further contributions revive the deduction of section 199A."
                : "Further contributions raise the deduction of section 199A, which is in its phase-in range.";
    }

    private HouseholdTax tax(RetirementPlan plan, RetirementContribution contribution) {
        HouseholdFacts facts = year.facts();
        FederalFacts federal = facts.federal();
        return rule.compute(facts.withFederal(federal.withBusiness(switch (federal.business()) {
            case Business.None none -> none;
            case Business.SoleProprietorship(Business.Books books, Business.Benefits benefits) ->
                new Business.SoleProprietorship(books, with(benefits, plan, contribution));
            case Business.SCorporation(Business.Books books, Money salary, Business.Benefits benefits) ->
                new Business.SCorporation(books, salary, with(benefits, plan, contribution));
        })));
    }

    private static Business.Benefits with(Business.Benefits benefits, RetirementPlan plan,
            RetirementContribution contribution) {
        return new Business.Benefits(plan, contribution, benefits.healthPremium());
    }
}
