package com.takehome.tax.state;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.money.Rounding;

/**
 * A share of the lower earner's earned income (South Carolina Code 12-6-3330; Wisconsin Stat. 71.07(6)).
 *
 * @param share the share
 * @param earnedCap earned income that counts at most
 */
record TwoEarnerCredit(Rate share, Money earnedCap) implements Credit {

    @Override
    public StateStep step() {
        return StateStep.TWO_EARNER_CREDIT;
    }

    @Override
    public Money amount(Money tax, TaxBase base) {
        if (!base.unit().isCouple()) {
            return Money.ZERO;
        }
        Money earned = base.unit().lesser(PersonFacts::earnedIncome).min(earnedCap).atLeastZero();
        return earned.times(share, Rounding.CENTS);
    }
}
