package com.takehome.tax.state;

import com.takehome.model.FilingStatus;
import com.takehome.money.Money;
import com.takehome.money.Rounding;

/** How a state turns taxable income into tax. */
sealed interface RateTable {

    /** The tax on a taxable income. */
    Money tax(Money taxableIncome, FilingStatus status);

    /**
     * Marginal rates.
     *
     * @param schedules by filing status
     */
    record Marginal(ByStatus<RateSchedule> schedules) implements RateTable {
        @Override
        public Money tax(Money taxableIncome, FilingStatus status) {
            return schedules.of(status).on(taxableIncome);
        }
    }

    /**
     * One rate on the whole income less an amount, both by income (Arkansas tax tables, Ark. Code 26-51-201).
     *
     * @param rate the rate
     * @param less the amount
     */
    record RateLessAmount(StepTable rate, StepTable less) implements RateTable {
        @Override
        public Money tax(Money taxableIncome, FilingStatus status) {
            Money gross = Rounding.CENTS.round(taxableIncome.amount().multiply(rate.at(taxableIncome)));
            return gross.minus(Money.of(less.at(taxableIncome))).atLeastZero();
        }
    }
}
