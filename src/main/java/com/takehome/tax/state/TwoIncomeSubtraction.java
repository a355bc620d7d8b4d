package com.takehome.tax.state;

import com.takehome.money.Money;

/**
 * Couples with two incomes subtract the smaller income up to a limit (Maryland Form 502 line 14, Md. Tax-Gen. 10-217).
 *
 * @param max the limit
 */
record TwoIncomeSubtraction(Money max) implements Deduction {

    @Override
    public StateStep step() {
        return StateStep.TWO_INCOMES;
    }

    @Override
    public Money amount(TaxUnit unit, Money stateAgi) {
        return unit.isCouple() ? unit.lesser(PersonFacts::agi).min(max).atLeastZero() : Money.ZERO;
    }
}
