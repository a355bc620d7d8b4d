package com.takehome;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.PracticeInput;
import com.takehome.report.Explanation;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.Line;
import com.takehome.report.PracticeReport.TaxYearReport;
import com.takehome.report.PracticeReportBuilder;
import com.takehome.tax.household.TaxTables;
import com.takehome.workbook.PracticeWorkbookReader;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The trace of the samples: every line rests on other lines, on cells of the workbooks or on named sources. */
class TraceToCellsTest {

    private static final PracticeReportBuilder BUILDER = new PracticeReportBuilder(TaxTables.bundled());
    private static final String CELL = "(clients|expenses)\\.xlsx\\[.+\\]";

    @ParameterizedTest
    @ValueSource(strings = {"steady-state", "s-corporation", "ramp-up"})
    void everySourceIsALineACellOrATaxFigure(String sample) {
        for (TaxYearReport year : report(sample).taxYears()) {
            Map<String, Line> lines = byName(year);
            for (Line line : year.lines()) {
                assertThat(line.from()).as(year.taxYear() + " " + name(line)).allMatch(source -> lines
                        .containsKey(source) || source.matches(CELL) || source.startsWith("tax figure ")
                        || source.startsWith("tax/"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"steady-state", "s-corporation", "ramp-up"})
    void sumsAndDifferencesOfTheirPartsAreTheLines(String sample) {
        for (TaxYearReport year : report(sample).taxYears()) {
            Map<String, Line> lines = byName(year);
            for (Line line : year.lines()) {
                List<BigDecimal> parts = line.from().stream()
                        .flatMap(source -> Stream.ofNullable(lines.get(source))).map(Line::amount).toList();
                if (line.formula().equals("sum of the lines")) {
                    assertThat(sum(parts)).as(name(line)).isEqualByComparingTo(line.amount());
                }
                if (line.formula().equals("the first line less the others")) {
                    BigDecimal rest = sum(parts.subList(1, parts.size()));
                    assertThat(parts.getFirst().subtract(rest)).as(name(line)).isEqualByComparingTo(line.amount());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"agi", "seTax", "Form 1040 line 11", "federal.totalTax", "tax", "state.incomeTax"})
    void everyFigureIsExplainedDownToTheReceipts(String figure) {
        TaxYearReport year = report("steady-state").taxYears().getFirst();
        List<String> text = Explanation.of(year, figure).orElseThrow();
        assertThat(text).anyMatch(line -> line.contains("<- clients.xlsx[Receipts!"));
        assertThat(text).anyMatch(line -> line.contains("<- expenses.xlsx[Transactions!"));
    }

    /** Year 1 of steady-state: what the sample keeps of its receipts, on through 2026's tax to the cells. */
    @ParameterizedTest
    @ValueSource(strings = {"takeHome", "projectionYears.takeHomeShare", "TAKEHOMEANDRETIREMENT"})
    void whatIsKeptIsExplainedThroughTheTaxYear(String figure) {
        PracticeReport report = report("steady-state");
        List<String> text = Explanation.of(report, report.projectionYears().getFirst(), figure).orElseThrow();
        assertThat(text).anyMatch(line -> line.contains("Gross receipts: 540,000.00"))
                .anyMatch(line -> line.contains("2026 Household tax line 8"))
                .anyMatch(line -> line.contains("2026 Schedule SE line 12"))
                .anyMatch(line -> line.contains("<- clients.xlsx[Receipts!"));
    }

    /** Projection years of ramp-up lie across two tax years. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void partsOfAProjectionYearAddUp(int index) {
        PracticeReport report = report("ramp-up");
        PracticeReport.ProjectionYear year = report.projectionYears().get(index);
        List<String> text = Explanation.of(report, year, "takeHome").orElseThrow();
        BigDecimal parts = amountAfter(text, "line 1  ").subtract(amountAfter(text, "line 2  "))
                .subtract(amountAfter(text, "line 3  ")).subtract(amountAfter(text, "line 4  "))
                .subtract(amountAfter(text, "line 5  "));
        assertThat(parts).isEqualByComparingTo(year.takeHome().orElseThrow().amount());
        BigDecimal taxes = text.stream().filter(line -> line.matches(" *Projection year \\d line 5 of .*"))
                .map(TraceToCellsTest::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(taxes).isEqualByComparingTo(year.tax().orElseThrow().amount());
    }

    private static BigDecimal amountAfter(List<String> text, String line) {
        return text.stream().filter(each -> each.strip().matches("Projection year \\d " + line + ".*"))
                .map(TraceToCellsTest::amount).findFirst().orElseThrow();
    }

    private static BigDecimal amount(String line) {
        return new BigDecimal(line.substring(line.lastIndexOf(": ") + 2).replace(",", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"luck", "Form 1040 line 99", ""})
    void findsNothingUnderAnotherName(String figure) {
        assertThat(Explanation.of(report("steady-state").taxYears().getFirst(), figure)).isEmpty();
    }

    private static Map<String, Line> byName(TaxYearReport year) {
        return year.lines().stream()
                .collect(Collectors.toMap(TraceToCellsTest::name, Function.identity(), (one, same) -> one));
    }

    private static String name(Line line) {
        return line.form() + " line " + line.line();
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static PracticeReport report(String sample) {
        PracticeInput input = new PracticeWorkbookReader().read(Path.of("input", sample)).value().orElseThrow();
        return BUILDER.build(input, LocalDate.of(2026, 11, 30), List.of(),
                new PracticeReport.Provenance("test", List.of())).value().orElseThrow();
    }
}
