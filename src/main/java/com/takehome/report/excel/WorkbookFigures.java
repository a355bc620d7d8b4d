package com.takehome.report.excel;

import com.takehome.model.ExpenseCategory;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.projection.ProjectedMonth;
import com.takehome.projection.Projection;
import com.takehome.projection.TaxYearProjection;
import com.takehome.report.Brand;
import com.takehome.report.Figure;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.ClientSeries;
import com.takehome.report.PracticeReport.Month;
import com.takehome.report.ReportFigures;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
    private static final int LEGEND_LETTERS = 24;
    private static final Set<String> INCOME_KEYS = Set.of("practice", "months", "projectionYears", "findings");

    private final PracticeReport report;
    private final Brand brand;
    private final MonthColumns columns;
    private final PlanFigures plan;

    private WorkbookFigures(PracticeReport report, Brand brand) {
        this.report = report;
        this.brand = brand;
        this.columns = new MonthColumns(report);
        this.plan = new PlanFigures(report);
    }

    static Figure.Group of(PracticeReport report, Brand brand) {
        return new WorkbookFigures(report, brand).figures();
    }

    /** Income, concentration and capacity alone: what a workbook for outsiders may name. */
    static Figure.Group ofIncome(PracticeReport report) {
        return new WorkbookFigures(report, Brand.NONE).shared();
    }

    private Figure.Group shared() {
        Figure.Builder figures = new Figure.Builder();
        ReportFigures.of(report).members().forEach((key, figure) -> {
            if (INCOME_KEYS.contains(key)) {
                figures.with(key, figure);
            }
        });
        return figures.with("calendar", calendar()).with("engagements", engagements())
                .with("income", income()).with("projection", projection())
                .with("history", HistoryFigures.of(report)).group();
    }

    private Figure.Group figures() {
        Figure.Builder figures = new Figure.Builder();
        Figure.Group reported = ReportFigures.of(report);
        reported.members().forEach((key, figure) -> figures.with(key,
                key.equals("findings") && figure instanceof Figure.Series all
                        ? Figure.ofEach(all.items(), WorkbookFigures::withAdvice)
                        : figure));
        figures.with("estimates", EstimateFigures.of(report, reported))
                .with("scenarios", ScenarioFigures.of(report, reported))
                .with("brand", brand()).with("headline", Headlines.of(report)).with("calendar", calendar())
                .with("engagements", engagements()).with("income", income())
                .with("costs", costs()).with("projection", projection()).with("bridge", BridgeFigures.of(report))
                .with("charts", ChartFigures.of(report)).with("cash", CashFigures.of(report))
                .with("job", JobFigures.of(report))
                .with("tax", TaxFigures.of(report)).with("forms", TaxSheetFigures.of(report))
                .with("tables", TaxTableFigures.of(taxYears()))
                .with("stateTables", StateTableFigures.of(report, taxYears()))
                .with("assumptions", AssumptionFigures.of(report.input(), taxYears(), plan))
                .with("answers", AnswerFigures.of(report)).with("checks", CheckFigures.of(report))
                .with("history", HistoryFigures.of(report))
                .with("risk", RiskFigures.of(report));
        return figures.group();
    }

    private List<TaxYearProjection> taxYears() {
        return report.projection().map(Projection::taxYears).orElse(List.of());
    }

    /** A finding with what to do about it beneath its message. */
    private static Figure withAdvice(Figure finding) {
        Figure.Builder all = new Figure.Builder();
        Map<String, Figure> members = ((Figure.Group) finding).members();
        members.forEach(all::with);
        return all.with("advice", new Figure.Builder()
                .with("message", members.getOrDefault("nextStep", Figure.NONE)).group()).group();
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
            months.add(month(month.month(), months.size(), month.actual() ? "actual" : "planned"));
        }
        for (YearMonth later : columns.later(ProjectedMonth::month)) {
            months.add(month(later, months.size(), "continued"));
        }
        return columns.series(months);
    }

    private static Figure month(YearMonth month, int index, String status) {
        return new Figure.Builder().with("month", Figure.of(month))
                .with("year", Figure.of(index / MONTHS_A_YEAR + 1)).with("taxYear", Figure.of(month.getYear()))
                .with("number", Figure.of(month.getYear() * MONTHS_A_YEAR + month.getMonthValue()))
                .with("status", status).group();
    }

    private Figure engagements() {
        return new Figure.Builder().with("clients", Figure.ofEach(report.clients(), this::client))
                .with("billed", columns.row(Month::retainersBilled, month -> month.ledger().retainersBilled()))
                .with("receipts", plan.receipts())
                .with("capacity", Figure.ofEach(report.months(), month -> Figure.of(month.capacity())))
                .with("largest", Figure.ofEach(largestClients(), this::client))
                .with("others", new Figure.Builder().with("months", others()).group()).group();
    }

    private Figure client(ClientSeries client) {
        List<Money> billed = new ArrayList<>(client.billed());
        billed.addAll(columns.later(month -> month.ledger().billed().getOrDefault(client.client(), Money.ZERO)));
        int number = report.clients().indexOf(client) + 1;
        return columns.row(client.client(), number, billed).with("shortName", shortName(client.client()))
                .with("capacity", new Figure.Builder().with("name", client.client()).with("number", Figure.of(number))
                        .with("months", Figure.ofEach(client.capacity(), Figure::of)).group())
                .group();
    }

    /** A name as far as a legend has room for it. */
    private static String shortName(String name) {
        return name.length() <= LEGEND_LETTERS ? name : name.substring(0, LEGEND_LETTERS - 1).strip() + "\u2026";
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

    private Figure income() {
        return new Figure.Builder().with("categories", new Figure.Series(plan.incomeCategories()))
                .with("all", columns.row(Month::otherIncome, month -> month.ledger().otherIncomeReceived())).group();
    }

    private Figure costs() {
        return new Figure.Builder().with("categories", new Figure.Series(plan.costCategories()))
                .with("all",
                        columns.row(this::allCosts, month -> Money.sum(month.ledger().costs().values())))
                .with("health", columns.row(Month::healthInsurance, month -> month.ledger().healthInsurance()))
                .with("equipment", cost(ExpenseCategory.EQUIPMENT)).with("meals", cost(ExpenseCategory.MEALS))
                .with("homeOffice", cost(ExpenseCategory.HOME_OFFICE)).with("wages", cost(ExpenseCategory.WAGES))
                .with("depreciation", cost(ExpenseCategory.DEPRECIATION))
                .with("business", columns.row(Month::expenses, month -> month.ledger().expenses())).group();
    }

    private Money allCosts(Month month) {
        int index = report.months().indexOf(month);
        return Money.sum(report.expenses().stream().map(row -> row.amounts().get(index)).toList());
    }

    private Figure cost(ExpenseCategory category) {
        return columns.row(month -> {
            int index = report.months().indexOf(month);
            return Money.sum(report.expenses().stream().filter(row -> row.name().equals(category.label()))
                    .map(row -> row.amounts().get(index)).toList());
        }, month -> month.ledger().cost(category));
    }

    private Figure projection() {
        SpreadFigures spread = new SpreadFigures(report);
        return new Figure.Builder()
                .with("billed", columns.row(Month::retainersBilled, month -> month.ledger().retainersBilled()))
                .with("received", columns.row(Month::retainersReceived, month -> month.ledger().retainersReceived()))
                .with("otherIncome", columns.row(Month::otherIncome, month -> month.ledger().otherIncomeReceived()))
                .with("gross", columns.row(WorkbookFigures::gross, month -> month.ledger().receipts()))
                .with("expenses", columns.row(Month::expenses, month -> month.ledger().expenses()))
                .with("health", columns.row(Month::healthInsurance, month -> month.ledger().healthInsurance()))
                .with("retirement", columns.row(Month::retirement, ProjectedMonth::retirement))
                .with("tax", spread.tax()).with("householdTax", spread.householdTax())
                .with("receiptsPart", spread.receiptsPart()).with("monthsPart", spread.monthsPart())
                .with("takeHome", optionalSeries(WorkbookFigures::takeHome))
                .with("taxPaid", optionalSeries(Month::taxPaid)).group();
    }

    static Money gross(Month month) {
        return month.retainersReceived().plus(month.otherIncome());
    }

    static Optional<Money> takeHome(Month month) {
        return month.tax().map(tax -> gross(month).minus(month.expenses()).minus(month.healthInsurance())
                .minus(month.retirement()).minus(tax));
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
