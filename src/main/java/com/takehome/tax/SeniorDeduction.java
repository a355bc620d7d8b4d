package com.takehome.tax;

import com.takehome.money.Money;

/**
 * Schedule 1-A Part V, the deduction for those of 65 and over.
 *
 * @param modifiedAgi line 31
 * @param excess line 33, over the start of the phase-out
 * @param perPerson line 35
 * @param seniors how many have it
 * @param deduction line 37
 */
public record SeniorDeduction(Money modifiedAgi, Money excess, Money perPerson, int seniors, Money deduction) {

    /** No one has it. */
    static SeniorDeduction none(Money modifiedAgi) {
        return new SeniorDeduction(modifiedAgi, Money.ZERO, Money.ZERO, 0, Money.ZERO);
    }
}
