package com.takehome.tax.state;

import com.takehome.model.FilingStatus;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.money.Rounding;
import java.util.List;

/** How a locality taxes income. */
sealed interface LocalLevy {

    /** The local tax of a household. */
    Money tax(Base base);

    /**
     * What local taxes are computed on.
     *
     * @param status the filing status
     * @param persons the taxpayers
     * @param taxableIncome the state's taxable income
     * @param stateTax the state's income tax after credits
     */
    record Base(FilingStatus status, List<PersonFacts> persons, Money taxableIncome, Money stateTax) {
    }

    /**
     * Marginal rates on the state's taxable income.
     *
     * @param schedules the rates
     */
    record OnTaxableIncome(ByStatus<RateSchedule> schedules) implements LocalLevy {
        @Override
        public Money tax(Base base) {
            return schedules.of(base.status).on(base.taxableIncome);
        }
    }

    /**
     * The state's whole taxable income at the rate of the row that it falls in (Frederick County, Maryland).
     *
     * @param schedules the rates
     */
    record OnWholeTaxableIncome(ByStatus<RateSchedule> schedules) implements LocalLevy {
        @Override
        public Money tax(Base base) {
            return schedules.of(base.status).wholeAtRowRate(base.taxableIncome);
        }
    }

    /**
     * A share of the state's tax.
     *
     * @param share the share
     */
    record ShareOfStateTax(Rate share) implements LocalLevy {
        @Override
        public Money tax(Base base) {
            return base.stateTax.times(share, Rounding.CENTS);
        }
    }

    /**
     * A rate on wages and on the net profit of a sole proprietorship; the income of an S corporation is not the owner's
     * net profit.
     *
     * @param rate the rate
     */
    record OnWagesAndNetProfits(Rate rate) implements LocalLevy {
        @Override
        public Money tax(Base base) {
            Money total = Money.ZERO;
            for (PersonFacts each : base.persons) {
                total = total.plus(each.wagesAndNetProfit());
            }
            return total.times(rate, Rounding.CENTS);
        }
    }

    /**
     * A rate on each person's self-employment earnings above an exclusion (Oregon Form OR-TM and OR-LTD).
     *
     * @param rate the rate
     * @param exclusion each person's
     */
    record OnSelfEmployment(Rate rate, Money exclusion) implements LocalLevy {
        @Override
        public Money tax(Base base) {
            Money total = Money.ZERO;
            for (PersonFacts each : base.persons) {
                total = total.plus(each.scheduleCProfit().minus(exclusion).atLeastZero());
            }
            return total.times(rate, Rounding.CENTS);
        }
    }
}
