package com.takehome.tax;

import com.takehome.money.Money;

/**
 * The choice between standard and itemized deductions, and what comes with it.
 *
 * @param standard the standard deduction
 * @param itemized Schedule A
 * @param overallReduction the reduction of itemized deductions by section 68
 * @param itemizes true when Schedule A, under its limits, is the larger
 * @param chosen Form 1040 line 12
 * @param gifts gifts deducted beside the standard deduction
 * @param senior Schedule 1-A
 * @param total all three
 * @param business the section 199A deduction that goes with the choice
 */
public record Deduction(StandardDeduction standard, ItemizedDeductions itemized, Money overallReduction,
        boolean itemizes, Money chosen, Money gifts, SeniorDeduction senior, Money total,
        QualifiedBusinessDeduction business) {
}
