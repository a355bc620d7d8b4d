package com.takehome.projection;

import com.takehome.model.InputSource;
import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import com.takehome.problem.SourceRef;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The rows of Receipts or Transactions that count, by month: those of closed projected months, and those before First
 * month in its calendar year up to the as-of date.
 *
 * @param byMonth the rows that count
 * @param notices rows left out, and closed months without any row
 */
public record ActualRows<R>(Map<YearMonth, List<R>> byMonth, List<Problem> notices) {

    /**
     * Sorts the rows.
     *
     * @param rows all rows of the sheet
     * @param date a row's date
     * @param source a row's place
     * @param timeline the projected months
     * @param books the as-of date
     * @param isClosed which months are closed for this sheet
     */
    static <R> ActualRows<R> of(List<R> rows, Function<R, LocalDate> date, Function<R, InputSource> source,
            Timeline timeline, Books books, Predicate<YearMonth> isClosed) {
        Map<YearMonth, List<R>> counted = new HashMap<>();
        List<Problem> notices = new ArrayList<>();
        for (R row : rows) {
            LocalDate day = date.apply(row);
            YearMonth month = YearMonth.from(day);
            boolean beforeFirstMonth = timeline.isBefore(month)
                    && timeline.taxYears().getFirst().contains(month) && books.hasHappened(day);
            boolean closed = timeline.isProjected(month) && isClosed.test(month);
            if (beforeFirstMonth || closed) {
                counted.computeIfAbsent(month, m -> new ArrayList<>()).add(row);
            } else {
                notices.add(leftOut(source.apply(row).at("Date"), day));
            }
        }
        if (!rows.isEmpty()) {
            SourceRef first = source.apply(rows.getFirst()).at("Date");
            timeline.months().stream().filter(isClosed).filter(month -> !counted.containsKey(month))
                    .forEach(month -> notices.add(emptyMonth(first, month)));
        }
        return new ActualRows<>(counted, notices);
    }

    /** The rows of the month that count. */
    public List<R> in(YearMonth month) {
        return byMonth.getOrDefault(month, List.of());
    }

    private static Problem leftOut(SourceRef cell, LocalDate day) {
        return Problem.of(ProblemCode.ROW_OUTSIDE_CLOSED_MONTHS, cell, day.toString(),
                "lies outside the closed months, so this row is left out",
                "close the month with Books closed through, or leave the row for a later run");
    }

    private static Problem emptyMonth(SourceRef cell, YearMonth month) {
        return Problem.of(ProblemCode.CLOSED_MONTH_EMPTY, SourceRef.ofSheet(cell.file(), cell.sheet()),
                month.toString(), "is closed but has no row, so it counts as zero",
                "add the month's rows, or set Books closed through to an earlier day");
    }
}
