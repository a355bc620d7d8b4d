package com.takehome.tax.state;

import com.takehome.money.Money;

/**
 * What tax and credits are computed on.
 *
 * @param unit whom the computation taxes
 * @param agi the state's adjusted gross income
 * @param taxableIncome what the rate schedule applies to: taxable income without what is taxed at a flat rate
 * @param taxedFlat what is taxed at a flat rate
 */
record TaxBase(TaxUnit unit, Money agi, Money taxableIncome, Money taxedFlat) {
}
