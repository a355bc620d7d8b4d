package com.takehome.tax.state;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.money.Rounding;

/**
 * A credit as a share of the tax so far, by income (CT-1040 tax calculation schedule, Table E; C.G.S. 12-703).
 *
 * @param shares the share by state adjusted gross income
 */
record PercentageCredit(ByStatus<StepTable> shares) implements TaxStep {

    @Override
    public StateStep step() {
        return StateStep.PERCENTAGE_CREDIT;
    }

    @Override
    public Money addition(Money soFar, TaxBase base) {
        Rate share = Rate.ofDecimal(shares.of(base.unit().status()).at(base.agi()));
        return soFar.times(share, Rounding.CENTS).negated();
    }
}
