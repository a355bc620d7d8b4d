package com.takehome.tax;

import com.takehome.money.Money;
import com.takehome.tax.parameter.FederalParameters;
import java.util.List;
import java.util.Optional;

/**
 * A household's federal tax of a year, with every worksheet.
 *
 * @param parameters the figures that it rests on
 * @param facts what it started from
 * @param scheduleC the practice of a sole proprietor
 * @param sCorporation the practice of an S corporation
 * @param ownerSelfEmployment Schedule SE of the owner
 * @param spouseSelfEmployment Schedule SE of the spouse
 * @param retirement the owner's plan
 * @param health Form 7206
 * @param form1040 the return
 * @param employeeFica social security and Medicare tax withheld from both spouses' wages, not in the total tax
 * @param findings what the reader must know
 */
public record FederalReturn(FederalParameters parameters, FederalFacts facts, Optional<ScheduleC> scheduleC,
        Optional<SCorporationYear> sCorporation, SelfEmploymentTax ownerSelfEmployment,
        SelfEmploymentTax spouseSelfEmployment, RetirementAllowed retirement, HealthInsuranceDeduction health,
        Form1040 form1040, Money employeeFica, List<TaxFinding> findings) {

    public FederalReturn {
        findings = List.copyOf(findings);
    }

    /** The same worksheets with another Form 1040. */
    public FederalReturn withForm1040(Form1040 other) {
        return new FederalReturn(parameters, facts, scheduleC, sCorporation, ownerSelfEmployment,
                spouseSelfEmployment, retirement, health, other, employeeFica, findings);
    }

    /** Schedule C line 31; empty without a Schedule C of the owner. */
    public Optional<Money> scheduleCNetProfit() {
        return scheduleC.map(ScheduleC::netProfit);
    }

    /** The owner's salary from the S corporation. */
    public Optional<Money> salary() {
        return sCorporation.map(SCorporationYear::salary);
    }

    /** Schedule K-1 box 1. */
    public Optional<Money> k1Income() {
        return sCorporation.map(SCorporationYear::k1Income);
    }

    /** Self-employment tax of both spouses. */
    public Money seTax() {
        return form1040.facts().selfEmployment().tax();
    }

    /** The deduction for half of it. */
    public Money halfSeTax() {
        return form1040.facts().adjustments().halfSelfEmploymentTax();
    }

    /** The most that the owner's plan could take. */
    public Money retirementLimit() {
        return retirement.limit();
    }

    /** What it takes: on Schedule 1, or from salary and corporation. */
    public Money retirementDeduction() {
        return retirement.total();
    }

    /** Schedule 1 line 17. */
    public Money healthInsuranceDeduction() {
        return health.deduction();
    }

    /** Form 1040 line 11. */
    public Money agi() {
        return form1040.agi();
    }

    /** Standard or itemized deduction, with the addition for age, gifts beside it and the deduction for seniors. */
    public Money deduction() {
        return form1040.deduction().total();
    }

    /** The section 199A deduction. */
    public Money qbiDeduction() {
        return form1040.deduction().business().deduction();
    }

    /** Form 1040 line 15. */
    public Money taxableIncome() {
        return form1040.taxableIncome();
    }

    /** Form 1040 line 16. */
    public Money incomeTax() {
        return form1040.incomeTax().tax();
    }

    /** Form 6251 line 11. */
    public Money amt() {
        return form1040.alternativeMinimumTax().tax();
    }

    /** Form 1040 line 21. */
    public Money nonrefundableCredits() {
        return form1040.nonrefundableCredits();
    }

    /** Form 8959 line 18. */
    public Money additionalMedicareTax() {
        return form1040.additionalMedicareTax().tax();
    }

    /** Form 8960 line 17. */
    public Money netInvestmentIncomeTax() {
        return form1040.netInvestmentIncomeTax().tax();
    }

    /** Form 1040 line 24. */
    public Money totalTax() {
        return form1040.totalTax();
    }
}
