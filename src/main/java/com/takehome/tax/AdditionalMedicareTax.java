package com.takehome.tax;

import com.takehome.money.Money;

/**
 * Form 8959.
 *
 * @param wages line 4
 * @param threshold lines 5 and 9
 * @param wagesOver line 6
 * @param wageTax line 7
 * @param netEarnings line 8
 * @param thresholdLeft line 11
 * @param earningsOver line 12
 * @param earningsTax line 13
 * @param tax line 18
 */
public record AdditionalMedicareTax(Money wages, Money threshold, Money wagesOver, Money wageTax, Money netEarnings,
        Money thresholdLeft, Money earningsOver, Money earningsTax, Money tax) {
}
