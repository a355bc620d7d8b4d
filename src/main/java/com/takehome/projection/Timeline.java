package com.takehome.projection;

import com.takehome.model.TaxYear;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The 36 projected months, the three projection years, and the tax years that they touch.
 *
 * @param firstMonth the first projected month
 */
public record Timeline(YearMonth firstMonth) {

    /** How many months are projected. */
    public static final int MONTHS = 36;
    private static final int MONTHS_A_YEAR = 12;

    /** The 36 projected months. */
    public List<YearMonth> months() {
        return from(firstMonth, MONTHS);
    }

    /** The last projected month. */
    public YearMonth lastMonth() {
        return firstMonth.plusMonths(MONTHS - 1L);
    }

    /** The twelve months of projection year 1, 2 or 3. */
    public List<YearMonth> projectionYear(int year) {
        return from(firstMonth.plusMonths((year - 1L) * MONTHS_A_YEAR), MONTHS_A_YEAR);
    }

    /** The calendar years that the projected months touch, in order. */
    public List<TaxYear> taxYears() {
        return IntStream.rangeClosed(firstMonth.getYear(), lastMonth().getYear()).mapToObj(TaxYear::new).toList();
    }

    /** From January of the first tax year to December of the last: every month that can count for a return. */
    public List<YearMonth> calendarMonths() {
        return taxYears().stream().flatMap(year -> from(year.january(), MONTHS_A_YEAR).stream()).toList();
    }

    /**
     * The months of a tax year over which its tax and retirement contribution are spread: from First month on, and in
     * the last tax year to its December, the plan being continued.
     */
    public List<YearMonth> plannedMonths(TaxYear year) {
        return from(year.january(), MONTHS_A_YEAR).stream().filter(month -> !month.isBefore(firstMonth)).toList();
    }

    /** True before the first projected month. */
    public boolean isBefore(YearMonth month) {
        return month.isBefore(firstMonth);
    }

    /** True for one of the 36 months. */
    public boolean isProjected(YearMonth month) {
        return !month.isBefore(firstMonth) && !month.isAfter(lastMonth());
    }

    private static List<YearMonth> from(YearMonth start, int count) {
        return Stream.iterate(start, month -> month.plusMonths(1)).limit(count).toList();
    }
}
