package com.takehome.tax.state;

import com.takehome.money.Money;

/** One step from taxable income to tax before credits. */
sealed interface TaxStep permits ScheduleTax, Surtax, MinimumTax, NoTaxBelow, StepAddition, PercentageCredit,
        BenefitRecapture, BusinessIncomeTax {

    /** The line that it stands on. */
    StateStep step();

    /**
     * What the step adds to the tax; negative where it takes from it.
     *
     * @param soFar tax after the steps before
     * @param base what is taxed
     */
    Money addition(Money soFar, TaxBase base);
}
