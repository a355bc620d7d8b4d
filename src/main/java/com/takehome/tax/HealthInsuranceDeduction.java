package com.takehome.tax;

import com.takehome.money.Money;

/**
 * Form 7206.
 *
 * @param premium paid in the year
 * @param eligiblePremium lines 1 and 3: without the months of an employer's plan
 * @param earnedIncome line 4, or line 11 for a shareholder
 * @param halfSelfEmploymentTax line 7
 * @param retirement line 9
 * @param limit lines 10 and 13
 * @param deduction line 14
 */
public record HealthInsuranceDeduction(Money premium, Money eligiblePremium, Money earnedIncome,
        Money halfSelfEmploymentTax, Money retirement, Money limit, Money deduction) {

    /** No premium. */
    public static final HealthInsuranceDeduction NONE = new HealthInsuranceDeduction(Money.ZERO, Money.ZERO,
            Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
}
