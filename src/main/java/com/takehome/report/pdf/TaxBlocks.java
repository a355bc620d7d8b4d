package com.takehome.report.pdf;

import com.takehome.money.Money;
import com.takehome.report.Figures;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.Line;
import com.takehome.report.PracticeReport.TaxYearReport;
import com.takehome.report.chart.Series;
import com.takehome.report.chart.StackedColumns;
import com.takehome.report.chart.TimeLine;
import com.takehome.report.chart.Unit;
import com.takehome.report.pdf.Block.Figure;
import com.takehome.report.pdf.Block.Paragraph;
import com.takehome.report.pdf.Table.Column;
import com.takehome.report.pdf.Table.Row;
import com.takehome.report.pdf.Table.Weight;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The returns, tax year by tax year. */
final class TaxBlocks {

    private static final int CENTS = 2;
    private static final String DOES_NOT_APPLY = "n/a";

    private TaxBlocks() {}

    static List<Block> chart(PracticeReport report) {
        List<TaxYearReport> years = report.taxYears().stream().filter(year -> year.householdTax().isPresent()).toList();
        if (years.isEmpty()) {
            return List.of(Paragraph.body("Tax is not given: a tax that it depends on is not computed."));
        }
        List<Series> series = new ArrayList<>();
        add(series, years, "Federal income tax", TaxBlocks::federalIncomeTax);
        add(series, years, "Self-employment tax", year -> year.federal().seTax());
        add(series, years, "Medicare and investment", TaxBlocks::surtaxes);
        add(series, years, "State and local", TaxBlocks::stateAndLocal);
        add(series, years, "Payroll and entity", TaxBlocks::others);
        if (series.isEmpty()) {
            return List.of(Paragraph.body("No tax falls on the household in these years."));
        }
        TaxYearReport first = years.getFirst();
        String title = "The household's tax is " + Figures.dollars(first.householdTax()) + " in " + first.taxYear();
        TimeLine line = new TimeLine(
                years.stream().map(year -> TimeLine.named(Integer.toString(year.taxYear()))).toList());
        return List.of(new Figure(title, "Tax of the household by kind, US dollars, tax years",
                new StackedColumns(line, series, Unit.DOLLARS, List.of(), "Tax by kind and year. " + title), 150));
    }

    private static void add(List<Series> series, List<TaxYearReport> years, String name,
            Function<TaxYearReport, Money> part) {
        List<Long> values = years.stream().map(year -> Unit.count(part.apply(year))).toList();
        if (values.stream().anyMatch(value -> value != 0)) {
            series.add(new Series(name, values));
        }
    }

    private static Money federalIncomeTax(TaxYearReport year) {
        return year.federal().totalTax().minus(year.federal().seTax()).minus(surtaxes(year));
    }

    private static Money surtaxes(TaxYearReport year) {
        return year.federal().additionalMedicareTax().plus(year.federal().netInvestmentIncomeTax());
    }

    private static Money stateAndLocal(TaxYearReport year) {
        return year.state().incomeTax().orElse(Money.ZERO).plus(year.state().localTax().orElse(Money.ZERO));
    }

    private static Money others(TaxYearReport year) {
        return year.householdTax().orElse(Money.ZERO).minus(year.federal().totalTax()).minus(stateAndLocal(year));
    }

    static List<Block> taxYears(PracticeReport report) {
        List<Row> rows = new ArrayList<>();
        rows.add(row(report, "Federal figures", TaxYearReport::figures));
        rows.add(optional(report, "Schedule C net profit (Schedule C line 31)", y -> y.federal().scheduleCNetProfit()));
        rows.add(optional(report, "S corporation salary", y -> y.federal().salary()));
        rows.add(optional(report, "S corporation income passed through", y -> y.federal().k1Income()));
        rows.add(money(report, "Self-employment tax (Schedule SE line 12)", y -> y.federal().seTax()));
        rows.add(money(report, "Deductible half of it (line 13)", y -> y.federal().halfSeTax()));
        rows.add(money(report, "Retirement contribution deducted", y -> y.federal().retirementDeduction()));
        rows.add(money(report, "The most that the plan allows", y -> y.federal().retirementLimit()));
        rows.add(money(report, "Health insurance deduction (Form 7206)", y -> y.federal().healthInsuranceDeduction()));
        rows.add(money(report, "AGI (Form 1040 line 11)", y -> y.federal().agi()));
        rows.add(money(report, "Standard or itemized deduction", y -> y.federal().deduction()));
        rows.add(money(report, "QBI deduction (line 13)", y -> y.federal().qbiDeduction()));
        rows.add(money(report, "Taxable income (line 15)", y -> y.federal().taxableIncome()));
        rows.add(money(report, "Income tax (line 16)", y -> y.federal().incomeTax()));
        rows.add(money(report, "Alternative minimum tax (Form 6251)", y -> y.federal().amt()));
        rows.add(money(report, "Nonrefundable credits (line 21)", y -> y.federal().nonrefundableCredits()));
        rows.add(money(report, "Additional Medicare Tax (Form 8959)", y -> y.federal().additionalMedicareTax()));
        rows.add(money(report, "Net investment income tax (Form 8960)", y -> y.federal().netInvestmentIncomeTax()));
        rows.add(strong(money(report, "Total federal tax (line 24)", y -> y.federal().totalTax())));
        rows.add(money(report, "FICA on wages, not part of it", y -> y.federal().employeeFica()));
        rows.addAll(stateRows(report));
        rows.add(optional(report, "Taxes on the entity", TaxYearReport::entityTax));
        rows.add(strong(optional(report, "The household's whole tax", TaxYearReport::householdTax)));
        rows.add(optional(report, "Of it, added by the practice", TaxYearReport::tax));
        rows.add(row(report, "Set aside of the next dollar received", y -> Figures.share(y.setAsideRate())));
        List<Row> applying = rows.stream().filter(TaxBlocks::applies).toList();
        return List.of(
                Table.of("US dollars and cents, tax years", columns(report, List.of(Column.text(""))), applying));
    }

