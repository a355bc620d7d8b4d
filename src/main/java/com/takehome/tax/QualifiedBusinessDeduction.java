package com.takehome.tax;

import com.takehome.money.Money;
import java.math.BigDecimal;

/**
 * Form 8995, or Form 8995-A above the threshold.
 *
 * @param income Form 8995 line 4: qualified business income of all trades after an earlier year's loss
 * @param taxableIncomeBefore Form 8995-A lines 20 and 33
 * @param threshold line 21
 * @param phaseIn line 24, zero to one: how far taxable income has gone through the phase-in range
 * @param practice the column of the owner's trade
 * @param spouseTrade the column of the spouse's trade
 * @param component Form 8995 line 5, Form 8995-A lines 16 and 27
 * @param netCapitalGain line 34
 * @param incomeLimit line 36
 * @param minimum the least deduction where it applies
 * @param deduction line 39
 * @param lossCarryforward loss left for the next year, as a positive amount
 */
public record QualifiedBusinessDeduction(Money income, Money taxableIncomeBefore, Money threshold, BigDecimal phaseIn,
        QualifiedBusinessComponent practice, QualifiedBusinessComponent spouseTrade, Money component,
        Money netCapitalGain, Money incomeLimit, Money minimum, Money deduction, Money lossCarryforward) {

    /** True when taxable income is above the threshold, so that Form 8995-A is used. */
    public boolean aboveThreshold() {
        return phaseIn.signum() > 0;
    }
}
