package com.takehome.tax.state;

import com.takehome.money.Money;

/** Something that lies between the income a state starts from and its taxable income. */
sealed interface Deduction permits StandardDeduction, PersonalExemption, ExemptionPerTaxpayer, TwoIncomeSubtraction,
        PayrollTaxDeduction, FederalTaxSubtraction, LowIncomeExemption, QbiDeduction, BusinessIncomeShare,
        BusinessIncomeExemption {

    /** The line that it stands on. */
    StateStep step();

    /**
     * What is deducted.
     *
     * @param unit whom the computation taxes
     * @param stateAgi the state's adjusted gross income before this deduction
     */
    Money amount(TaxUnit unit, Money stateAgi);
}
