package com.takehome.insight;

import com.takehome.model.HouseholdAmount;
import com.takehome.model.HouseholdItem;
import com.takehome.model.HouseholdYear;
import com.takehome.model.PracticeInput;
import com.takehome.model.TaxYear;
import com.takehome.model.Whose;
import com.takehome.money.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The owner's job ending with a month: the same edits that a user would make in the Household sheets. Wages that the
 * sheet spreads evenly over the year become dated items of the months worked.
 */
final class JobEnd {

    private static final int MONTHS_A_YEAR = 12;
    private static final Set<HouseholdAmount> OF_THE_JOB = EnumSet.of(HouseholdAmount.OWN_WAGES,
            HouseholdAmount.OWN_WITHHOLDING, HouseholdAmount.OWN_W2_DEFERRALS);

    private final PracticeInput input;

    JobEnd(PracticeInput input) {
        this.input = input;
    }

    /** True when the owner is paid wages after the month. */
    boolean hasWagesAfter(YearMonth month) {
        return input.household().stream()
                .anyMatch(row -> row.amount(HouseholdAmount.OWN_WAGES).isPositive()
                        && row.taxYear().december().isAfter(month))
                || input.householdItems().stream().anyMatch(item -> item.kind() == HouseholdAmount.OWN_WAGES
                        && item.date().isAfter(month.atEndOfMonth()));
    }

    /** The input with nothing of the job after the month. */
    PracticeInput after(YearMonth last) {
        List<HouseholdItem> items = new ArrayList<>(input.householdItems().stream()
                .filter(item -> !OF_THE_JOB.contains(item.kind()) || !item.date().isAfter(last.atEndOfMonth()))
                .toList());
        List<HouseholdYear> years = new ArrayList<>();
        for (HouseholdYear row : input.household()) {
            boolean ends = row.taxYear().compareTo(TaxYear.of(last)) >= 0;
            years.add(ends ? withoutJob(row, last) : row);
            if (row.taxYear().contains(last)) {
                items.addAll(worked(row, last));
            }
        }
        return input.withHousehold(years, items);
    }

    private static HouseholdYear withoutJob(HouseholdYear row, YearMonth last) {
        Map<HouseholdAmount, Money> amounts = new EnumMap<>(HouseholdAmount.class);
        amounts.putAll(row.amounts());
        amounts.keySet().removeAll(OF_THE_JOB);
        int covered = row.taxYear().contains(last) ? Math.min(row.employerHealthPlanMonths(), last.getMonthValue())
                : 0;
        return new HouseholdYear(row.taxYear(), row.status(), row.state(), row.locality(), row.movedStates(), amounts,
                covered, row.childrenUnder17(), row.otherDependents(), row.retirementContribution(), row.source());
    }

    private static List<HouseholdItem> worked(HouseholdYear row, YearMonth last) {
        List<HouseholdItem> items = new ArrayList<>();
        for (HouseholdAmount kind : OF_THE_JOB) {
            List<Money> parts = row.amount(kind).split(MONTHS_A_YEAR);
            for (int month = 1; month <= last.getMonthValue() && !row.amount(kind).isZero(); month++) {
                items.add(new HouseholdItem(row.taxYear().january().withMonth(month).atEndOfMonth(), Whose.OWNER,
                        kind, parts.get(month - 1), row.source()));
            }
        }
        return items;
    }
}
