package com.takehome.tax.estimate;

import com.takehome.money.Money;
import com.takehome.money.Rate;

/**
 * A column of Schedule AI Part II for one person.
 *
 * @param person whose
 * @param netProfit net profit of the period
 * @param netEarnings line 28; zero under the floor
 * @param wageBase line 29: the period's part of the social security wage base
 * @param socialSecurityWages line 30
 * @param wageBaseLeft line 31
 * @param socialSecurityRate line 32: the rate times the annualization factor
 * @param socialSecurityPart line 33
 * @param medicareRate line 34
 * @param medicarePart line 35
 * @param annualizedTax line 36, an annualized amount: column (a) may exceed the year's tax
 * @param deduction half of the period's own tax: line 36 divided by 8, 4.8, 3 or 2
 */
public record SelfEmploymentColumn(String person, Money netProfit, Money netEarnings, Money wageBase,
        Money socialSecurityWages, Money wageBaseLeft, Rate socialSecurityRate, Money socialSecurityPart,
        Rate medicareRate, Money medicarePart, Money annualizedTax, Money deduction) {
}
