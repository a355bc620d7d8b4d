package com.takehome.tax;

import static com.takehome.money.Rounding.CENTS;

import com.takehome.money.Money;

/**
 * Self-employed health insurance deduction (Form 7206, IRC 162(l)): at most the earned income of the business; the
 * premium of months with an employer's plan does not count (IRC 162(l)(2)(B)).
 */
public final class SelfEmployedHealthInsuranceRule {

    private SelfEmployedHealthInsuranceRule() {}

    /** Form 7206. */
    public static HealthInsuranceDeduction compute(HealthInsuranceFacts facts) {
        Money eligible = facts.premium().timesFraction(12L - facts.employerPlanMonths(), 12, CENTS);
        Money limit = facts.earnedIncome().minus(facts.halfSelfEmploymentTax()).minus(facts.retirement())
                .atLeastZero();
        return new HealthInsuranceDeduction(facts.premium(), eligible, facts.earnedIncome(),
                facts.halfSelfEmploymentTax(), facts.retirement(), limit, eligible.min(limit).atLeastZero());
    }
}
