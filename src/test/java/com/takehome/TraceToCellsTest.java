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
