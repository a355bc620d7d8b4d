package com.takehome.report;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.projection.ProjectedMonth;
import com.takehome.projection.Projection;
import com.takehome.report.PracticeReport.Line;
import com.takehome.report.PracticeReport.ProjectionYear;
import com.takehome.report.PracticeReport.TaxYearReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a projection year keeps, as lines that rest on those of the tax years that it touches. Their names begin with the
 * tax year, as in "2026 Household tax line 8", since two years have lines of the same name.
 */
final class ProjectionYearLines {

    /** The line that holds each figure, by its key in the JSON file, without the form. */
    private static final Map<String, String> LINES = Map.ofEntries(Map.entry("grossReceipts", "1"),
            Map.entry("businessExpenses", "2"), Map.entry("healthInsurance", "3"), Map.entry("retirement", "4"),
            Map.entry("tax", "5"), Map.entry("takeHome", "6"), Map.entry("takeHomeAndRetirement", "7"),
            Map.entry("takeHomeShare", "8"), Map.entry("takeHomeAndRetirementShare", "9"),
            Map.entry("takeHomeShareOfProfit", "10"), Map.entry("effectiveTaxRate", "11"));
    /** The keys of the figures that have a line, in the lines' order. */
    static final List<String> KEYS = LINES.entrySet().stream()
            .sorted(Comparator.comparing(entry -> Integer.valueOf(entry.getValue()))).map(Map.Entry::getKey).toList();
    private static final Set<String> RECEIPTS = Set.of("Schedule C line 1", "Form 1120-S line 1a");
    private static final Set<String> PREMIUMS = Set.of("Form 7206 line 1", "Form 1120-S line 18 health insurance");
    private static final Set<String> EXPENSE_FORMS = Set.of("Schedule C", "Form 1120-S statement of deductions");
    private static final String PLAN = "Retirement plan worksheet line 21";
    private static final String ADDED_TAX = "Household tax line 8";

    private final ProjectionYear year;
    private final List<TaxYearReport> touched;
    private final List<ProjectedMonth> months;
    private final String form;
    private final List<Line> lines = new ArrayList<>();

    private ProjectionYearLines(PracticeReport report, Projection projection, ProjectionYear year) {
        this.year = year;
        this.form = form(year);
        this.touched = report.taxYears().stream().filter(each -> each.taxYear() >= year.from().getYear()
                && each.taxYear() <= year.to().getYear()).toList();
        this.months = projection.months().stream().filter(month -> !month.month().isBefore(year.from())
                && !month.month().isAfter(year.to())).toList();
    }

    /** The year's lines and, before them, those of its tax years; none of an invented report. */
    static List<Line> of(PracticeReport report, ProjectionYear year) {
        return report.projection().map(projection -> new ProjectionYearLines(report, projection, year).lines())
                .orElse(List.of());
    }

    /** The name of the line that holds each figure, by its key in the JSON file. */
    static Map<String, String> figures(ProjectionYear year) {
        return LINES.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> name(form(year), entry.getValue())));
    }

    private static String form(ProjectionYear year) {
        return "Projection year " + year.year();
    }

    private List<Line> lines() {
        touched.forEach(this::addQualified);
        given("1", "Gross receipts", year.grossReceipts(), cells(line -> RECEIPTS.contains(nameOf(line))));
        given("2", "Business expenses", year.businessExpenses(), cells(line -> EXPENSE_FORMS.contains(line.form())
                && !RECEIPTS.contains(nameOf(line))));
        given("3", "Health insurance", year.healthInsurance(), cells(line -> PREMIUMS.contains(nameOf(line))));
        spread("4", "Retirement contribution", year.retirement(), ProjectedMonth::retirement, PLAN,
                "its months' equal parts of the contribution allowed");
        year.tax().ifPresent(tax -> spread("5", "Tax added by the practice", tax, ProjectedMonth::tax, ADDED_TAX,
                "its months' part of the tax, in proportion to receipts"));
        year.takeHome().ifPresent(kept -> add("6", "Take-home", kept.amount(), "the first line less the others",
                own("1", "2", "3", "4", "5")));
        year.takeHomeAndRetirement().ifPresent(kept -> add("7", "Take-home and retirement", kept.amount(),
                "sum of the lines", own("6", "4")));
        share("8", "Take-home of gross receipts", year.takeHomeShare(), "line 6 / line 1", "6", "1");
        share("9", "Take-home and retirement of gross receipts", year.takeHomeAndRetirementShare(), "line 7 / line 1",
                "7", "1");
        share("10", "Take-home of receipts less expenses", year.takeHomeShareOfProfit(),
                "line 6 / (line 1 - line 2)", "6", "1", "2");
        share("11", "Tax of receipts less expenses", year.effectiveTaxRate(), "line 5 / (line 1 - line 2)", "5", "1",
                "2");
        return List.copyOf(lines);
    }

    private void given(String line, String label, Money amount, List<String> cells) {
        add(line, label, amount.amount(), "what falls on the year's months", cells);
    }

    /** A figure of the tax years, of which the year has its months' part. */
    private void spread(String line, String label, Money amount, Function<ProjectedMonth, Money> part, String from,
            String formula) {
        for (TaxYearReport taxYear : touched) {
            Money ofTaxYear = Money.sum(months.stream().filter(month -> month.month().getYear() == taxYear.taxYear())
                    .map(part).toList());
            List<String> source = taxYear.lines().stream().filter(each -> nameOf(each).equals(from))
                    .map(each -> taxYear.taxYear() + " " + from).toList();
            add(line + " of " + taxYear.taxYear(), label + " of tax year " + taxYear.taxYear(), ofTaxYear.amount(),
                    formula, source);
        }
        add(line, label, amount.amount(), "sum of the lines", touched.stream()
                .map(taxYear -> name(form, line + " of " + taxYear.taxYear())).toList());
    }

    private void share(String line, String label, Optional<Rate> share, String formula, String... from) {
        share.ifPresent(rate -> add(line, label, rate.decimal(), formula, own(from)));
    }

    private List<String> own(String... numbers) {
        return Arrays.stream(numbers).map(number -> name(form, number)).toList();
    }

    private void add(String line, String label, BigDecimal amount, String formula, List<String> from) {
        lines.add(new Line(form, line, label, amount, formula, from));
    }

    private void addQualified(TaxYearReport taxYear) {
        Set<String> names = taxYear.lines().stream().map(ProjectionYearLines::nameOf).collect(Collectors.toSet());
        taxYear.lines().forEach(line -> lines.add(new Line(taxYear.taxYear() + " " + line.form(), line.line(),
                line.label(), line.amount(), line.formula(), line.from().stream()
                        .map(source -> names.contains(source) ? taxYear.taxYear() + " " + source : source).toList())));
    }

    /** The cells that those lines come from, each once. */
    private List<String> cells(Predicate<Line> wanted) {
        return touched.stream().flatMap(taxYear -> taxYear.lines().stream()).filter(wanted)
                .flatMap(line -> line.from().stream()).filter(source -> source.contains(".xlsx[")).distinct().toList();
    }

    private static String nameOf(Line line) {
        return name(line.form(), line.line());
    }

    private static String name(String form, String line) {
        return form + " line " + line;
    }
}
