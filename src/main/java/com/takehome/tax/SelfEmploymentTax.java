package com.takehome.tax;

import com.takehome.money.Money;

/**
 * Schedule SE of one person.
 *
 * @param netProfit line 2
 * @param netEarnings lines 4a, 4c and 6; zero where they stay under the floor
 * @param wageBase line 7
 * @param socialSecurityWages line 8a
 * @param wageBaseLeft line 9
 * @param socialSecurityPart line 10
 * @param medicarePart line 11
 * @param tax line 12
 * @param deduction line 13
 */
public record SelfEmploymentTax(Money netProfit, Money netEarnings, Money wageBase, Money socialSecurityWages,
        Money wageBaseLeft, Money socialSecurityPart, Money medicarePart, Money tax, Money deduction) {
}
