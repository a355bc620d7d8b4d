package com.takehome.tax;

import com.takehome.model.ExpenseCategory;
import com.takehome.money.Money;
import com.takehome.tax.parameter.FederalParameters;
import java.util.Optional;

/**
 * A household's federal tax of a year: the practice first, then the retirement plan and health insurance that it
 * allows, then Form 1040. A pure function of facts and figures.
 */
public final class FederalReturnRule {

    private FederalReturnRule() {}

    /** The return of the household with its business. */
    public static FederalReturn compute(FederalFacts facts, FederalParameters parameters) {
        Practice practice = switch (facts.business()) {
            case Business.None none -> none(facts, parameters);
            case Business.SoleProprietorship business -> soleProprietorship(facts, business, parameters);
            case Business.SCorporation business -> sCorporation(facts, business, parameters);
        };
        SelfEmploymentTax spouse = SelfEmploymentTaxRule.compute(
                joint(facts) ? facts.household().spouseProfit() : Money.ZERO, facts.household().spouseWages().payroll(),
                parameters);
        Form1040 form1040 = Form1040Rule.compute(Form1040FactsAssembly.of(facts, practice, spouse), parameters);
        Money fica = PayrollTaxRule.employee(practice.ownerWages().payroll(), parameters)
                .plus(PayrollTaxRule.employee(facts.household().spouseWages().payroll(), parameters));
        return new FederalReturn(parameters, facts, practice.scheduleC(), practice.sCorporation(),
                practice.selfEmployment(), spouse, practice.retirement(), practice.health(), form1040, fica,
                TaxFindings.of(facts, practice, form1040, parameters));
    }

    static boolean joint(FederalFacts facts) {
        return facts.household().taxpayers().joint();
    }

    private static Practice none(FederalFacts facts, FederalParameters parameters) {
        Wages wages = facts.household().ownWages();
        return new Practice(Optional.empty(), Optional.empty(),
                SelfEmploymentTaxRule.compute(Money.ZERO, wages.payroll(), parameters), RetirementAllowed.NONE,
                HealthInsuranceDeduction.NONE, wages, Money.ZERO);
    }

    private static Practice soleProprietorship(FederalFacts facts, Business.SoleProprietorship business,
            FederalParameters parameters) {
        FederalFacts.Household household = facts.household();
        ScheduleC scheduleC = ScheduleCRule.compute(business.books());
        SelfEmploymentTax selfEmployment = SelfEmploymentTaxRule.compute(scheduleC.netProfit(),
                household.ownWages().payroll(), parameters);
        Money earned = scheduleC.netProfit().minus(selfEmployment.deduction());
        RetirementAllowed retirement = RetirementRule.compute(
                retirementFacts(household, business.benefits(), earned, false), parameters);
        HealthInsuranceDeduction health = SelfEmployedHealthInsuranceRule.compute(new HealthInsuranceFacts(
                business.benefits().healthPremium(), household.employerHealthPlanMonths(), scheduleC.netProfit(),
                selfEmployment.deduction(), retirement.total()));
        return new Practice(Optional.of(scheduleC), Optional.empty(), selfEmployment, retirement, health,
                household.ownWages(), business.books().expense(ExpenseCategory.WAGES));
    }

    private static Practice sCorporation(FederalFacts facts, Business.SCorporation business,
            FederalParameters parameters) {
        FederalFacts.Household household = facts.household();
        RetirementAllowed retirement = RetirementRule.compute(
                retirementFacts(household, business.benefits(), business.salary(), true), parameters);
        SCorporationYear year = SCorporationRule.compute(business, retirement, parameters);
        HealthInsuranceDeduction health = SelfEmployedHealthInsuranceRule.compute(new HealthInsuranceFacts(
                business.benefits().healthPremium(), household.employerHealthPlanMonths(), business.salary(),
                Money.ZERO, Money.ZERO));
        Wages wages = household.ownWages().plus(new Wages(year.boxOneWages(), business.salary()));
        return new Practice(Optional.empty(), Optional.of(year),
                SelfEmploymentTaxRule.compute(Money.ZERO, wages.payroll(), parameters), retirement, health, wages,
                business.salary().plus(business.books().expense(ExpenseCategory.WAGES)));
    }

    private static RetirementFacts retirementFacts(FederalFacts.Household household, Business.Benefits benefits,
            Money compensation, boolean salaried) {
        return new RetirementFacts(benefits.plan(), benefits.contribution(), compensation, salaried,
                household.taxpayers().ownerBirthYear(), household.ownDeferrals(), household.priorYearPayrollWages());
    }
}
