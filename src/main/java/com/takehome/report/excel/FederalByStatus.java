package com.takehome.report.excel;

import com.takehome.model.FilingStatus;
import com.takehome.money.Money;
import com.takehome.tax.parameter.ByStatus;
import com.takehome.tax.parameter.FederalParameters;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A federal figure that depends on the filing status. One that a year does not have is zero, which takes its rule out
 * of the formulas.
 *
 * @param citation the figure's key in the tax tables; empty for what is no figure of the law
 * @param figure reads it
 */
record FederalByStatus(String citation, BiFunction<FederalParameters, FilingStatus, BigDecimal> figure) {

    /** By the names that the sheet's formulas use. */
    static final Map<String, FederalByStatus> ROWS = rows();

    BigDecimal value(FederalParameters figures, FilingStatus status) {
        return figure.apply(figures, status);
    }

    private static Map<String, FederalByStatus> rows() {
        Map<String, FederalByStatus> rows = new LinkedHashMap<>();
        rows.put("joint", flag(FilingStatus.MARRIED_JOINTLY));
        rows.put("separate", flag(FilingStatus.MARRIED_SEPARATELY));
        rows.put("zeroRateUpTo", money("capital_gains.zero_rate_up_to", p -> p.capitalGains().zeroRateUpTo()));
        rows.put("middleRateUpTo", money("capital_gains.middle_rate_up_to", p -> p.capitalGains().middleRateUpTo()));
        rows.put("lossLimit", money("capital_gains.loss_limit", p -> p.capitalGains().lossLimit()));
        rows.put("standardBasic", money("standard_deduction.basic", p -> p.standardDeduction().basic()));
        rows.put("ageAddition", money("standard_deduction.age_addition", p -> p.standardDeduction().ageAddition()));
        rows.put("nonitemizerGifts",
                maybe("standard_deduction.nonitemizer_gifts", p -> p.standardDeduction().nonitemizerGifts()));
        seniors(rows);
        rows.put("saltCap", money("itemized_deductions.salt_cap", p -> p.itemizedDeductions().saltCap()));
        rows.put("saltStart", maybe("itemized_deductions.salt_phase_down_start",
                p -> p.itemizedDeductions().saltPhaseDown().map(FederalParameters.SaltPhaseDown::start)));
        rows.put("saltFloor", maybe("itemized_deductions.salt_floor",
                p -> p.itemizedDeductions().saltPhaseDown().map(FederalParameters.SaltPhaseDown::floor)));
        rows.put("qbiThreshold",
                money("qualified_business_income.threshold", p -> p.qualifiedBusinessIncome().threshold()));
        rows.put("qbiRange",
                money("qualified_business_income.phase_in_range", p -> p.qualifiedBusinessIncome().phaseInRange()));
        rows.put("amtExemption",
                money("alternative_minimum_tax.exemption", p -> p.alternativeMinimumTax().exemption()));
        rows.put("amtStart",
                money("alternative_minimum_tax.phase_out_start", p -> p.alternativeMinimumTax().phaseOutStart()));
        rows.put("amtUpperAbove",
                money("alternative_minimum_tax.upper_rate_above", p -> p.alternativeMinimumTax().upperRateAbove()));
        rows.put("childStart", money("child_tax_credit.phase_out_start", p -> p.childTaxCredit().phaseOutStart()));
        rows.put("medicareThreshold",
                money("additional_medicare_tax.threshold", p -> p.additionalMedicareTax().threshold()));
        rows.put("investmentThreshold",
                money("net_investment_income_tax.threshold", p -> p.netInvestmentIncomeTax().threshold()));
        return rows;
    }

    private static void seniors(Map<String, FederalByStatus> rows) {
        rows.put("seniorPerPerson",
                new FederalByStatus("senior_deduction.per_person",
                        (figures, status) -> figures.seniorDeduction()
                                .filter(each -> each.phaseOutStart().get(status).isPresent())
                                .map(each -> each.perPerson().amount()).orElse(BigDecimal.ZERO)));
        rows.put("seniorStart",
                new FederalByStatus("senior_deduction.phase_out_start",
                        (figures, status) -> figures.seniorDeduction()
                                .flatMap(each -> each.phaseOutStart().get(status)).map(Money::amount)
                                .orElse(BigDecimal.ZERO)));
    }

    private static FederalByStatus flag(FilingStatus wanted) {
        return new FederalByStatus("", (figures, status) -> status == wanted ? BigDecimal.ONE : BigDecimal.ZERO);
    }

    private static FederalByStatus money(String citation, Function<FederalParameters, ByStatus<Money>> amounts) {
        return new FederalByStatus(citation, (figures, status) -> amounts.apply(figures).get(status).amount());
    }

    private static FederalByStatus maybe(String citation,
            Function<FederalParameters, Optional<ByStatus<Money>>> amounts) {
        return new FederalByStatus(citation, (figures, status) -> amounts.apply(figures)
                .map(each -> each.get(status).amount()).orElse(BigDecimal.ZERO));
    }
}
