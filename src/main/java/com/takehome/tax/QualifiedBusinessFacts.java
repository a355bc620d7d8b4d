package com.takehome.tax;

import com.takehome.model.FilingStatus;
import com.takehome.money.Money;

/**
 * What the section 199A deduction depends on.
 *
 * @param status the filing status
 * @param business the trades
 * @param taxableIncomeBefore taxable income before this deduction and without the reduction of section 68
 * @param netCapitalGain net capital gain and qualified dividends
 */
public record QualifiedBusinessFacts(FilingStatus status, Form1040Facts.QualifiedBusiness business,
        Money taxableIncomeBefore, Money netCapitalGain) {
}
