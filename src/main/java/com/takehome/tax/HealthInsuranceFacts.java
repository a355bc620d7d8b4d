package com.takehome.tax;

import com.takehome.money.Money;

/**
 * What the self-employed health insurance deduction starts from.
 *
 * @param premium paid in the year
 * @param employerPlanMonths months in which an employer's plan was open to the owner
 * @param earnedIncome net profit of the business, or Medicare wages from the S corporation
 * @param halfSelfEmploymentTax deduction for half of self-employment tax on that profit; zero for a shareholder
 * @param retirement deduction for the owner's retirement plan; zero for a shareholder
 */
public record HealthInsuranceFacts(Money premium, int employerPlanMonths, Money earnedIncome,
        Money halfSelfEmploymentTax, Money retirement) {
}
