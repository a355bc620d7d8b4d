package com.takehome.tax;

import com.takehome.money.Money;

/**
 * Qualified Dividends and Capital Gain Tax Worksheet (Form 1040 line 16).
 *
 * @param taxableIncome line 1
 * @param gain lines 2 to 4: qualified dividends and net capital gain
 * @param ordinary line 5
 * @param atZero line 9
 * @param atMiddle line 17
 * @param atTop line 20
 * @param middleTax line 18
 * @param topTax line 21
 * @param ordinaryTax line 22
 * @param sum line 23
 * @param taxWithoutGain line 24
 * @param tax line 25
 */
public record CapitalGainTax(Money taxableIncome, Money gain, Money ordinary, Money atZero, Money atMiddle,
        Money atTop, Money middleTax, Money topTax, Money ordinaryTax, Money sum, Money taxWithoutGain, Money tax) {
}
