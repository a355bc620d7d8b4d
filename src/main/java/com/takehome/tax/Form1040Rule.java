package com.takehome.tax;

import com.takehome.model.FilingStatus;
import com.takehome.money.Money;
import com.takehome.tax.parameter.FederalParameters;

/**
 * Form 1040 from the items of income to line 24, before refundable credits. Takes self-employment tax and adjustments as
 * given, so that annualized amounts (Form 2210 Schedule AI) can go through the same rules.
 */
public final class Form1040Rule {

    private Form1040Rule() {}

    /** The return of those facts. */
    public static Form1040 compute(Form1040Facts facts, FederalParameters parameters) {
        FilingStatus status = facts.taxpayers().status();
        Form1040Facts.Investment investment = facts.income().investment();
        CapitalGains gains = CapitalGainsRule.compute(investment, status, parameters);
        Money totalIncome = totalIncome(facts.income(), gains);
        Money adjustments = adjustments(facts.adjustments());
        Money agi = totalIncome.minus(adjustments);
        Money lowerRateGain = investment.qualifiedDividends().plus(gains.netCapitalGain());
        Deduction deduction = DeductionRule.compute(facts, agi, lowerRateGain, parameters);
        Money incomeOrLoss = agi.minus(deduction.total()).minus(deduction.business().deduction());
        Money taxableIncome = incomeOrLoss.atLeastZero();
        CapitalGainTax incomeTax = CapitalGainTaxRule.compute(taxableIncome, lowerRateGain, status, parameters);
        AlternativeMinimumTax minimumTax = AlternativeMinimumTaxRule.compute(status, incomeOrLoss, deduction,
                incomeTax, parameters);
        Money taxBeforeCredits = incomeTax.tax().plus(minimumTax.tax());
        Money otherCredits = facts.otherCredits().min(taxBeforeCredits);
        DependentCredits dependents = DependentCreditsRule.compute(facts.taxpayers(), agi,
                taxBeforeCredits.minus(otherCredits), parameters);
        Money afterCredits = taxBeforeCredits.minus(otherCredits).minus(dependents.credit());
        AdditionalMedicareTax medicare = AdditionalMedicareTaxRule.compute(facts.selfEmployment().medicareWages(),
                facts.selfEmployment().netEarnings(), status, parameters);
        NetInvestmentIncomeTax investmentTax = NetInvestmentIncomeTaxRule
                .compute(investment.interestAndDividends().plus(gains.reported()), agi, status, parameters);
        Money otherTaxes = Money.sum(facts.selfEmployment().tax(), medicare.tax(), investmentTax.tax(),
                facts.otherTaxes());
        return new Form1040(facts, gains, totalIncome, adjustments, agi, deduction, taxableIncome, incomeTax,
                minimumTax, otherCredits, dependents, afterCredits, medicare, investmentTax, otherTaxes,
                afterCredits.plus(otherTaxes));
    }

    private static Money totalIncome(Form1040Facts.Income income, CapitalGains gains) {
        return Money.sum(income.wages(), income.investment().interestAndDividends(), gains.reported(),
                income.ownerProfit(), income.spouseProfit(), income.k1Income(), income.other());
    }

    private static Money adjustments(Form1040Facts.Adjustments adjustments) {
        return Money.sum(adjustments.halfSelfEmploymentTax(), adjustments.retirement(), adjustments.healthInsurance(),
                adjustments.other());
    }
}
