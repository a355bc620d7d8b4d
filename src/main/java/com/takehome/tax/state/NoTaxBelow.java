package com.takehome.tax.state;

import com.takehome.money.Money;

/**
 * No tax up to an income (Kansas K.S.A. 79-32,110; Ohio ORC 5747.02).
 *
 * @param agi state adjusted gross income up to which none is due
 */
record NoTaxBelow(ByStatus<Money> agi) implements TaxStep {

    @Override
    public StateStep step() {
        return StateStep.NO_TAX_BELOW;
    }

    @Override
    public Money addition(Money soFar, TaxBase base) {
        return base.agi().isMoreThan(agi.of(base.unit().status())) ? Money.ZERO : soFar.negated();
    }
}
