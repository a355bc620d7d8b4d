package com.takehome.tax.state;

import com.takehome.money.Money;
import com.takehome.money.Rounding;

/**
 * The flat tax on business income above the exempt amount, which the rate schedule then leaves out (Ohio IT 1040 line
 * 8b, ORC 5747.02(A)(4)).
 *
 * @param rule the exemption that leaves it
 */
record BusinessIncomeTax(BusinessIncomeExemption rule) implements TaxStep {

    @Override
    public StateStep step() {
        return StateStep.BUSINESS_INCOME_TAX;
    }

    @Override
    public Money addition(Money soFar, TaxBase base) {
        return base.taxedFlat().times(rule.rateAbove(), Rounding.CENTS);
    }

    /** The part of a unit's taxable income that is taxed at the flat rate. */
    Money taxed(TaxUnit unit, Money taxableIncome) {
        return rule.aboveExempt(unit).min(taxableIncome);
    }
}
