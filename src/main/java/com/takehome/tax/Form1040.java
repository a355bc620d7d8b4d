package com.takehome.tax;

import com.takehome.money.Money;

/**
 * Form 1040 from income to total tax.
 *
 * @param facts what it started from
 * @param capitalGains Schedule D
 * @param totalIncome line 9
 * @param adjustments line 10
 * @param agi line 11
 * @param deduction lines 12 to 14
 * @param taxableIncome line 15
 * @param incomeTax line 16 and its worksheet
 * @param alternativeMinimumTax line 17
 * @param otherCredits line 20
 * @param dependentCredits line 19
 * @param taxAfterCredits line 22
 * @param additionalMedicareTax Schedule 2 line 11
 * @param netInvestmentIncomeTax Schedule 2 line 12
 * @param otherTaxes line 23
 * @param totalTax line 24
 */
public record Form1040(Form1040Facts facts, CapitalGains capitalGains, Money totalIncome, Money adjustments,
        Money agi, Deduction deduction, Money taxableIncome, CapitalGainTax incomeTax,
        AlternativeMinimumTax alternativeMinimumTax, Money otherCredits, DependentCredits dependentCredits,
        Money taxAfterCredits, AdditionalMedicareTax additionalMedicareTax,
        NetInvestmentIncomeTax netInvestmentIncomeTax, Money otherTaxes, Money totalTax) {

    /** Line 21: all nonrefundable credits. */
    public Money nonrefundableCredits() {
        return otherCredits.plus(dependentCredits.credit());
    }
}
