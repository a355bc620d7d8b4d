package com.takehome.tax;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.ExpenseCategory;
import com.takehome.model.FilingStatus;
import com.takehome.model.RetirementContribution;
import com.takehome.model.RetirementPlan;
import com.takehome.model.TaxYear;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.money.Rounding;
import com.takehome.tax.parameter.FederalParameterTables;
import com.takehome.tax.parameter.FederalParameters;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whole returns against an independent computation (Tax-Calculator, compared with PolicyEngine-US; some worked by hand).
 * A line may differ by a dollar; every other difference is explained in {@code accepted-differences.md}.
 */
class FederalExamplesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final FederalParameterTables TABLES = FederalParameterTables.bundled();

    static Stream<JsonNode> examples() throws IOException {
        InputStream lines = Objects
                .requireNonNull(FederalExamplesTest.class.getResourceAsStream("/tax/federal.jsonl"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8))) {
            return reader.lines().map(JSON::readTree).toList().stream();
        }
    }

    @Test
    void thereAreSixtySevenExamples() throws IOException {
        assertThat(examples()).hasSize(67);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyLineAgreesWithinADollar(JsonNode example) {
        FederalParameters parameters = TABLES.forYear(new TaxYear(example.get("tax_year").asInt()), Rate.ZERO);
        Map<String, Money> computed = figures(FederalReturnRule.compute(facts(example, parameters), parameters));
        List<String> differences = new ArrayList<>();
        expected(example).forEach((name, amount) -> {
            if (Objects.requireNonNull(computed.get(name), name).amount().subtract(amount).abs()
                    .compareTo(BigDecimal.ONE) > 0) {
                differences.add(name + " is " + computed.get(name) + ", expected " + amount);
            }
        });
        assertThat(differences).as(example.get("id").asString()).isEmpty();
    }

    private static Map<String, BigDecimal> expected(JsonNode example) {
        Map<String, BigDecimal> expected = new LinkedHashMap<>();
        example.get("derived_inputs").properties().forEach(it -> expected.put(it.getKey(), it.getValue().asDecimal()));
        example.get("expected").properties().forEach(it -> expected.put(it.getKey(), it.getValue().asDecimal()));
        return expected;
    }

    private static FederalFacts facts(JsonNode example, FederalParameters parameters) {
        JsonNode in = example.get("inputs");
        int year = example.get("tax_year").asInt();
        Taxpayers taxpayers = new Taxpayers(status(in.get("filing_status").asString()), birthYear(in, "age", year),
                birthYear(in, "spouse_age", year), in.get("children_under_17").asInt(),
                in.get("other_dependents").asInt());
        boolean corporation = !money(in, "s_corp_k1_income").isZero();
        FederalFacts.Household household = new FederalFacts.Household(taxpayers,
                corporation ? Wages.NONE : Wages.of(money(in, "own_w2_wages")), Money.ZERO, Money.ZERO, 0,
                Wages.of(money(in, "spouse_w2_wages")), Money.ZERO,
                new Form1040Facts.Investment(money(in, "interest_income"), Money.ZERO, money(in, "long_term_gains"),
                        Money.ZERO),
                money(in, "other_ordinary_income"), Money.ZERO, Form1040Facts.Itemized.NONE, Money.ZERO, Money.ZERO,
                Money.ZERO);
        return new FederalFacts(household, corporation ? corporation(in, parameters) : soleProprietorship(in),
                in.get("sstb").asBoolean());
    }

    private static Business soleProprietorship(JsonNode in) {
        Money wages = money(in, "business_w2_wages_paid");
        Money otherExpenses = money(in, "schedule_c_expenses").minus(wages);
        return new Business.SoleProprietorship(
                Business.Books.of(money(in, "schedule_c_gross"),
                        Map.of(ExpenseCategory.WAGES, wages, ExpenseCategory.OTHER, otherExpenses)),
                new Business.Benefits(RetirementPlan.SEP_IRA,
                        new RetirementContribution.Amount(money(in, "sep_contribution_requested")),
                        money(in, "se_health_premium")));
    }

    /** The example states the K-1 income, so receipts are what leaves it after salary and employer payroll tax. */
    private static Business corporation(JsonNode in, FederalParameters parameters) {
        Money salary = money(in, "own_w2_wages");
        Money base = salary.min(parameters.selfEmploymentTax().wageBase());
        Money payrollTax = base.times(Rate.ofPercent("6.2"), Rounding.CENTS)
                .plus(salary.times(Rate.ofPercent("1.45"), Rounding.CENTS));
        return new Business.SCorporation(
                Business.Books.of(Money.sum(money(in, "s_corp_k1_income"), salary, payrollTax), Map.of()), salary,
                Business.Benefits.NONE);
    }

    private static Optional<Integer> birthYear(JsonNode in, String name, int year) {
        return in.get(name).isNull() ? Optional.empty() : Optional.of(year - in.get(name).asInt());
    }

    private static FilingStatus status(String key) {
        return switch (key) {
            case "single" -> FilingStatus.SINGLE;
            case "mfj" -> FilingStatus.MARRIED_JOINTLY;
            case "mfs" -> FilingStatus.MARRIED_SEPARATELY;
            case "hoh" -> FilingStatus.HEAD_OF_HOUSEHOLD;
            default -> throw new IllegalArgumentException(key);
        };
    }

    private static Money money(JsonNode in, String name) {
        return Money.of(in.get(name).asDecimal());
    }

    private static Map<String, Money> figures(FederalReturn computed) {
        Map<String, Money> figures = new LinkedHashMap<>();
        figures.put("schedule_c_net_profit", computed.scheduleCNetProfit().orElse(Money.ZERO));
        figures.put("sep_limit", computed.retirementLimit());
        figures.put("sep_deduction_allowed", computed.retirementDeduction());
        figures.put("se_health_deduction_allowed", computed.healthInsuranceDeduction());
        figures.put("se_tax", computed.seTax());
        figures.put("half_se_deduction", computed.halfSeTax());
        figures.put("agi", computed.agi());
        figures.put("standard_deduction", computed.form1040().deduction().chosen());
        figures.put("senior_deduction", computed.form1040().deduction().senior().deduction());
        figures.put("qbi_deduction", computed.qbiDeduction());
        figures.put("taxable_income", computed.taxableIncome());
        figures.put("income_tax_before_credits", computed.incomeTax());
        figures.put("amt", computed.amt());
        figures.put("nonrefundable_credits", computed.nonrefundableCredits());
        figures.put("additional_medicare_tax", computed.additionalMedicareTax());
        figures.put("niit", computed.netInvestmentIncomeTax());
        figures.put("total_federal_liability", computed.totalTax());
        figures.put("employee_fica_w2", computed.employeeFica());
        figures.put("total_federal_incl_employee_fica", computed.totalTax().plus(computed.employeeFica()));
        return figures;
    }
}
