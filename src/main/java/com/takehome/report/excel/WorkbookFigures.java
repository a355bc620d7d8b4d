package com.takehome.report.excel;

import com.takehome.model.ExpenseCategory;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.report.Brand;
import com.takehome.report.Figure;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.ClientSeries;
import com.takehome.report.PracticeReport.Month;
import com.takehome.report.PracticeReport.MonthlySeries;
import com.takehome.report.ReportFigures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The figures of a report as a workbook needs them: those of the JSON file, and the totals, tables and sentences that
 * stand beside them on the sheets.
 */
final class WorkbookFigures {

    private static final int LARGEST_CLIENTS = 6;
    private static final int MONTHS_A_YEAR = 12;
    private static final Set<String> INCOME_KEYS = Set.of("practice", "months", "projectionYears", "findings");

    private final PracticeReport report;
    private final Brand brand;

    private WorkbookFigures(PracticeReport report, Brand brand) {
        this.report = report;
        this.brand = brand;
    }

    static Figure.Group of(PracticeReport report, Brand brand) {
        return new WorkbookFigures(report, brand).figures();
    }

    /** Income, concentration and capacity alone: what a workbook for outsiders may name. */
    static Figure.Group ofIncome(PracticeReport report) {
        return new WorkbookFigures(report, Brand.NONE).income();
    }

    private Figure.Group income() {
        Figure.Builder figures = new Figure.Builder();
        ReportFigures.of(report).members().forEach((key, figure) -> {
            if (INCOME_KEYS.contains(key)) {
                figures.with(key, figure);
            }
        });
        return figures.with("calendar", calendar()).with("engagements", engagements())
                .with("income", table(report.otherIncome())).with("projection", projection())
                .with("history", HistoryFigures.of(report)).group();
    }

    private Figure.Group figures() {
        Figure.Builder figures = new Figure.Builder();
        ReportFigures.of(report).members().forEach(figures::with);
        figures.with("brand", brand()).with("headline", Headlines.of(report)).with("calendar", calendar())
                .with("engagements", engagements()).with("income", table(report.otherIncome()))
                .with("costs", costs()).with("projection", projection()).with("bridge", BridgeFigures.of(report))
                .with("job", JobFigures.of(report)).with("tax", TaxFigures.of(report))
                .with("assumptions", AssumptionFigures.of(report.input()))
                .with("checks", CheckFigures.of(report)).with("history", HistoryFigures.of(report));
        return figures.group();
    }

    private Figure brand() {
        return new Figure.Builder().with("firm", brand.firm().name())
                .with("address", String.join(", ", brand.firm().address()))
                .with("preparer", brand.firm().preparer().orElse("")).with("footer", brand.footer())
                .with("disclaimer", brand.disclaimer()).group();
    }

    private Figure calendar() {
        List<Figure> months = new ArrayList<>();
        for (Month month : report.months()) {
            months.add(new Figure.Builder().with("month", Figure.of(month.month()))
                    .with("year", Figure.of(months.size() / MONTHS_A_YEAR + 1))
                    .with("status", month.actual() ? "actual" : "planned").group());
        }
        return new Figure.Series(months);
    }

    private Figure engagements() {
        return new Figure.Builder().with("clients", Figure.ofEach(report.clients(), WorkbookFigures::client))
                .with("billed", series(Month::retainersBilled))
                .with("capacity", Figure.ofEach(report.months(), month -> Figure.of(month.capacity())))
                .with("largest", Figure.ofEach(largestClients(), WorkbookFigures::client))
                .with("others", new Figure.Builder().with("months", others()).group()).group();
    }

    private static Figure client(ClientSeries client) {
        return new Figure.Builder().with("name", client.client())
                .with("months", Figure.ofEach(client.billed(), Figure::of))
                .with("total", Money.sum(client.billed()))
                .with("capacity", Figure.ofEach(client.capacity(), Figure::of))
                .group();
    }

    private List<ClientSeries> largestClients() {
        return report.clients().stream()
                .sorted(Comparator.comparing((ClientSeries client) -> Money.sum(client.billed())).reversed())
                .limit(LARGEST_CLIENTS).toList();
    }

    private Figure others() {
        List<ClientSeries> largest = largestClients();
        return Figure.ofEach(IntStream.range(0, report.months().size()).boxed().toList(),
                m -> Figure.of(billed(report.clients(), m).minus(billed(largest, m))));
    }

    private static Money billed(List<ClientSeries> clients, int month) {
        return Money.sum(clients.stream().map(client -> client.billed().get(month)).toList());
    }

    private Figure table(List<MonthlySeries> rows) {
        return new Figure.Builder().with("categories", Figure.ofEach(rows, WorkbookFigures::category))
                .with("all", series(monthTotals(rows))).group();
    }

    private static Figure category(MonthlySeries row) {
        return new Figure.Builder().with("name", row.name()).with("months", Figure.ofEach(row.amounts(), Figure::of))
                .with("total", Money.sum(row.amounts())).group();
    }

    private List<Money> monthTotals(List<MonthlySeries> rows) {
        return IntStream.range(0, report.months().size())
                .mapToObj(m -> Money.sum(rows.stream().map(row -> row.amounts().get(m)).toList())).toList();
    }

    private List<MonthlySeries> costs(ExpenseCategory category) {
        return report.expenses().stream().filter(row -> row.name().equals(category.label())).toList();
    }

    private Figure costs() {
        return new Figure.Builder().with("categories", Figure.ofEach(report.expenses(), WorkbookFigures::category))
                .with("all", series(monthTotals(report.expenses())))
                .with("health", series(monthTotals(costs(ExpenseCategory.HEALTH_INSURANCE))))
                .with("equipment", series(monthTotals(costs(ExpenseCategory.EQUIPMENT))))
                .with("business", series(Month::expenses)).group();
    }

    private Figure projection() {
        return new Figure.Builder().with("billed", series(Month::retainersBilled))
                .with("received", series(Month::retainersReceived)).with("otherIncome", series(Month::otherIncome))
                .with("gross", series(WorkbookFigures::gross)).with("expenses", series(Month::expenses))
                .with("health", series(Month::healthInsurance)).with("retirement", series(Month::retirement))
                .with("tax", optionalSeries(Month::tax)).with("takeHome", optionalSeries(WorkbookFigures::takeHome))
                .with("taxPaid", optionalSeries(Month::taxPaid)).group();
    }

    static Money gross(Month month) {
        return month.retainersReceived().plus(month.otherIncome());
    }

    static Optional<Money> takeHome(Month month) {
        return month.tax().map(tax -> gross(month).minus(month.expenses()).minus(month.healthInsurance())
                .minus(month.retirement()).minus(tax));
    }

    private Figure series(Function<Month, Money> amount) {
        return series(report.months().stream().map(amount).toList());
    }

    private static Figure series(List<Money> amounts) {
        return new Figure.Builder().with("months", Figure.ofEach(amounts, Figure::of)).with("total", Money.sum(amounts))
                .group();
    }

    private Figure optionalSeries(Function<Month, Optional<Money>> amount) {
        List<Optional<Money>> amounts = report.months().stream().map(amount).toList();
        return new Figure.Builder().with("months", Figure.ofEach(amounts, Figure::ofMoney))
                .with("total", Money.sum(amounts.stream().flatMap(Optional::stream).toList())).group();
    }

    /** The sum of shares, such as months of capacity. */
    static Figure sumOfShares(List<Rate> shares) {
        return Figure.of(shares.stream().map(Rate::decimal).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
