package com.takehome.tax.state;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.money.Rounding;

/**
 * At least a share of federal adjusted gross income at higher incomes (Vermont IN-111, 32 V.S.A. 5822).
 *
 * @param share the share
 * @param overAgi federal adjusted gross income above which it applies
 */
record MinimumTax(Rate share, Money overAgi) implements TaxStep {

    @Override
    public StateStep step() {
        return StateStep.MINIMUM_TAX;
    }

    @Override
    public Money addition(Money soFar, TaxBase base) {
        Money agi = base.unit().federal().agi();
        return agi.isMoreThan(overAgi) ? agi.times(share, Rounding.CENTS).minus(soFar).atLeastZero() : Money.ZERO;
    }
}
