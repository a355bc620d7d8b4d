package com.takehome.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.report.Brand;
import com.takehome.report.Figures;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.EstimateReport;
import com.takehome.report.PracticeReport.Installment;
import com.takehome.report.PracticeReport.ProjectionYear;
import com.takehome.report.SampleReports;
import com.takehome.report.chart.Shape.Label;
import com.takehome.report.json.PracticeReportJson;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every figure on the pages of report and letter is one of the JSON file's, of the workbooks' own or a sum of them, and
 * every figure of the JSON file that a table shows is on the pages. What the PDF file's text is, PdfTextTest holds to
 * the pages.
 */
class PdfFiguresTest {

    private static final PdfReport REPORT = Pdfs.REPORT;
    private static final Pattern FIGURE = Pattern.compile("\\(?-?\\d+(,\\d{3})*(\\.\\d+)?%?\\)?");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final String AXIS = Brand.Colors.DEFAULT.muted().toString();

    static List<PracticeReport> samples() {
        return Stream.concat(SampleReports.all().stream(),
                Stream.concat(Stream.of(SampleReports.hardNames()), SampleReports.shipped().stream())).toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFigureOnThePagesIsOneOfTheReports(PracticeReport report) {
        Set<String> known = new HashSet<>();
        collect(JSON.readTree(PracticeReportJson.write(report)), known);
        collect(report.input(), known);
        report.problems().forEach(problem -> collect(problem.toString(), known));
        sums(report).forEach(sum -> write(sum, known));

        known.add("100%");
        Set<String> unknown = new HashSet<>(printed(report));
        unknown.addAll(printed(Pdfs.LETTER.sheets(report)));
        assertThat(unknown).isNotEmpty();
        unknown.removeAll(known);
        assertThat(unknown).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFigureOfTheYearsIsOnThePages(PracticeReport report) {
        Set<String> printed = printed(report);

        for (ProjectionYear year : report.projectionYears()) {
            Set<String> figures = new HashSet<>();
            Stream.of(year.grossReceipts(), year.businessExpenses(), year.healthInsurance(), year.retirement())
                    .filter(amount -> !amount.isZero()).forEach(amount -> figures.add(Figures.dollars(amount)));
            Stream.of(year.takeHome(), year.tax(), year.takeHomeAndRetirement()).flatMap(Optional::stream)
                    .filter(amount -> !amount.isZero()).forEach(amount -> figures.add(Figures.cents(amount)));
            Stream.of(year.takeHomeShare(), year.takeHomeAndRetirementShare(), year.takeHomeShareOfProfit(),
                    year.effectiveTaxRate()).flatMap(Optional::stream)
                    .forEach(rate -> figures.add(Figures.share(rate)));
            assertThat(printed).containsAll(figures.stream().filter(PdfFiguresTest::counts).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFigureOfTaxAndEstimatesIsOnThePages(PracticeReport report) {
        Set<String> figures = new HashSet<>();
        report.taxYears().stream().flatMap(year -> year.lines().stream())
                .forEach(line -> figures.add(TaxBlocks.amount(line.amount())));
        for (EstimateReport estimate : report.estimates()) {
            Stream.of(estimate.requiredAnnualPayment(), estimate.priorYear(), estimate.currentYear90(),
                    estimate.projectedTax(), estimate.projectedBalanceDue(), estimate.penaltyRegularToDate(),
                    estimate.penaltyAnnualizedIfNothingMore()).flatMap(Optional::stream)
                    .forEach(amount -> figures.add(Figures.cents(amount)));
            estimate.installments()
                    .forEach(each -> Stream.of(Optional.of(each.regular()), Optional.of(each.annualized()),
                            Optional.of(each.required()), Optional.of(each.paid()), each.toPay(), each.shortfall())
                            .flatMap(Optional::stream).forEach(amount -> figures.add(Figures.cents(amount))));
        }

        assertThat(printed(report)).containsAll(figures.stream().filter(PdfFiguresTest::counts).toList());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFigureOfTheMonthsAndScenariosIsOnThePages(PracticeReport report) {
        Set<String> figures = new HashSet<>();
        report.months().forEach(month -> Stream
                .of(Optional.of(month.retainersBilled()), Optional.of(month.retainersReceived()),
                        Optional.of(month.otherIncome()), Optional.of(month.expenses()), month.tax(),
                        month.taxPaid(), month.cashBalance())
                .flatMap(Optional::stream).forEach(amount -> figures.add(Figures.dollars(amount))));
        report.scenarios().forEach(scenario -> Stream
                .of(Optional.of(scenario.annualIncome()), Optional.of(scenario.change()), scenario.gapCost(),
                        scenario.takeHome(), scenario.takeHomeRefilled())
                .flatMap(Optional::stream).forEach(amount -> figures.add(Figures.dollars(amount))));

        assertThat(printed(report)).containsAll(figures.stream().filter(PdfFiguresTest::counts).toList());
    }

    /** Figures with a separator, a decimal or a per cent sign; plain numbers are dates, counts and line numbers. */
    private static Set<String> printed(PracticeReport report) {
        return printed(REPORT.sheets(report));
    }

    private static Set<String> printed(List<PdfFile.Sheet> sheets) {
        Set<String> printed = new HashSet<>();
        sheets.stream().flatMap(sheet -> sheet.shapes().stream()).filter(Label.class::isInstance)
                .map(Label.class::cast).filter(label -> !isAxis(label)).forEach(label -> {
                    Matcher matcher = FIGURE.matcher(label.text());
                    while (matcher.find()) {
                        if (counts(matcher.group()) && balanced(matcher.group())) {
                            printed.add(matcher.group());
                        }
                    }
                });
        return printed;
    }

    private static boolean isAxis(Label label) {
        return label.style().size() == 7.5 && label.colour().toString().equals(AXIS);
    }

    private static boolean counts(String figure) {
        return figure.contains(",") || figure.contains(".") || figure.contains("%");
    }

    private static boolean balanced(String figure) {
        return figure.startsWith("(") == figure.endsWith(")");
    }

    private static List<Money> sums(PracticeReport report) {
        List<Money> sums = new ArrayList<>();
        Stream.of(report.clients().stream().map(PracticeReport.ClientSeries::billed),
                report.otherIncome().stream().map(PracticeReport.MonthlySeries::amounts),
                report.expenses().stream().map(PracticeReport.MonthlySeries::amounts),
                Stream.of(report.months().stream().map(PracticeReport.Month::retainersReceived).toList(),
                        report.months().stream().map(PracticeReport.Month::otherIncome).toList(),
                        report.months().stream().flatMap(month -> month.tax().stream()).toList(),
                        report.months().stream().flatMap(month -> month.taxPaid().stream()).toList()))
                .flatMap(Function.identity()).filter(amounts -> amounts.size() == 36).forEach(amounts -> {
                    for (int year = 0; year < 36; year += 12) {
                        sums.add(Money.sum(amounts.subList(year, year + 12)));
                    }
                });
        for (EstimateReport estimate : report.estimates()) {
            Stream.<Function<Installment, Money>>of(Installment::regular, Installment::annualized,
                    Installment::required, Installment::withholding, Installment::paid)
                    .forEach(each -> sums.add(Money.sum(estimate.installments().stream().map(each).toList())));
        }
        report.projectionYears().forEach(year -> year.householdTax()
                .ifPresent(whole -> sums.add(year.tax().orElse(Money.ZERO).minus(whole))));
        report.w2Comparison().ifPresent(job -> job.years().forEach(year -> year.takeHome()
                .ifPresent(kept -> sums.add(Money.sum(kept, year.ownDeferral(), year.employerMatch())))));
        return sums;
    }

    private static void write(Money amount, Set<String> known) {
        known.add(Figures.dollars(amount));
        known.add(Figures.cents(amount));
        known.add(Figures.dollars(amount.negated()));
        known.add(Figures.cents(amount.negated()));
    }

    /** What a number of the JSON file may look like in print: dollars, cents, a share, an hourly rate. */
    private static void collect(JsonNode node, Set<String> known) {
        if (node.isNumber()) {
            BigDecimal number = node.decimalValue();
            known.add(TaxBlocks.amount(number));
            known.add(number.toPlainString());
            if (number.scale() <= 2) {
                write(Money.parse(number.toPlainString()), known);
            } else {
                known.add(Figures.share(Rate.ofDecimal(number.toPlainString())));
            }
        } else if (node.isString()) {
            collect(node.asString(), known);
        } else {
            node.forEach(each -> collect(each, known));
        }
    }

    private static void collect(Object value, Set<String> known) {
        switch (value) {
            case Money amount -> write(amount, known);
            case Rate rate -> known.add(Figures.share(rate));
            case BigDecimal number -> {
                known.add(TaxBlocks.amount(number));
                known.add(number.toPlainString());
            }
            case String text -> FIGURE.matcher(text).results().forEach(found -> known.add(found.group()));
            case Optional<?> optional -> optional.ifPresent(each -> collect(each, known));
            case Collection<?> all -> all.forEach(each -> collect(each, known));
            case Map<?, ?> map -> map.values().forEach(each -> collect(each, known));
            case Record fields -> components(fields).forEach(each -> collect(each, known));
            default -> {
            }
        }
    }

    private static List<Object> components(Record fields) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : fields.getClass().getRecordComponents()) {
            try {
                values.add(component.getAccessor().invoke(fields));
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(component.toString(), e);
            }
        }
        return values;
    }
}
