package com.takehome.tax.estimate;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.money.Rounding;
import com.takehome.tax.parameter.FederalParameters;

/** Schedule AI Part II: annualized self-employment tax of one person. */
final class SelfEmploymentColumnRule {

    private SelfEmploymentColumnRule() {}

    static SelfEmploymentColumn compute(PeriodFacts.Person person, AnnualizationPeriod period,
            FederalParameters.SelfEmploymentTax figures, Rounding rounding) {
        Rate factor = Rate.ofDecimal(period.factor());
        Money earnings = person.netProfit().atLeastZero().times(figures.netEarningsFactor(), rounding);
        Money netEarnings = earnings.isLessThan(figures.leastNetEarnings()) ? Money.ZERO : earnings;
        Money base = period.part(figures.wageBase(), rounding);
        Money wages = person.wages().payroll().min(figures.wageBase());
        Money left = base.minus(wages).atLeastZero();
        Rate socialSecurityRate = figures.socialSecurityRate().times(factor);
        Money socialSecurity = netEarnings.min(left).times(socialSecurityRate, rounding);
        Rate medicareRate = figures.medicareRate().times(factor);
        Money medicare = netEarnings.times(medicareRate, rounding);
        Money tax = socialSecurity.plus(medicare);
        return new SelfEmploymentColumn(person.name(), person.netProfit(), netEarnings, base, wages, left,
                socialSecurityRate, socialSecurity, medicareRate, medicare, tax,
                tax.timesFraction(period.months(), 24, rounding));
    }
}
