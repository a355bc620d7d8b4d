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

/** No figure stands on the pages that the report does not hold, and none of the main ones is missing. */
class PdfFiguresTest {

    private static final PdfReport REPORT = Pdfs.REPORT;
    private static final Pattern FIGURE = Pattern.compile("\\(?-?\\d+(,\\d{3})*(\\.\\d+)?%?\\)?");
    private static final String AXIS = Brand.Colors.DEFAULT.muted().toString();

    static List<PracticeReport> samples() {
        return SampleReports.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFigureOnThePagesIsOneOfTheReports(PracticeReport report) {
        Set<String> known = new HashSet<>();
        collect(report, known);
        sums(report).forEach(sum -> write(sum, known));

        known.add("100%");
        Set<String> unknown = printed(report);
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

    /** Figures with a separator, a decimal or a per cent sign; plain numbers are dates, counts and line numbers. */
    private static Set<String> printed(PracticeReport report) {
        Set<String> printed = new HashSet<>();
        REPORT.sheets(report).stream().flatMap(sheet -> sheet.shapes().stream()).filter(Label.class::isInstance)
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
