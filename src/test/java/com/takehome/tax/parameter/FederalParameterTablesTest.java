package com.takehome.tax.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.takehome.model.FilingStatus;
import com.takehome.model.TaxYear;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FederalParameterTablesTest {

    private static final Rate INFLATION = Rate.ofPercent("2.5");

    @TempDir
    Path directory;

    @Test
    void marksPublishedAndIndexedYears() {
        FederalParameterTables tables = FederalParameterTables.bundled();

        assertThat(tables.firstYear()).isEqualTo(new TaxYear(2024));
        assertThat(tables.lastPublishedYear()).isEqualTo(new TaxYear(2026));
        assertThat(tables.forYear(new TaxYear(2026), INFLATION).figures()).isEqualTo(Figures.PUBLISHED);
        assertThat(tables.forYear(new TaxYear(2027), INFLATION).figures()).isEqualTo(Figures.INDEXED);
    }

    @Test
    void refusesAYearBeforeTheFirst() {
        assertThatThrownBy(() -> FederalParameterTables.bundled().forYear(new TaxYear(2023), INFLATION))
                .isInstanceOf(TaxTableException.class).hasMessageContaining("2023").hasMessageContaining("2024");
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            first bracket          | 2027 | SINGLE             | 12700.00  | 12,400 x 1.025 = 12,710, down to 25
            first bracket          | 2028 | SINGLE             | 13025.00  | 12,400 x 1.050625 = 13,027.75, once, down to 25
            first bracket          | 2027 | MARRIED_JOINTLY    | 25400.00  | 24,800 x 1.025 = 25,420, down to 50
            first bracket          | 2027 | SURVIVING_SPOUSE   | 25400.00  | as joint
            standard deduction     | 2027 | SINGLE             | 16500.00  | 16,100 x 1.025 = 16,502.50, down to 50
            standard deduction     | 2028 | MARRIED_SEPARATELY | 16900.00  | 16,100 x 1.050625 = 16,915.06, down to 50
            age addition           | 2027 | SINGLE             | 2100.00   | 2,050 x 1.025 = 2,101.25, down to 50
            wage base              | 2027 | SINGLE             | 189000.00 | 184,500 x 1.025 = 189,112.50, nearest 300
            415(c)                 | 2027 | SINGLE             | 73000.00  | 72,000 x 1.025 = 73,800, down to 1,000
            401(a)(17)             | 2027 | SINGLE             | 365000.00 | 360,000 x 1.025 = 369,000, down to 5,000
            402(g)                 | 2027 | SINGLE             | 25000.00  | 24,500 x 1.025 = 25,112.50, down to 500
            catch-up 50            | 2028 | SINGLE             | 8000.00   | 8,000 x 1.050625 = 8,405, down to 500
            catch-up 60            | 2027 | SINGLE             | 11500.00  | 11,250 x 1.025 = 11,531.25, down to 500
            199A threshold         | 2027 | SINGLE             | 206775.00 | 201,750 x 1.025 = 206,793.75, down to 25
            199A threshold         | 2027 | MARRIED_SEPARATELY | 206800.00 | 201,775 x 1.025 = 206,819.38, down to 25
            199A threshold         | 2027 | MARRIED_JOINTLY    | 413550.00 | 403,500 x 1.025 = 413,587.50, down to 50
            199A threshold         | 2027 | SURVIVING_SPOUSE   | 206775.00 | as single
            199A range             | 2027 | SINGLE             | 75000.00  | not indexed
            0% gains               | 2027 | SINGLE             | 50650.00  | 49,450 x 1.025 = 50,686.25, down to 50
            15% gains              | 2027 | MARRIED_SEPARATELY | 314500.00 | 306,850 x 1.025 = 314,521.25, down to 25
            AMT exemption          | 2027 | SINGLE             | 92400.00  | 90,100 x 1.025 = 92,352.50, nearest 100
            child credit           | 2028 | SINGLE             | 2300.00   | 2,200 x 1.050625 = 2,311.38, down to 100
            excess business loss   | 2027 | SINGLE             | 262000.00 | 256,000 x 1.025 = 262,400, down to 1,000
            SALT cap               | 2028 | MARRIED_JOINTLY    | 41212.00  | by statute
            SALT cap               | 2028 | MARRIED_SEPARATELY | 20606.00  | half of it
            SALT cap               | 2031 | SINGLE             | 10000.00  | by statute from 2030
            investment threshold   | 2031 | MARRIED_JOINTLY    | 250000.00 | not indexed
            """)
    void indexesTheLastPublishedFigures(String figure, int year, FilingStatus status, String amount, String source) {
        FederalParameters parameters = FederalParameterTables.bundled().forYear(new TaxYear(year), INFLATION);

        assertThat(figure(parameters, figure, status)).isEqualTo(Money.parse(amount));
    }

    private static Money figure(FederalParameters parameters, String figure, FilingStatus status) {
        return switch (figure) {
            case "first bracket" -> parameters.incomeTax().schedules().get(status).brackets().get(1).over();
            case "standard deduction" -> parameters.standardDeduction().basic().get(status);
            case "age addition" -> parameters.standardDeduction().ageAddition().get(status);
            case "wage base" -> parameters.selfEmploymentTax().wageBase();
            case "415(c)" -> parameters.retirement().definedContributionLimit();
            case "401(a)(17)" -> parameters.retirement().compensationLimit();
            case "402(g)" -> parameters.retirement().electiveDeferral();
            case "catch-up 50" -> parameters.retirement().catchUpAge50();
            case "catch-up 60" -> parameters.retirement().catchUpAge60To63().orElseThrow();
            case "199A threshold" -> parameters.qualifiedBusinessIncome().threshold().get(status);
            case "199A range" -> parameters.qualifiedBusinessIncome().phaseInRange().get(status);
            case "0% gains" -> parameters.capitalGains().zeroRateUpTo().get(status);
            case "15% gains" -> parameters.capitalGains().middleRateUpTo().get(status);
            case "AMT exemption" -> parameters.alternativeMinimumTax().exemption().get(status);
            case "child credit" -> parameters.childTaxCredit().perChild();
            case "excess business loss" -> parameters.excessBusinessLossLimit().get(status);
            case "SALT cap" -> parameters.itemizedDeductions().saltCap().get(status);
            case "investment threshold" -> parameters.netInvestmentIncomeTax().threshold().get(status);
            default -> throw new IllegalArgumentException(figure);
        };
    }

    @Test
    void endsWhatTheStatuteEnds() {
        FederalParameterTables tables = FederalParameterTables.bundled();

        assertThat(tables.forYear(new TaxYear(2028), INFLATION).seniorDeduction()).isPresent();
        assertThat(tables.forYear(new TaxYear(2029), INFLATION).seniorDeduction()).isEmpty();
        assertThat(tables.forYear(new TaxYear(2029), INFLATION).itemizedDeductions().saltPhaseDown().orElseThrow()
                .start().marriedJointly()).isEqualTo(Money.of(520_302));
        assertThat(tables.forYear(new TaxYear(2030), INFLATION).itemizedDeductions().saltPhaseDown()).isEmpty();
    }

    @Test
    void citesEachFigureWithItsAuthority() {
        FederalParameterTables tables = FederalParameterTables.bundled();

        assertThat(tables.forYear(new TaxYear(2026), INFLATION).citations().of("standard_deduction.basic")).isEqualTo(
                "tax figure 2026 standard_deduction.basic, published (IRC 63(c)(7); Rev. Proc. 2025-32)");
        assertThat(tables.forYear(new TaxYear(2028), INFLATION).citations().of("retirement.elective_deferral"))
                .isEqualTo("tax figure 2028 retirement.elective_deferral, indexed (IRC 402(g)(1); Notice 2025-67)");
    }

    @Test
    void takesAUsersOwnYearInPlaceOfTheProjection() throws IOException {
        write(2027, bundledText().replace("tax_year: 2026", "tax_year: 2027").replace("value: 184500",
                "value: 190200"));

        FederalParameterTables tables = FederalParameterTables.withOverlay(directory);

        assertThat(tables.forYear(new TaxYear(2027), INFLATION).figures()).isEqualTo(Figures.PUBLISHED);
        assertThat(tables.forYear(new TaxYear(2027), INFLATION).selfEmploymentTax().wageBase())
                .isEqualTo(Money.of(190_200));
        assertThat(tables.forYear(new TaxYear(2026), INFLATION).selfEmploymentTax().wageBase())
                .isEqualTo(Money.of(184_500));
        // 190,200 x 1.025 = 194,955, nearest 300
        assertThat(tables.forYear(new TaxYear(2028), INFLATION).selfEmploymentTax().wageBase())
                .isEqualTo(Money.of(195_000));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            '  wage_base:'                         | '  wagebase:'                     | self_employment_tax.wage_base is missing
            '  wage_base:'                         | '  wagebase:'                     | self_employment_tax.wagebase is not a known figure
            'single: 16100'                        | 'singles: 16100'                  | standard_deduction.basic leaves out the filing status Single
            'single: 16100'                        | 'singles: 16100'                  | standard_deduction.basic has the unknown filing status singles
            '[12400, 50400, 105700'                | '[12400, 105700, 50400'           | income_tax.bracket_limits is out of order at 50400.00
            '[12400, 50400, 105700'                | '[50400, 105700'                  | income_tax.bracket_limits needs one limit for each rate but the last
            '[0.1, 0.12, 0.22'                     | '[0.12, 0.1, 0.22'                | income_tax.rates is out of order at 10%
            'value: 0.9235'                        | 'value: 92.35'                    | self_employment_tax.net_earnings_factor has 92.35, which is not a rate from 0 to 1
            'value: 0.9235'                        | 'value: -0.1'                     | self_employment_tax.net_earnings_factor has -0.1, which is not a rate from 0 to 1
            'value: 184500'                        | 'value: -184500'                  | self_employment_tax.wage_base has -184500, which is not an amount from 0 to a billion
            'value: 184500'                        | 'value: 184.5k'                   | 'self_employment_tax.wage_base has "184.5k", which is not a number'
            'value: 184500'                        | 'value: none'                     | self_employment_tax.wage_base is none, and no year is without it
            'value: 184500'                        | 'value: [184500]'                 | self_employment_tax.wage_base is not one number
            'value: 184500'                        | 'amount: 184500'                  | self_employment_tax.wage_base has the unknown attribute amount
            'value: 184500'                        | 'amount: 184500'                  | self_employment_tax.wage_base has no value
            'source: "IRC 1401(a)"'                | 'source: ""'                      | self_employment_tax.social_security_rate has no source
            'tax_year: 2026'                       | 'tax_year: 2025'                  | tax_year must be 2026
            'value: 2/37'                          | 'value: 38/37'                    | itemized_deductions.overall_reduction has 38/37, which is above 1
            'value: 400\\n    source: "IRC 199A'    | 'value: none\\n    source: "IRC 199A' | qualified_business_income.minimum_deduction has some of its figures and lacks others
            'single: 545500'                       | 'single: 40000'                   | capital_gains.middle_rate_up_to is below zero_rate_up_to for Single
            '{round: nearest, to: 300}'            | '{round: up, to: 300}'            | self_employment_tax.wage_base has round: up under indexed, which is neither down nor nearest
            '{round: nearest, to: 300}'            | '{round: nearest, to: 0}'         | self_employment_tax.wage_base has a step under indexed that is not above zero
            '{round: nearest, to: 300}'            | '{round: nearest}'                | self_employment_tax.wage_base needs round and to under indexed
            'unit: fraction'                       | 'unit: rate'                      | itemized_deductions.overall_reduction has unit rate, not fraction
            'excess_business_loss:'                | 'excess_business_loss: none\\nother:' | excess_business_loss is not a group of entries
            'income_tax:'                          | 'income_tax: {'                   | is not readable YAML
            '  medicare_rate:'                     | '  social_security_rate:'         | is not readable YAML
            """)
    void refusesAFileWithAFault(String correct, String wrong, String fault) throws IOException {
        String text = bundledText();
        String before = correct.replace("\\n", "\n");
        assertThat(text).contains(before);
        write(2026, text.replaceFirst(Pattern.quote(before),
                Matcher.quoteReplacement(wrong.replace("\\n", "\n"))));

        assertThatThrownBy(() -> FederalParameterTables.withOverlay(directory)).isInstanceOf(TaxTableException.class)
                .hasMessageContaining("federal.yaml").hasMessageContaining(fault);
    }

    @Test
    void namesEveryFaultAtOnce() throws IOException {
        write(2026, bundledText().replace("value: 184500", "value: -1").replace("single: 16100", "single: high")
                .replace("value: 0.9235", "value: 2"));

        assertThatThrownBy(() -> FederalParameterTables.withOverlay(directory))
                .isInstanceOfSatisfying(TaxTableException.class, e -> assertThat(e.faults()).hasSize(4));
    }

    @Test
    void refusesADirectoryThatIsNotThere() {
        assertThatThrownBy(() -> FederalParameterTables.withOverlay(directory.resolve("absent")))
                .isInstanceOf(TaxTableException.class).hasMessageContaining("cannot be listed");
    }

    private void write(int year, String text) throws IOException {
        Path folder = Files.createDirectories(directory.resolve(Integer.toString(year)));
        Files.writeString(folder.resolve("federal.yaml"), text);
    }

    private static String bundledText() throws IOException {
        try (InputStream yaml = Objects.requireNonNull(
                FederalParameterTablesTest.class.getResourceAsStream("/tax/2026/federal.yaml"))) {
            return new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
