package com.takehome.tax.state;

import com.takehome.money.Money;

/**
 * Personal exemptions as one amount for the return.
 *
 * @param exemption the amount
 */
record PersonalExemption(ReducedAmount exemption) implements Deduction {

    @Override
    public StateStep step() {
        return StateStep.EXEMPTION;
    }

    @Override
    public Money amount(TaxUnit unit, Money stateAgi) {
        return exemption.at(unit, stateAgi);
    }
}
