package com.takehome.tax.state;

import com.takehome.money.Money;

/** A nonrefundable credit. */
sealed interface Credit permits PersonalCredit, TaxpayerCredit, TwoEarnerCredit, MarriageCredit, SpouseTaxAdjustment,
        JointFilingCredit {

    /** The line that it stands on. */
    StateStep step();

    /**
     * The credit, which may be more than the tax.
     *
     * @param tax tax after the credits before
     * @param base what is taxed
     */
    Money amount(Money tax, TaxBase base);
}
