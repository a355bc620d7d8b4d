package com.takehome.tax;

import com.takehome.money.Money;

/**
 * The standard deduction.
 *
 * @param basic for the filing status
 * @param ageAddition for those of 65 and over
 * @param total both
 * @param gifts cash gifts that may be deducted beside it
 */
public record StandardDeduction(Money basic, Money ageAddition, Money total, Money gifts) {
}
