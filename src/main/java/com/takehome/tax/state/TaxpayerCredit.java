package com.takehome.tax.state;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.money.Rounding;

/**
 * Utah's taxpayer tax credit (TC-40 lines 10 to 20; Utah Code 59-10-1018): a share of the federal deduction, less a rate
 * on income above a start.
 *
 * @param shareOfStandardDeduction the share
 * @param less the rate
 * @param over the start
 */
record TaxpayerCredit(Rate shareOfStandardDeduction, Rate less, ByStatus<Money> over) implements Credit {

    @Override
    public StateStep step() {
        return StateStep.TAXPAYER_CREDIT;
    }

    @Override
    public Money amount(Money tax, TaxBase base) {
        Money initial = base.unit().federal().standardDeduction().times(shareOfStandardDeduction, Rounding.CENTS);
        Money income = base.taxableIncome().minus(over.of(base.unit().status())).atLeastZero();
        return initial.minus(income.times(less, Rounding.CENTS)).atLeastZero();
    }
}
