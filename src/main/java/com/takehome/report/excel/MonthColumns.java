package com.takehome.report.excel;

import com.takehome.money.Money;
import com.takehome.projection.ProjectedMonth;
import com.takehome.projection.Projection;
import com.takehome.report.Figure;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.Month;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Series of the 36 months and, where the report has its projection, of those after them to December of the last tax
 * year: that year's tax is spread over them as well.
 */
final class MonthColumns {

    /** The most that a practice that starts in February takes. */
    private static final int MOST = 47;
    private static final int PROJECTED = 36;

    private final PracticeReport report;

    MonthColumns(PracticeReport report) {
        this.report = report;
    }

    /** A row's figures: its name and number, its months, and the total of the 36. */
    Figure.Builder row(String name, int number, List<Money> amounts) {
        return row(amounts).with("name", name).with("number", Figure.of(number));
    }

    private Figure.Builder row(List<Money> amounts) {
        return new Figure.Builder().with("months", amounts(amounts)).with("total",
                Money.sum(amounts.stream().limit(PROJECTED).toList()));
    }

    /** A row of what the report shows by month, and the projection after the 36th. */
    Figure.Group row(Function<Month, Money> shown, Function<ProjectedMonth, Money> after) {
        return row(amounts(shown, after)).group();
    }

    List<Money> amounts(Function<Month, Money> shown, Function<ProjectedMonth, Money> after) {
        List<Money> amounts = new ArrayList<>(report.months().stream().map(shown).toList());
        amounts.addAll(later(after));
        return amounts;
    }

    /** The first of the 36 months. */
    YearMonth firstMonth() {
        return report.practice().firstMonth();
    }

    /** Every month that has a column. */
    List<YearMonth> months() {
        List<YearMonth> months = new ArrayList<>(report.months().stream().map(Month::month).toList());
        months.addAll(later(ProjectedMonth::month));
        return months;
    }

    /** What follows the 36 months. */
    <T> List<T> later(Function<ProjectedMonth, T> figure) {
        List<ProjectedMonth> months = report.projection().map(Projection::plannedMonths).orElse(List.of());
        return months.stream().skip(PROJECTED).map(figure).toList();
    }

    Figure amounts(List<Money> amounts) {
        return series(amounts.stream().map(Figure::of).toList());
    }

    Figure numbers(List<BigDecimal> numbers) {
        return series(numbers.stream().map(Figure::of).toList());
    }

    /** One where it holds, otherwise zero. */
    Figure flags(List<Boolean> flags) {
        return series(flags.stream().map(flag -> Figure.of(flag ? 1 : 0)).toList());
    }

    /** A series; an invented report has nothing in the columns after its own. */
    Figure series(List<Figure> figures) {
        List<Figure> all = new ArrayList<>(figures);
        while (report.projection().isEmpty() && all.size() < MOST) {
            all.add(Figure.NONE);
        }
        return new Figure.Series(all);
    }

    /** A row that only a projection has. */
    Figure.Builder rowOf(Optional<List<Money>> amounts) {
        return amounts.map(this::row)
                .orElseGet(() -> new Figure.Builder().with("months", series(List.of())).with("total", Figure.NONE));
    }
}
