package com.takehome.tax;

import com.takehome.money.Money;

/**
 * Form 8960.
 *
 * @param investmentIncome line 12
 * @param agi line 13
 * @param threshold line 14
 * @param over line 15
 * @param taxed line 16
 * @param tax line 17
 */
public record NetInvestmentIncomeTax(Money investmentIncome, Money agi, Money threshold, Money over, Money taxed,
        Money tax) {
}
