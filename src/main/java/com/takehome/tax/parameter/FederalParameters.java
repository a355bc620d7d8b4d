package com.takehome.tax.parameter;

import com.takehome.model.TaxYear;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import java.util.Optional;

/**
 * The federal figures of one tax year. Each component is a section of {@code tax/<year>/federal.yaml}, each component
 * of a nested record an entry of it under the same name; an empty value is a rule that the year does not have.
 *
 * @param year the tax year
 * @param figures published, or carried forward
 * @param citations where each figure comes from
 */
public record FederalParameters(TaxYear year, Figures figures, IncomeTax incomeTax, CapitalGains capitalGains,
        StandardDeduction standardDeduction, Optional<SeniorDeduction> seniorDeduction,
        ItemizedDeductions itemizedDeductions, SelfEmploymentTax selfEmploymentTax, PayrollTax payrollTax,
        ThresholdTax additionalMedicareTax, ThresholdTax netInvestmentIncomeTax,
        QualifiedBusinessIncome qualifiedBusinessIncome, Retirement retirement, ChildTaxCredit childTaxCredit,
        AlternativeMinimumTax alternativeMinimumTax, ByStatus<Money> excessBusinessLossLimit, Citations citations) {

    /** Ordinary rates (IRC 1). */
    public record IncomeTax(ByStatus<RateSchedule> schedules) {
    }

    /** Rates on net capital gain and qualified dividends (IRC 1(h)), and the limit on net losses (IRC 1211). */
    public record CapitalGains(ByStatus<Money> zeroRateUpTo, ByStatus<Money> middleRateUpTo, Rate middleRate,
            Rate topRate, ByStatus<Money> lossLimit) {
    }

    /** The standard deduction (IRC 63) and gifts of those who take it (IRC 170(p)). */
    public record StandardDeduction(ByStatus<Money> basic, ByStatus<Money> ageAddition,
            Optional<ByStatus<Money>> nonitemizerGifts) {
    }

    /** The deduction for those of 65 and over (IRC 151(d)(5)(C)); a status without a start is not allowed it. */
    public record SeniorDeduction(Money perPerson, ByStatus<Optional<Money>> phaseOutStart, Rate phaseOutRate) {
    }

    /** Limits of itemized deductions (IRC 164, 170, 68). */
    public record ItemizedDeductions(ByStatus<Money> saltCap, Optional<SaltPhaseDown> saltPhaseDown,
            Optional<Rate> giftFloor, Rate giftCeiling, Optional<Fraction> overallReduction) {
    }

    /** How the cap on state and local taxes falls with income (IRC 164(b)(7)(B)). */
    public record SaltPhaseDown(ByStatus<Money> start, Rate rate, ByStatus<Money> floor) {
    }

    /** Self-employment tax (IRC 1401, 1402). */
    public record SelfEmploymentTax(Rate netEarningsFactor, Rate socialSecurityRate, Rate medicareRate, Money wageBase,
            Money leastNetEarnings, Rate deductibleShare) {
    }

    /** Social Security and Medicare tax on wages (IRC 3101, 3111). */
    public record PayrollTax(Rate employeeSocialSecurityRate, Rate employeeMedicareRate,
            Rate employerSocialSecurityRate, Rate employerMedicareRate) {
    }

    /** A tax at one rate above a threshold. */
    public record ThresholdTax(Rate rate, ByStatus<Money> threshold) {
    }

    /** The deduction for qualified business income (IRC 199A). */
    public record QualifiedBusinessIncome(Rate rate, ByStatus<Money> threshold, ByStatus<Money> phaseInRange,
            Rate wageLimitRate, Optional<MinimumDeduction> minimum) {
    }

    /** The least deduction for qualified business income (IRC 199A(i)). */
    public record MinimumDeduction(Money amount, Money incomeAtLeast) {
    }

    /** Limits of retirement plans (IRC 401(a)(17), 402(g), 404, 414(v), 415(c)). */
    public record Retirement(Money definedContributionLimit, Money compensationLimit, Rate employerRate,
            Rate selfEmployedRate, Money electiveDeferral, Money catchUpAge50, Optional<Money> catchUpAge60To63,
            Optional<Money> rothCatchUpWagesOver) {
    }

    /** The credits for children and other dependents (IRC 24). */
    public record ChildTaxCredit(Money perChild, Money perOtherDependent, ByStatus<Money> phaseOutStart,
            Money phaseOutStep, Money phaseOutPerStep) {
    }

    /** Alternative minimum tax (IRC 55). */
    public record AlternativeMinimumTax(ByStatus<Money> exemption, ByStatus<Money> phaseOutStart, Rate phaseOutRate,
            Rate lowerRate, Rate upperRate, ByStatus<Money> upperRateAbove) {
    }
}
