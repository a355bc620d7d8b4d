package com.takehome.tax.state;

import com.takehome.money.Money;

/**
 * Personal credits as one amount for the return.
 *
 * @param credit the amount
 */
record PersonalCredit(ReducedAmount credit) implements Credit {

    @Override
    public StateStep step() {
        return StateStep.PERSONAL_CREDIT;
    }

    @Override
    public Money amount(Money tax, TaxBase base) {
        return credit.at(base.unit(), base.agi());
    }
}
