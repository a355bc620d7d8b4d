package com.takehome.tax.state;

import java.util.List;

/**
 * One state's income tax in one year, as the rules that its data names, in the order in which they apply.
 *
 * @param income where the computation starts
 * @param spouses how a couple may compute
 * @param beforeAgi deductions above the line for the state's adjusted gross income
 * @param afterAgi the other deductions
 * @param taxes from taxable income to tax before credits
 * @param credits nonrefundable credits
 */
record TaxRules(IncomeRule income, Spouses spouses, List<Deduction> beforeAgi, List<Deduction> afterAgi,
        List<TaxStep> taxes, List<Credit> credits) {

    TaxRules {
        beforeAgi = List.copyOf(beforeAgi);
        afterAgi = List.copyOf(afterAgi);
        taxes = List.copyOf(taxes);
        credits = List.copyOf(credits);
    }

    /** How a couple on a joint return may compute. */
    enum Spouses {
        /** Together. */
        TOGETHER,
        /** Together, or each spouse's own income on one return, whichever tax is lower. */
        LOWER_OF_JOINT_AND_SEPARATE,
        /** The same, with the joint standard deduction shared between them as they like. */
        LOWER_WITH_SHARED_DEDUCTION
    }
}
