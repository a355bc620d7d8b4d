package com.takehome.tax;

import com.takehome.money.Money;

/**
 * Schedule D.
 *
 * @param shortTerm line 7
 * @param longTerm line 15
 * @param net line 16
 * @param reported Form 1040 line 7: the net gain, or the loss up to its limit
 * @param netCapitalGain what is taxed at the lower rates: the smaller of lines 15 and 16, zero where either is a loss
 * @param lossCarryover loss left for the next year, as a positive amount
 */
public record CapitalGains(Money shortTerm, Money longTerm, Money net, Money reported, Money netCapitalGain,
        Money lossCarryover) {
}
