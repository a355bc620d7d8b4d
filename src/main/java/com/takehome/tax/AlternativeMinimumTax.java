package com.takehome.tax;

import com.takehome.money.Money;

/**
 * Form 6251.
 *
 * @param taxableIncome line 1
 * @param addedBack line 2a, the deduction for seniors and the reduction of itemized deductions
 * @param income line 4
 * @param exemption line 5
 * @param base line 6
 * @param gainAtLowerRates line 13
 * @param ordinaryTax line 18, or line 7 without gains
 * @param gainTax lines 31 and 34
 * @param tentative line 9
 * @param regularTax line 10
 * @param tax line 11
 */
public record AlternativeMinimumTax(Money taxableIncome, Money addedBack, Money income, Money exemption, Money base,
        Money gainAtLowerRates, Money ordinaryTax, Money gainTax, Money tentative, Money regularTax, Money tax) {
}
