package com.takehome.report.excel;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.tax.parameter.FederalParameters;
import com.takehome.tax.parameter.FederalParameters.Retirement;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The federal figures that are the same for every filing status, by the names that the sheet's formulas use. */
final class FederalScalars {

    /** Above this no wages reach: a year without the rule that a catch-up contribution must be Roth. */
    private static final BigDecimal BEYOND_ANY_WAGES = new BigDecimal("999999999");

    static final Map<String, Row> ROWS = rows();

    private FederalScalars() {}

    /**
     * One figure.
     *
     * @param citation its key in the tax tables
     * @param value reads it; zero where the year does not have it
     */
    record Row(String citation, Function<FederalParameters, BigDecimal> value) {
    }

    private static Map<String, Row> rows() {
        Map<String, Row> rows = new LinkedHashMap<>();
        payroll(rows);
        retirement(rows);
        incomeTax(rows);
        return rows;
    }

    private static void payroll(Map<String, Row> rows) {
        rate(rows, "netEarningsFactor", "self_employment_tax.net_earnings_factor",
                p -> p.selfEmploymentTax().netEarningsFactor());
        rate(rows, "socialSecurityRate", "self_employment_tax.social_security_rate",
                p -> p.selfEmploymentTax().socialSecurityRate());
        rate(rows, "medicareRate", "self_employment_tax.medicare_rate", p -> p.selfEmploymentTax().medicareRate());
        money(rows, "wageBase", "self_employment_tax.wage_base", p -> p.selfEmploymentTax().wageBase());
        money(rows, "leastNetEarnings", "self_employment_tax.least_net_earnings",
                p -> p.selfEmploymentTax().leastNetEarnings());
        rate(rows, "deductibleShare", "self_employment_tax.deductible_share",
                p -> p.selfEmploymentTax().deductibleShare());
        rate(rows, "employeeSocialSecurity", "payroll_tax.employee_social_security_rate",
                p -> p.payrollTax().employeeSocialSecurityRate());
        rate(rows, "employeeMedicare", "payroll_tax.employee_medicare_rate",
                p -> p.payrollTax().employeeMedicareRate());
        rate(rows, "employerSocialSecurity", "payroll_tax.employer_social_security_rate",
                p -> p.payrollTax().employerSocialSecurityRate());
        rate(rows, "employerMedicare", "payroll_tax.employer_medicare_rate",
                p -> p.payrollTax().employerMedicareRate());
        rate(rows, "additionalMedicareRate", "additional_medicare_tax.rate", p -> p.additionalMedicareTax().rate());
        rate(rows, "investmentRate", "net_investment_income_tax.rate", p -> p.netInvestmentIncomeTax().rate());
    }

    private static void retirement(Map<String, Row> rows) {
        money(rows, "contributionLimit", "retirement.defined_contribution_limit",
                p -> p.retirement().definedContributionLimit());
        money(rows, "compensationLimit", "retirement.compensation_limit", p -> p.retirement().compensationLimit());
        rate(rows, "employerRate", "retirement.employer_rate", p -> p.retirement().employerRate());
        rate(rows, "selfEmployedRate", "retirement.self_employed_rate", p -> p.retirement().selfEmployedRate());
        money(rows, "electiveDeferral", "retirement.elective_deferral", p -> p.retirement().electiveDeferral());
        money(rows, "catchUp50", "retirement.catch_up_age_50", p -> p.retirement().catchUpAge50());
        money(rows, "catchUp60", "retirement.catch_up_age_60_to_63", p -> catchUpAtSixty(p.retirement()));
        rows.put("rothWagesOver", new Row("retirement.roth_catch_up_wages_over",
                p -> p.retirement().rothCatchUpWagesOver().map(Money::amount).orElse(BEYOND_ANY_WAGES)));
    }

    private static Money catchUpAtSixty(Retirement figures) {
        return figures.catchUpAge60To63().orElse(figures.catchUpAge50());
    }

    private static void incomeTax(Map<String, Row> rows) {
        rate(rows, "seniorRate", "senior_deduction.phase_out_rate",
                p -> p.seniorDeduction().map(FederalParameters.SeniorDeduction::phaseOutRate).orElse(Rate.ZERO));
        rate(rows, "saltRate", "itemized_deductions.salt_phase_down_rate",
                p -> p.itemizedDeductions().saltPhaseDown().map(FederalParameters.SaltPhaseDown::rate)
                        .orElse(Rate.ZERO));
        rate(rows, "giftFloor", "itemized_deductions.gift_floor",
                p -> p.itemizedDeductions().giftFloor().orElse(Rate.ZERO));
        rate(rows, "giftCeiling", "itemized_deductions.gift_ceiling", p -> p.itemizedDeductions().giftCeiling());
        rows.put("reductionParts", new Row("itemized_deductions.overall_reduction", p -> BigDecimal
                .valueOf(p.itemizedDeductions().overallReduction().map(it -> it.numerator()).orElse(0L))));
        rows.put("reductionWhole", new Row("itemized_deductions.overall_reduction", p -> BigDecimal
                .valueOf(p.itemizedDeductions().overallReduction().map(it -> it.denominator()).orElse(1L))));
        rate(rows, "qbiRate", "qualified_business_income.rate", p -> p.qualifiedBusinessIncome().rate());
        rate(rows, "qbiWageRate", "qualified_business_income.wage_limit_rate",
                p -> p.qualifiedBusinessIncome().wageLimitRate());
        money(rows, "qbiMinimum", "qualified_business_income.minimum_deduction",
                p -> minimum(p).map(FederalParameters.MinimumDeduction::amount).orElse(Money.ZERO));
        money(rows, "qbiMinimumIncome", "qualified_business_income.minimum_deduction_income",
                p -> minimum(p).map(FederalParameters.MinimumDeduction::incomeAtLeast).orElse(Money.ZERO));
        rate(rows, "gainMiddleRate", "capital_gains.middle_rate", p -> p.capitalGains().middleRate());
        rate(rows, "gainTopRate", "capital_gains.top_rate", p -> p.capitalGains().topRate());
        rate(rows, "amtPhaseOutRate", "alternative_minimum_tax.phase_out_rate",
                p -> p.alternativeMinimumTax().phaseOutRate());
        rate(rows, "amtLowerRate", "alternative_minimum_tax.lower_rate", p -> p.alternativeMinimumTax().lowerRate());
        rate(rows, "amtUpperRate", "alternative_minimum_tax.upper_rate", p -> p.alternativeMinimumTax().upperRate());
        money(rows, "perChild", "child_tax_credit.per_child", p -> p.childTaxCredit().perChild());
        money(rows, "perDependent", "child_tax_credit.per_other_dependent",
                p -> p.childTaxCredit().perOtherDependent());
        money(rows, "childStep", "child_tax_credit.phase_out_step", p -> p.childTaxCredit().phaseOutStep());
        money(rows, "childPerStep", "child_tax_credit.phase_out_per_step",
                p -> p.childTaxCredit().phaseOutPerStep());
    }

    private static Optional<FederalParameters.MinimumDeduction> minimum(FederalParameters figures) {
        return figures.qualifiedBusinessIncome().minimum();
    }

    private static void money(Map<String, Row> rows, String name, String citation,
            Function<FederalParameters, Money> amount) {
        rows.put(name, new Row(citation, figures -> amount.apply(figures).amount()));
    }

    private static void rate(Map<String, Row> rows, String name, String citation,
            Function<FederalParameters, Rate> rate) {
        rows.put(name, new Row(citation, figures -> rate.apply(figures).decimal()));
    }
}
