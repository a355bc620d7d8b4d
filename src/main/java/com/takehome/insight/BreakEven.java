package com.takehome.insight;

import com.takehome.money.Money;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Where the practice leaves as much as the job, over three years, take-home and retirement together.
 *
 * @param plannedSearchMonths months without the job in the comparison's years
 * @param searchMonths the fewest whole months without the job at which the practice leaves as much; empty where it never
 *        does
 * @param monthlyRetainer the lowest whole dollars a month, billed and received in each of the 36 months in place of the
 *        plan's income, at which it does; empty where no retainer up to a million does
 */
public record BreakEven(BigDecimal plannedSearchMonths, Optional<Integer> searchMonths,
        Optional<Money> monthlyRetainer) {

    private static final int MONTHS_A_YEAR = 12;

    /** Twelve of the monthly retainers. */
    public Optional<Money> yearlyGross() {
        return monthlyRetainer.map(monthly -> monthly.times(MONTHS_A_YEAR));
    }
}
