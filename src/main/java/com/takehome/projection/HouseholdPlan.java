package com.takehome.projection;

import com.takehome.model.HouseholdAmount;
import com.takehome.model.HouseholdItem;
import com.takehome.model.HouseholdYear;
import com.takehome.model.PracticeInput;
import com.takehome.model.RetirementContribution;
import com.takehome.model.TaxYear;
import com.takehome.money.Money;
import com.takehome.money.Rounding;
import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The owner's household in each tax year. A year without a row takes status, place, dependents and the spouse's wages
 * and withholding of the last row before it, and nothing else.
 */
public final class HouseholdPlan {

    private static final int MONTHS_A_YEAR = 12;
    private static final Set<HouseholdAmount> CARRIED = EnumSet.of(HouseholdAmount.SPOUSE_WAGES,
            HouseholdAmount.SPOUSE_WITHHOLDING);

    private final List<HouseholdYear> rows;
    private final List<HouseholdItem> items;

    private HouseholdPlan(List<HouseholdYear> rows, List<HouseholdItem> items) {
        this.rows = rows;
        this.items = items;
    }

    /** The household that the workbook describes. */
    public static HouseholdPlan of(PracticeInput input) {
        return new HouseholdPlan(
                input.household().stream().sorted(Comparator.comparing(HouseholdYear::taxYear)).toList(),
                input.householdItems());
    }

    /** True when the sheet has a row for the year. */
    public boolean isStated(TaxYear year) {
        return stated(year).isPresent();
    }

    /** True when the sheet has a row for the year or one before it. */
    public boolean isKnown(TaxYear year) {
        return rows.stream().anyMatch(row -> row.taxYear().compareTo(year) <= 0);
    }

    /** The year's row, carried forward where the sheet has none; dated items are added to its amounts. */
    public HouseholdYear year(TaxYear year) {
        HouseholdYear row = row(year);
        Map<HouseholdAmount, Money> amounts = new EnumMap<>(HouseholdAmount.class);
        amounts.putAll(row.amounts());
        items.stream().filter(item -> year.contains(item.date()))
                .forEach(item -> amounts.merge(item.kind(), item.amount(), Money::plus));
        return withAmounts(row, amounts);
    }

    /** The year's row without dated items, carried forward where the sheet has none. */
    public HouseholdYear row(TaxYear year) {
        return stated(year).orElseGet(() -> carried(lastBefore(year), year));
    }

    /** What of an amount falls in a month: a twelfth of the year's column, and the items dated in it. */
    public Money inMonth(HouseholdAmount kind, YearMonth month) {
        Money even = twelfth(columnAmount(kind, TaxYear.of(month)), month.getMonthValue());
        Money total = even;
        for (HouseholdItem item : items) {
            if (item.kind() == kind && YearMonth.from(item.date()).equals(month)) {
                total = total.plus(item.amount());
            }
        }
        return total;
    }

    private Money columnAmount(HouseholdAmount kind, TaxYear year) {
        Optional<HouseholdYear> row = stated(year);
        if (row.isPresent()) {
            return row.get().amount(kind);
        }
        return CARRIED.contains(kind) ? lastBefore(year).amount(kind) : Money.ZERO;
    }

    /** The month's part of twelve that add up to the year's amount; most amounts are zero, and this is asked often. */
    private static Money twelfth(Money yearly, int month) {
        return yearly.isZero() ? yearly
                : yearly.timesFraction(month, MONTHS_A_YEAR, Rounding.CENTS)
                        .minus(yearly.timesFraction(month - 1L, MONTHS_A_YEAR, Rounding.CENTS));
    }

    /** What was not carried into each year that has no row of its own, and what dated items are added to there. */
    public List<Problem> notices(List<TaxYear> years) {
        List<Problem> notices = new ArrayList<>();
        for (TaxYear year : years) {
            if (!isStated(year)) {
                notices.add(notCarried(lastBefore(year), year));
            }
        }
        items.stream().filter(item -> years.contains(TaxYear.of(item.date())))
                .forEach(item -> carriedAmount(item).ifPresent(amount -> notices.add(addedToCarried(item, amount))));
        items.stream().filter(item -> !years.contains(TaxYear.of(item.date())))
                .forEach(item -> notices.add(outside(item)));
        return notices;
    }

    private Optional<HouseholdYear> stated(TaxYear year) {
        return rows.stream().filter(row -> row.taxYear().equals(year)).findFirst();
    }

    private HouseholdYear lastBefore(TaxYear year) {
        return rows.stream().filter(row -> row.taxYear().compareTo(year) < 0).reduce((one, later) -> later)
                .orElseThrow(() -> new IllegalStateException("no household row for or before " + year));
    }

    private static HouseholdYear carried(HouseholdYear last, TaxYear year) {
        Map<HouseholdAmount, Money> amounts = new EnumMap<>(HouseholdAmount.class);
        CARRIED.forEach(kind -> last.findAmount(kind).ifPresent(amount -> amounts.put(kind, amount)));
        return new HouseholdYear(year, last.status(), last.state(), last.locality(), false, amounts, 0,
                last.childrenUnder17(), last.otherDependents(), Optional.empty(), last.source());
    }

    private static HouseholdYear withAmounts(HouseholdYear row, Map<HouseholdAmount, Money> amounts) {
        return new HouseholdYear(row.taxYear(), row.status(), row.state(), row.locality(), row.movedStates(), amounts,
                row.employerHealthPlanMonths(), row.childrenUnder17(), row.otherDependents(),
                datedContribution(amounts).or(row::retirementContribution), row.source());
    }

    /** A contribution among the dated items; the sheet allows it there or in the row, not in both. */
    private static Optional<RetirementContribution> datedContribution(Map<HouseholdAmount, Money> amounts) {
        return Optional.ofNullable(amounts.get(HouseholdAmount.RETIREMENT_CONTRIBUTION))
                .map(RetirementContribution.Amount::new);
    }

    private static Problem outside(HouseholdItem item) {
        return Problem.of(ProblemCode.HOUSEHOLD_ITEM_OUTSIDE, item.source().at("Date"), item.date().toString(),
                "lies outside the tax years of the projection, so this item is left out",
                "correct the date, or delete the row");
    }

    /** What an earlier row's amount counts for in the item's year, beside the item. */
    private Optional<Money> carriedAmount(HouseholdItem item) {
        TaxYear year = TaxYear.of(item.date());
        return isStated(year) ? Optional.empty()
                : Optional.of(columnAmount(item.kind(), year)).filter(amount -> !amount.isZero());
    }

    private static Problem addedToCarried(HouseholdItem item, Money carried) {
        int year = item.date().getYear();
        return Problem.of(ProblemCode.HOUSEHOLD_ITEM_ADDED, item.source().at("Amount"), item.amount().toString(),
                "comes on top of " + item.kind().label() + " of " + carried + ", carried into " + year
                        + " from the last Household row",
                "add a Household row for " + year + " if the items are all there is");
    }

    private static Problem notCarried(HouseholdYear last, TaxYear year) {
        String left = last.amounts().entrySet().stream()
                .filter(entry -> !CARRIED.contains(entry.getKey()) && !entry.getValue().isZero())
                .map(entry -> entry.getKey().label()).collect(Collectors.joining(", "));
        String message = "has no Household row; status, state, locality, dependents and the spouse's wages and "
                + "withholding are those of " + last.taxYear() + (left.isEmpty() ? "" : ", not carried: " + left);
        return Problem.of(ProblemCode.HOUSEHOLD_YEAR_CARRIED, last.source().at("Tax year"), year.toString(), message,
                "add a Household row for " + year + " where it differs");
    }
}