    private static boolean applies(Row row) {
        return row.cells().stream().skip(1).anyMatch(cell -> !cell.equals(DOES_NOT_APPLY));
    }

    private static List<Row> stateRows(PracticeReport report) {
        return List.of(row(report, "State", y -> y.state().code() + ", " + y.state().fidelity()),
                optional(report, "State AGI", y -> y.state().agi()),
                optional(report, "State taxable income", y -> y.state().taxableIncome()),
                optional(report, "State income tax", y -> y.state().incomeTax()),
                optional(report, "Local income tax", y -> y.state().localTax()));
    }

    private static Row strong(Row row) {
        return new Row(row.cells(), Weight.TOTAL);
    }

    private static Row money(PracticeReport report, String label, Function<TaxYearReport, Money> figure) {
        return row(report, label, year -> Figures.cents(figure.apply(year)));
    }

    private static Row optional(PracticeReport report, String label,
            Function<TaxYearReport, Optional<Money>> figure) {
        return row(report, label, year -> figure.apply(year).filter(amount -> !amount.isZero()).map(Figures::cents)
                .orElse(DOES_NOT_APPLY));
    }

    private static Row row(PracticeReport report, String label, Function<TaxYearReport, String> figure) {
        return Row.of(Stream.concat(Stream.of(label), report.taxYears().stream().map(figure)).toList());
    }

    private static List<Column> columns(PracticeReport report, List<Column> first) {
        return Stream.concat(first.stream(),
                report.taxYears().stream().map(year -> Column.figure(Integer.toString(year.taxYear())))).toList();
    }

    /** A form and one of its lines. */
    private record Place(String form, String line) {
    }

    /** One row for each form line, the tax years beside each other. */
    static List<Block> worksheets(PracticeReport report) {
        Map<Place, List<Optional<Line>>> lines = linesByPlace(report);
        if (lines.isEmpty()) {
            return List.of(Paragraph.body("The form lines are not given."));
        }
        Map<String, List<Place>> forms = lines.keySet().stream()
                .collect(Collectors.groupingBy(Place::form, LinkedHashMap::new, Collectors.toList()));
        List<Row> rows = new ArrayList<>();
        forms.forEach((form, places) -> {
            rows.add(new Row(Stream.concat(Stream.of(form), report.taxYears().stream().map(y -> "")).toList(),
                    Weight.GROUP));
            places.forEach(place -> rows.add(worksheetRow(place, lines.getOrDefault(place, List.of()))));
        });
        return List.of(Table.of("US dollars and cents, tax years; the workbook and the explain command show what each "
                + "line came from", columns(report, List.of(Column.text("Form and line"))), rows));
    }

    private static Row worksheetRow(Place place, List<Optional<Line>> years) {
        String label = years.stream().flatMap(Optional::stream).map(Line::label).findFirst().orElse("");
        return Row.of(Stream.concat(Stream.of(place.line() + "  " + label),
                years.stream().map(line -> line.map(found -> amount(found.amount())).orElse(DOES_NOT_APPLY))).toList());
    }

    private static Map<Place, List<Optional<Line>>> linesByPlace(PracticeReport report) {
        int count = report.taxYears().size();
        Map<Place, List<Optional<Line>>> lines = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            for (Line line : report.taxYears().get(i).lines()) {
                lines.computeIfAbsent(new Place(line.form(), line.line()), key -> new ArrayList<>(
                        IntStream.range(0, count).mapToObj(n -> Optional.<Line>empty()).toList()))
                        .set(i, Optional.of(line));
            }
        }
        return lines;
    }

    /** Cents, or a share with all its decimals. */
    static String amount(BigDecimal amount) {
        return Figures.accounting(amount.stripTrailingZeros().scale() <= CENTS ? amount.setScale(CENTS) : amount);
    }
}
