package com.takehome.tax;

import com.takehome.money.Money;
import java.math.BigDecimal;

/**
 * Form 8995, or Form 8995-A above the threshold.
 *
 * @param income Form 8995 line 4: qualified business income after an earlier year's loss
 * @param taxableIncomeBefore Form 8995-A lines 20 and 33
 * @param threshold line 21
 * @param phaseIn line 24, zero to one: how far taxable income has gone through the phase-in range
 * @param countedIncome line 2: the applicable percentage of it for a specified service trade in the range
 * @param countedWages line 4, in the same way
 * @param fifth line 3
 * @param wageLimit lines 5 and 10
 * @param reduction line 25
 * @param component lines 15 and 27
 * @param netCapitalGain line 34
 * @param incomeLimit line 36
 * @param minimum the least deduction where it applies
 * @param deduction line 39
 * @param lossCarryforward loss left for the next year, as a positive amount
 */
public record QualifiedBusinessDeduction(Money income, Money taxableIncomeBefore, Money threshold, BigDecimal phaseIn,
        Money countedIncome, Money countedWages, Money fifth, Money wageLimit, Money reduction, Money component,
        Money netCapitalGain, Money incomeLimit, Money minimum, Money deduction, Money lossCarryforward) {

    /** True when taxable income is above the threshold, so that Form 8995-A is used. */
    public boolean aboveThreshold() {
        return phaseIn.signum() > 0;
    }
}
