package com.takehome.tax.estimate;

import com.takehome.money.Money;
import com.takehome.money.Rate;

/**
 * Schedule AI lines 19 to 27 of one column.
 *
 * @param tax line 19: tax on the period's annualized income
 * @param percentage line 20
 * @param share line 21: 19 x 20
 * @param earlier line 22: line 27 of the earlier columns together
 * @param annualized line 23: 21 less 22, not below zero
 * @param regular line 24: the regular installment
 * @param recaptured line 25: what earlier columns saved, 26 less 27 of the column before
 * @param cap line 26: 24 + 25
 * @param required line 27: the smaller of 23 and 26
 */
public record AnnualizedInstallment(Money tax, Rate percentage, Money share, Money earlier, Money annualized,
        Money regular, Money recaptured, Money cap, Money required) {
}
