package com.takehome.tax.estimate;

import com.takehome.money.Money;
import java.util.List;

/**
 * The tax on each period's income taken to a year.
 *
 * @param tax Schedule AI line 19 of the columns (a) to (d), or a state's tax on annualized income
 * @param columns the federal working; empty for a state
 */
public record AnnualizedIncome(List<Money> tax, List<ScheduleAiColumn> columns) {

    public AnnualizedIncome {
        tax = List.copyOf(tax);
        columns = List.copyOf(columns);
        if (tax.size() != AnnualizationPeriod.values().length) {
            throw new IllegalArgumentException("a tax for each of the four periods is needed");
        }
    }

    /** Federal, with the columns of Schedule AI. */
    public static AnnualizedIncome federal(List<ScheduleAiColumn> columns) {
        return new AnnualizedIncome(columns.stream().map(ScheduleAiColumn::tax).toList(), columns);
    }

    /** A state's, without its own worksheet. */
    public static AnnualizedIncome state(List<Money> tax) {
        return new AnnualizedIncome(tax, List.of());
    }
}
