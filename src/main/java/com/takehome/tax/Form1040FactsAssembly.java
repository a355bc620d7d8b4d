package com.takehome.tax;

/**
 * Puts household and practice together as Form 1040 wants them. The spouse's business is a trade of its own for section
 * 199A: no W-2 wages, and specified service if the practice is.
 */
final class Form1040FactsAssembly {

    private Form1040FactsAssembly() {}

    static Form1040Facts of(FederalFacts facts, Practice practice, SelfEmploymentTax spouse) {
        FederalFacts.Household household = facts.household();
        Wages spouseWages = FederalReturnRule.joint(facts) ? household.spouseWages() : Wages.NONE;
        SelfEmploymentTax owner = practice.selfEmployment();
        return new Form1040Facts(household.taxpayers(),
                new Form1040Facts.Income(practice.ownerWages().taxable().plus(spouseWages.taxable()),
                        household.investment(), practice.netProfit(), spouse.netProfit(), practice.k1Income(),
                        household.otherIncome()),
                new Form1040Facts.Adjustments(owner.deduction().plus(spouse.deduction()),
                        practice.retirementAdjustment(), practice.health().deduction(), household.otherAdjustments()),
                qualifiedBusiness(facts, practice, spouse), household.itemized(),
                new Form1040Facts.SelfEmployment(owner.tax().plus(spouse.tax()),
                        owner.netEarnings().plus(spouse.netEarnings()),
                        practice.ownerWages().payroll().plus(spouseWages.payroll())),
                household.otherCredits(), household.otherTaxes());
    }

    private static Form1040Facts.QualifiedBusiness qualifiedBusiness(FederalFacts facts, Practice practice,
            SelfEmploymentTax spouse) {
        return new Form1040Facts.QualifiedBusiness(
                new Form1040Facts.QualifiedTrade(practice.qualifiedIncome(), practice.qualifiedWages()),
                Form1040Facts.QualifiedTrade.withoutWages(spouse.netProfit().minus(spouse.deduction())),
                facts.specifiedService(), facts.household().qualifiedLossCarryforward());
    }
}
