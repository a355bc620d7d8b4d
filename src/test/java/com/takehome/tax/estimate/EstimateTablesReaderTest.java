package com.takehome.tax.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.takehome.model.Jurisdiction;
import com.takehome.model.TaxYear;
import com.takehome.model.UsState;
import com.takehome.money.Rate;
import com.takehome.money.Rounding;
import com.takehome.tax.estimate.EstimateRules.Confidence;
import com.takehome.tax.parameter.TaxTableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EstimateTablesReaderTest {

    private static String resource(String name) throws IOException {
        try (InputStream in = EstimateTablesReaderTest.class.getResourceAsStream("/tax/estimates/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static EstimateTables read(String rules, String rates) {
        return EstimateTablesReader.read(stream(rules), stream(rates));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void hasAnEntryForEachJurisdictionThatTaxesIncome() {
        EstimateTables tables = EstimateFactsFixture.TABLES;
        Set<String> without = Stream.of(UsState.values())
                .filter(each -> tables.findRules(Jurisdiction.of(each)).isEmpty())
                .map(Enum::name).collect(Collectors.toSet());
        assertThat(without).containsExactlyInAnyOrder("AK", "FL", "NV", "NH", "SD", "TN", "TX", "WA", "WY");
        assertThatThrownBy(() -> tables.rules(Jurisdiction.of(UsState.TX))).hasMessageContaining("Texas");
        assertThat(tables.rulesByJurisdiction().values()).allMatch(each -> !each.source().isBlank());
    }

    @ParameterizedTest
    @CsvSource({"CA, HIGH", "GA, MEDIUM", "KY, LOW", "DE, LOW", "UT, HIGH"})
    void knowsHowAnEntryWasChecked(UsState state, Confidence confidence) {
        assertThat(EstimateFactsFixture.TABLES.rules(Jurisdiction.of(state)).confidence()).isEqualTo(confidence);
    }

    @ParameterizedTest
    @CsvSource({"2023Q3, 7", "2023Q4, 8", "2024Q4, 8", "2025Q1, 7", "2026Q1, 7", "2026Q2, 6", "2026Q4, 7"})
    void hasThePublishedRates(String quarter, String percent) {
        assertThat(EstimateFactsFixture.TABLES.interestRates().find(RateQuarter.find(quarter).orElseThrow()))
                .contains(Rate.ofPercent(percent));
    }

    @Test
    void takesAUsersOwnAssumptionAndSaysSo(@TempDir Path directory) throws IOException {
        Files.createDirectories(directory.resolve("estimates"));
        Files.writeString(directory.resolve("estimates").resolve("interest-rates.yaml"), """
                unit: rate per year
                rates:
                  2026Q2: {rate: 0.05, source: "corrected"}
                  2027Q1: {rate: 0.08, source: "the firm's guess", assumed: true}
                """);
        EstimateTables tables = EstimateTablesReader.withOverlay(directory);
        assertThat(tables.interestRates().find(new RateQuarter(2026, 2))).contains(Rate.ofPercent("5"));
        assertThat(tables.interestRates().find(new RateQuarter(2026, 3))).contains(Rate.ofPercent("7"));
        EstimateFactsFixture fixture = new EstimateFactsFixture();
        fixture.taxYear = new TaxYear(2026);
        EstimateResult result = new EstimateRule(tables, Rounding.CENTS).compute(Jurisdiction.FEDERAL, fixture.facts());
        assertThat(result.remarks()).contains("The penalty rests on an assumed rate for 2027Q1.");
        assertThat(result.regular().penaltyIfNothingMore().orElseThrow().total()).isPresent();
        assertThat(fixture.compute().remarks())
                .contains("The penalty is open: no rate is published yet for 2027Q1.");
    }

    @Test
    void keepsItsOwnTablesWithoutAUsersFile(@TempDir Path directory) {
        assertThat(EstimateTablesReader.withOverlay(directory)).isEqualTo(EstimateFactsFixture.TABLES);
    }

    @Test
    void hasNoRateBeforeItIsPublished() {
        assertThat(EstimateFactsFixture.TABLES.interestRates().find(new RateQuarter(2027, 1))).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            current_share: 0.70  | current_shares: 0.70  | rules.yaml.states.GA: unknown key "current_shares"
            current_share: 0.70  | current_share: 70      | rules.yaml.states.GA.current_share: 70 is not between 0 and 1
            current_share: 0.70  | current_share: most    | rules.yaml.states.GA.current_share: a share such as 0.9 is expected
            0.30, 0.40, 0.00, 0.30 | 0.30, 0.40, 0.00, 0.20 | rules.yaml.states.CA.fractions: the fractions must add up to 1
            0.30, 0.40, 0.00, 0.30 | 0.30, 0.40, 0.30       | rules.yaml.states.CA.fractions: four entries are expected
            "05-01"              | "13-01"               | rules.yaml.states.VA.due: 13-01 is not a month and day
            confidence: high     | confidence: sure      | is not high, medium or low
            gross_income: {amount: 75000, | gross_income: {amount: -1, | an amount of dollars is expected
            from: {2025: 150     | from: {soon: 150      | rules.yaml.states.VA.exemption.tax_due.from: "soon" is not a tax year
            `  AZ:\n`              | `  AX:\n`               | unknown state "AX"
            [AK, FL,             | [FL,                  | no entry for [AK]
            [AK, FL,             | [AK, CA, FL,          | CA has an entry among the states
            unwithheld_income: 9500 | unwithheld_income: 9500, gross_income: {} | one kind of exemption is expected
            """)
    void refusesAFaultyTableOfRules(String right, String wrong, String message) throws IOException {
        String rules = resource("rules.yaml");
        String from = right.translateEscapes();
        assertThat(rules).contains(from);
        String faulty = rules.replaceFirst(Pattern.quote(from), wrong.translateEscapes());
        String rates = resource("interest-rates.yaml");
        assertThatThrownBy(() -> read(faulty, rates)).isInstanceOf(TaxTableException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2025Q1:      | 2025Q5:     | "2025Q5" is not a quarter such as 2025Q2
            rate: 0.06   | rate: 6     | 6 is not between 0 and 0.25
            rate: 0.06   | rat: 0.06   | unknown key "rat"
            source: "IRB 2026-8" | source: "" | a text is expected
            """)
    void refusesAFaultyTableOfRates(String right, String wrong, String message) throws IOException {
        String rates = resource("interest-rates.yaml");
        assertThat(rates).contains(right);
        String faulty = rates.replaceFirst(Pattern.quote(right), wrong);
        String rules = resource("rules.yaml");
        assertThatThrownBy(() -> read(rules, faulty)).isInstanceOf(TaxTableException.class)
                .hasMessageContaining(message);
    }
}
