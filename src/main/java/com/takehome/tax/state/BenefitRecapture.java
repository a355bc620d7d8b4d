package com.takehome.tax.state;

import com.takehome.money.Money;
import com.takehome.money.Rounding;

/**
 * New York's recapture of the benefit of lower rates (IT-201 tax computation worksheets; N.Y. Tax Law 601(d)): above an
 * income, the benefit of the brackets below the one that taxable income falls in is taken back whole, and that of this
 * bracket evenly over a range of income.
 *
 * @param overAgi income above which it applies
 * @param phaseIn the range
 * @param base the benefit of the brackets below, by taxable income
 * @param benefit the benefit of the bracket, by taxable income
 */
record BenefitRecapture(Money overAgi, Money phaseIn, ByStatus<StepTable> base, ByStatus<StepTable> benefit)
        implements
            TaxStep {

    @Override
    public StateStep step() {
        return StateStep.BENEFIT_RECAPTURE;
    }

    @Override
    public Money addition(Money soFar, TaxBase taxBase) {
        if (!taxBase.agi().isMoreThan(overAgi)) {
            return Money.ZERO;
        }
        StepTable below = base.of(taxBase.unit().status());
        StepTable inBracket = benefit.of(taxBase.unit().status());
        Money taxable = taxBase.taxableIncome();
        Money over = taxBase.agi().minus(below.startAt(taxable).max(overAgi)).atLeastZero().min(phaseIn);
        Money part = Money.of(inBracket.at(taxable)).timesFraction(over.amount(), phaseIn.amount(), Rounding.CENTS);
        return Money.of(below.at(taxable)).plus(part);
    }
}
