package com.takehome.tax.state;

import com.takehome.money.Money;

/**
 * Social security, Medicare and self-employment tax paid, up to a limit for each spouse (Massachusetts Form 1 line 11).
 *
 * @param capPerPerson the limit
 */
record PayrollTaxDeduction(Money capPerPerson) implements Deduction {

    @Override
    public StateStep step() {
        return StateStep.PAYROLL_TAX;
    }

    @Override
    public Money amount(TaxUnit unit, Money stateAgi) {
        return unit.sum(each -> each.payrollTax().min(capPerPerson));
    }
}
