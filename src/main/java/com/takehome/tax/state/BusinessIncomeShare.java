package com.takehome.tax.state;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.money.Rounding;

/**
 * A share of business profit net of half of self-employment tax (Missouri business income deduction, RSMo 143.022).
 *
 * @param share the share
 */
record BusinessIncomeShare(Rate share) implements Deduction {

    @Override
    public StateStep step() {
        return StateStep.BUSINESS_INCOME_SHARE;
    }

    @Override
    public Money amount(TaxUnit unit, Money stateAgi) {
        Money net = unit.sum(each -> each.businessIncome().minus(each.halfSelfEmploymentTax()));
        return net.atLeastZero().times(share, Rounding.CENTS);
    }
}
