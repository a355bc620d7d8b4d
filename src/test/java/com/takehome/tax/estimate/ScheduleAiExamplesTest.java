package com.takehome.tax.estimate;

import static com.takehome.tax.estimate.Example.amounts;
import static com.takehome.tax.estimate.Example.money;
import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.Jurisdiction;
import com.takehome.model.TaxYear;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.money.Rounding;
import com.takehome.tax.Wages;
import com.takehome.tax.parameter.FederalParameterTables;
import com.takehome.tax.parameter.FederalParameters;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class ScheduleAiExamplesTest {

    private static final EstimateTables TABLES = EstimateTablesReader.bundled();
    private static final FederalParameterTables FEDERAL = FederalParameterTables.bundled();
    /** Examples in whole dollars round the section 199A deduction before the tax is looked up. */
    private static final Money ONE_DOLLAR = Money.of(1);

    static Stream<Example> byMonth() {
        return Example.ofKind("full").filter(each -> each.currentYearTax().isEmpty());
    }

    static Stream<Example> selfEmployment() {
        return Example.ofKind("se_annualized");
    }

    @ParameterizedTest
    @MethodSource("byMonth")
    void fillsInEveryLineInCents(Example example) {
        EstimateResult result = compute(example, Rounding.CENTS);
        JsonNode expected = example.expected(Rounding.CENTS);
        SoftAssertions softly = new SoftAssertions();
        ExpectedLines.part1(softly, result.part1(), expected.get("part1"));
        ExpectedLines.method(softly, result.regular(), expected.get("regular"));
        ExpectedLines.method(softly, result.annualized(), expected.get("annualized"));
        List<JsonNode> columns = expected.get("annualized").path("schedule_ai").valueStream().toList();
        for (int i = 0; i < columns.size(); i++) {
            scheduleAi(softly, result.scheduleAi().get(i), columns.get(i));
            installment(softly, result.annualizedLines().get(i), columns.get(i));
        }
        softly.assertThat(result.penaltySaved()).contains(money(expected.get("schedule_ai_saves")));
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("byMonth")
    void agreesInWholeDollars(Example example) {
        EstimateResult result = compute(example, Rounding.WHOLE_DOLLARS);
        JsonNode expected = example.expected(Rounding.WHOLE_DOLLARS);
        assertThat(result.regular().required())
                .isEqualTo(amounts(expected.get("regular").get("required_installments")));
        List<Money> annualized = amounts(expected.get("annualized").get("required_installments"));
        for (int i = 0; i < annualized.size(); i++) {
            assertThat(result.annualized().required().get(i).minus(annualized.get(i)).abs())
                    .as("column %s", i).isLessThanOrEqualTo(ONE_DOLLAR);
        }
        assertThat(result.regular().penaltyIfNothingMore().orElseThrow().total())
                .contains(money(expected.get("regular").get("penalty")));
    }

    @ParameterizedTest
    @MethodSource("selfEmployment")
    void annualizesSelfEmploymentTax(Example example) {
        AnnualizationPeriod period = Stream.of(AnnualizationPeriod.values())
                .filter(each -> each.column().equals(example.inputs().get("column").stringValue())).findFirst()
                .orElseThrow();
        FederalParameters.SelfEmploymentTax figures = parameters(2024).selfEmploymentTax();
        assertThat(figures.wageBase()).isEqualTo(money(example.inputs().get("ss_base")));
        SelfEmploymentColumn column = SelfEmploymentColumnRule.compute(
                new PeriodFacts.Person("taxpayer", Wages.NONE, money(example.inputs().get("net_profit_to_date"))),
                period, figures, Rounding.WHOLE_DOLLARS);
        JsonNode expected = example.expected(Rounding.CENTS);
        assertThat(List.of(column.netEarnings(), column.wageBase(), column.socialSecurityPart(),
                column.medicarePart(), column.annualizedTax()))
                .isEqualTo(Stream.of("l28", "l29", "l33", "l35", "l36").map(line -> money(expected.get(line)))
                        .toList());
    }

    private static EstimateResult compute(Example example, Rounding rounding) {
        ScheduleAiRule rule = new ScheduleAiRule(parameters(example.taxYear().value()), rounding);
        List<ScheduleAiColumn> columns = Arrays.stream(AnnualizationPeriod.values())
                .map(period -> rule.compute(period, ExamplePeriods.of(example, period))).toList();
        return new EstimateRule(TABLES, rounding).compute(Jurisdiction.FEDERAL,
                example.facts(columns.getLast().tax(), AnnualizedIncome.federal(columns)));
    }

    private static void scheduleAi(SoftAssertions softly, ScheduleAiColumn column, JsonNode expected) {
        List<JsonNode> part2 = expected.get("part2").valueStream().toList();
        for (int i = 0; i < part2.size(); i++) {
            SelfEmploymentColumn person = column.selfEmployment().get(i);
            compare(softly, part2.get(i), "l28", person.netEarnings());
            compare(softly, part2.get(i), "l29", person.wageBase());
            compare(softly, part2.get(i), "l30", person.socialSecurityWages());
            compare(softly, part2.get(i), "l31", person.wageBaseLeft());
            compare(softly, part2.get(i), "l33", person.socialSecurityPart());
            compare(softly, part2.get(i), "l35", person.medicarePart());
            compare(softly, part2.get(i), "l36", person.annualizedTax());
            compare(softly, part2.get(i), "half_se_deduction", person.deduction());
        }
        compare(softly, expected, "half_se", column.halfSelfEmploymentTax());
        compare(softly, expected, "l1", column.agiToDate());
        compare(softly, expected, "l3", column.annualizedAgi());
        compare(softly, expected, "l4", column.itemizedToDate());
        compare(softly, expected, "l6", column.itemized());
        compare(softly, expected, "l7", column.standardDeduction());
        compare(softly, expected, "l8", column.deduction());
        compare(softly, expected, "l9_qbi", column.businessDeduction());
        compare(softly, expected, "l13", column.taxableIncome());
        compare(softly, expected, "l14", column.incomeTax());
        compare(softly, expected, "l15", column.selfEmploymentTax());
        compare(softly, expected, "l16_addl_medicare", column.otherTaxes());
        compare(softly, expected, "l17", column.taxBeforeCredits());
        compare(softly, expected, "l18", column.credits());
        compare(softly, expected, "l19", column.tax());
    }

    private static void installment(SoftAssertions softly, AnnualizedInstallment lines, JsonNode expected) {
        softly.assertThat(lines.percentage().decimal()).isEqualByComparingTo(expected.get("l20").stringValue());
        compare(softly, expected, "l21", lines.share());
        compare(softly, expected, "l22", lines.earlier());
        compare(softly, expected, "l23", lines.annualized());
        compare(softly, expected, "l24", lines.regular());
        compare(softly, expected, "l25", lines.recaptured());
        compare(softly, expected, "l26", lines.cap());
        compare(softly, expected, "l27", lines.required());
    }

    private static void compare(SoftAssertions softly, JsonNode expected, String line, Money actual) {
        softly.assertThat(actual).as(line).isEqualTo(money(expected.get(line)));
    }

    private static FederalParameters parameters(int year) {
        return FEDERAL.forYear(new TaxYear(year), Rate.ZERO);
    }
}
