package com.takehome.tax;

import com.takehome.money.Money;

/**
 * One trade's part of the section 199A deduction: its column of Form 8995-A.
 *
 * @param income its income after the losses of the other trade and of an earlier year (Schedule C), none of a loss
 * @param countedIncome line 2: the applicable percentage of it for a specified service trade in the range
 * @param countedWages line 4, in the same way
 * @param fifth line 3
 * @param wageLimit lines 5 and 10
 * @param reduction line 25
 * @param amount lines 15 and 26
 */
public record QualifiedBusinessComponent(Money income, Money countedIncome, Money countedWages, Money fifth,
        Money wageLimit, Money reduction, Money amount) {
}
