package com.takehome.report.excel;

import com.takehome.money.Money;
import com.takehome.projection.ProjectedMonth;
import com.takehome.projection.Projection;
import com.takehome.report.Figure;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.Month;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How a tax year's amounts are laid on its months: the parts of the year that have passed, and what falls on each. */
final class SpreadFigures {

    private static final int PART_DECIMALS = 15;

    private final PracticeReport report;
    private final MonthColumns columns;
    private final List<ProjectedMonth> planned;

    SpreadFigures(PracticeReport report) {
        this.report = report;
        this.columns = new MonthColumns(report);
        this.planned = report.projection().map(Projection::plannedMonths).orElse(List.of());
    }

    /** Tax added by the practice. */
    Figure tax() {
        return spread(Month::tax, ProjectedMonth::tax);
    }

    /** The household's whole tax, which only a projection lays on months. */
    Figure householdTax() {
        return spread(month -> planned.stream().filter(each -> each.month().equals(month.month())).findFirst()
                .map(ProjectedMonth::householdTax), ProjectedMonth::householdTax);
    }

    private Figure spread(Function<Month, Optional<Money>> shown, Function<ProjectedMonth, Money> after) {
        List<Optional<Money>> amounts = report.months().stream().map(shown).toList();
        List<Figure> months = new ArrayList<>(amounts.stream().map(Figure::ofMoney).toList());
        months.addAll(columns.later(month -> Figure.of(after.apply(month))));
        return new Figure.Builder().with("months", columns.series(months))
                .with("total", Money.sum(amounts.stream().flatMap(Optional::stream).toList())).group();
    }

    /** The part of the tax year's receipts that has come in by each month's end; of its months where none comes in. */
    Figure receiptsPart() {
        return parts(month -> {
            List<ProjectedMonth> year = yearOf(month);
            BigDecimal whole = receipts(year);
            return whole.signum() > 0 ? part(receipts(through(year, month)), whole) : monthsPart(month);
        });
    }

    /** The part of the tax year's planned months that has passed by each month's end. */
    Figure monthsPart() {
        return parts(this::monthsPart);
    }

    private BigDecimal monthsPart(ProjectedMonth month) {
        List<ProjectedMonth> year = yearOf(month);
        return part(BigDecimal.valueOf(through(year, month).size()), BigDecimal.valueOf(year.size()));
    }

    private Figure parts(Function<ProjectedMonth, BigDecimal> part) {
        List<Figure> months = planned.stream().map(month -> Figure.of(part.apply(month))).toList();
        return new Figure.Builder().with("months", columns.series(months)).group();
    }

    private List<ProjectedMonth> yearOf(ProjectedMonth month) {
        return planned.stream().filter(each -> each.month().getYear() == month.month().getYear()).toList();
    }

    private static List<ProjectedMonth> through(List<ProjectedMonth> year, ProjectedMonth last) {
        return year.stream().filter(each -> !each.month().isAfter(last.month())).toList();
    }

    private static BigDecimal receipts(List<ProjectedMonth> months) {
        return Money.sum(months.stream().map(each -> each.ledger().receipts()).toList()).amount();
    }

    private static BigDecimal part(BigDecimal some, BigDecimal whole) {
        return some.divide(whole, PART_DECIMALS, RoundingMode.HALF_UP);
    }
}
