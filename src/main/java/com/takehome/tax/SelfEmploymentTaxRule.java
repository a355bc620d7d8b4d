package com.takehome.tax;

import static com.takehome.money.Rounding.CENTS;

import com.takehome.money.Money;
import com.takehome.tax.parameter.FederalParameters;

/**
 * Self-employment tax of one person (Schedule SE, IRC 1401, 1402). Wages use up the base of the social security part
 * (IRC 1402(b)(1)); net earnings under the floor bear no tax (IRC 1402(b)(2)).
 */
public final class SelfEmploymentTaxRule {

    private SelfEmploymentTaxRule() {}

    /** Schedule SE for that profit of a person with those wages subject to social security tax. */
    public static SelfEmploymentTax compute(Money netProfit, Money socialSecurityWages, FederalParameters parameters) {
        FederalParameters.SelfEmploymentTax figures = parameters.selfEmploymentTax();
        Money earnings = netProfit.atLeastZero().times(figures.netEarningsFactor(), CENTS);
        Money netEarnings = earnings.isLessThan(figures.leastNetEarnings()) ? Money.ZERO : earnings;
        Money wagesUpToBase = socialSecurityWages.min(figures.wageBase());
        Money left = figures.wageBase().minus(wagesUpToBase);
        Money socialSecurity = netEarnings.min(left).times(figures.socialSecurityRate(), CENTS);
        Money medicare = netEarnings.times(figures.medicareRate(), CENTS);
        Money tax = socialSecurity.plus(medicare);
        return new SelfEmploymentTax(netProfit, netEarnings, figures.wageBase(), wagesUpToBase, left, socialSecurity,
                medicare, tax, tax.times(figures.deductibleShare(), CENTS));
    }
}
