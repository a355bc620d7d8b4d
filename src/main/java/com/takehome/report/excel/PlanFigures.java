package com.takehome.report.excel;

import com.takehome.model.Engagement;
import com.takehome.model.ExpenseCategory;
import com.takehome.model.OtherIncome;
import com.takehome.model.PlannedExpense;
import com.takehome.money.Money;
import com.takehome.projection.LedgerMonth;
import com.takehome.projection.PlanRows;
import com.takehome.projection.ProjectedMonth;
import com.takehome.projection.Projection;
import com.takehome.projection.TaxYearProjection;
import com.takehome.report.Figure;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.ClientSeries;
import com.takehome.report.PracticeReport.MonthlySeries;
import com.takehome.tax.ScheduleCLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What each row of the plan brings or costs by month, and what the books put in its place. */
final class PlanFigures {

    private final PracticeReport report;
    private final MonthColumns columns;
    private final Optional<PlanRows> rows;

    PlanFigures(PracticeReport report) {
        this.report = report;
        this.columns = new MonthColumns(report);
        this.rows = report.projection().map(PlanRows::of);
    }

    /** The parts that follow from a row of Clients. */
    Figure.Builder engagement(Engagement row, Figure.Builder figures) {
        String client = rows.map(plan -> plan.client(row)).orElse(row.client());
        int number = numberOf(report.clients().stream().map(ClientSeries::client).toList(), client);
        return figures.with("active", parts(client, number, plan -> plan.active(row)))
                .with("used", parts(client, number, plan -> plan.capacity(row)))
                .with("billed", of(client, number, plan -> plan.billed(row)))
                .with("received", of(client, number, plan -> plan.received(row)));
    }

    /** The part that follows from a row of Other income. */
    Figure.Builder income(OtherIncome row, Figure.Builder figures) {
        String category = row.category().label();
        return figures.with("planned",
                of(category, numberOf(incomeNames(), category), plan -> plan.received(row)));
    }

    /** The part that follows from a row of Expenses. */
    Figure.Builder expense(PlannedExpense row, Figure.Builder figures) {
        return figures.with("planned",
                of(row.category().label(), numberOf(row.category()), plan -> plan.spent(row)));
    }

    /** Formulas match rows by number, since a name may hold what they take for a wildcard. */
    private static int numberOf(List<String> names, String name) {
        return names.indexOf(name) + 1;
    }

    private static int numberOf(ExpenseCategory category) {
        return List.of(ExpenseCategory.values()).indexOf(category) + 1;
    }

    private List<String> incomeNames() {
        Set<String> names = new LinkedHashSet<>();
        report.input().otherIncome().forEach(row -> names.add(row.category().label()));
        report.otherIncome().forEach(series -> names.add(series.name()));
        return List.copyOf(names);
    }

    /** Other income by category: plan and books together, and the books alone. */
    List<Figure> incomeCategories() {
        List<String> names = incomeNames();
        return names.stream().<Figure>map(name -> columns.row(name, numberOf(names, name),
                category(report.otherIncome(), name,
                        month -> month.ledger().otherIncome().getOrDefault(name, Money.ZERO)))
                .with("books", of(name, numberOf(names, name), plan -> plan.bookedIncome(name))).group()).toList();
    }

    /** Costs by category: plan and books together, the books alone, and which of the two counts. */
    List<Figure> costCategories() {
        return Stream.of(ExpenseCategory.values()).filter(this::isUsed).<Figure>map(category -> columns
                .row(category.label(), numberOf(category),
                        category(report.expenses(), category.label(), month -> month.ledger().cost(category)))
                .with("books", of(category.label(), numberOf(category), plan -> plan.bookedCosts(category)))
                .with("closed", new Figure.Builder().with("name", category.label()).with("months",
                        flags(plan -> plan.costIsActual(category))).group())
                .with("years", FormLines.ofYears(taxYears(), year -> Figure.of(inYear(category, year))))
                .with("before", Figure.of(report.projection(), plan -> Figure.of(Money.sum(
                        TaxSheetFigures.before(plan).map(month -> month.cost(category)).toList()))))
                .with("line", line(category)).group()).toList();
    }

    private List<TaxYearProjection> taxYears() {
        return report.projection().map(Projection::taxYears).orElse(List.of());
    }

    private Money inYear(ExpenseCategory category, TaxYearProjection year) {
        return Money.sum(ledgerMonths().filter(month -> year.year().contains(month.month()))
                .map(month -> month.cost(category)).toList());
    }

    private Stream<LedgerMonth> ledgerMonths() {
        return report.projection().stream().flatMap(plan -> plan.ledger().months().stream());
    }

    /** Where a category's costs are deducted. */
    private static String line(ExpenseCategory category) {
        return switch (category) {
            case HOME_OFFICE -> "Sch. C, 30";
            case HEALTH_INSURANCE -> "Form 7206";
            case EQUIPMENT -> "not deducted";
            default -> "Sch. C, " + ScheduleCLine.of(category).map(ScheduleCLine::number).orElseThrow();
        };
    }

    private boolean isUsed(ExpenseCategory category) {
        return ledgerMonths().anyMatch(month -> !month.cost(category).isZero())
                || report.input().expenses().stream().anyMatch(row -> row.category() == category)
                || report.expenses().stream().anyMatch(series -> series.name().equals(category.label()));
    }

    private List<Money> category(List<MonthlySeries> shown, String name, Function<ProjectedMonth, Money> after) {
        List<Money> amounts = new ArrayList<>(
                shown.stream().filter(series -> series.name().equals(name)).findFirst().map(MonthlySeries::amounts)
                        .orElseGet(() -> report.months().stream().map(month -> Money.ZERO).toList()));
        amounts.addAll(columns.later(after));
        return amounts;
    }

    /** Retainers as planned, as the books have them, and which of the two counts. */
    Figure receipts() {
        return new Figure.Builder().with("planned", row(PlanRows::plannedRetainers).group())
                .with("books", row(PlanRows::bookedRetainers).group())
                .with("closed", new Figure.Builder().with("months", flags(PlanRows::incomeIsActual)).group()).group();
    }

    private Figure flags(Function<PlanRows, List<Boolean>> flags) {
        return rows.map(flags).map(columns::flags).orElseGet(() -> columns.series(List.of()));
    }

    private Figure.Group of(String name, int number, Function<PlanRows, List<Money>> amounts) {
        return row(amounts).with("name", name).with("number", Figure.of(number)).group();
    }

    private Figure.Group parts(String name, int number, Function<PlanRows, List<BigDecimal>> parts) {
        return new Figure.Builder().with("name", name).with("number", Figure.of(number)).with("months", rows.map(parts)
                .map(columns::numbers).orElseGet(() -> columns.series(List.of()))).group();
    }

    private Figure.Builder row(Function<PlanRows, List<Money>> amounts) {
        return columns.rowOf(rows.map(amounts));
    }
}
