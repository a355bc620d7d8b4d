package com.takehome.tax.estimate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * Legal holidays: the federal ones (5 U.S.C. 6103) and, for the District of Columbia, Emancipation Day (D.C. Code
 * 28-2701). A fixed date that falls on a Saturday is observed on the Friday before, on a Sunday the Monday after.
 */
final class LegalHolidays {

    private static final List<Fixed> FEDERAL_FIXED = List.of(new Fixed(MonthDay.of(Month.JANUARY, 1), 1870),
            new Fixed(MonthDay.of(Month.JUNE, 19), 2021), new Fixed(MonthDay.of(Month.JULY, 4), 1870),
            new Fixed(MonthDay.of(Month.NOVEMBER, 11), 1938), new Fixed(MonthDay.of(Month.DECEMBER, 25), 1870));
    private static final Fixed EMANCIPATION_DAY = new Fixed(MonthDay.of(Month.APRIL, 16), 2005);
    private static final int LAST = -1;
    private static final List<Floating> FEDERAL_FLOATING = List.of(
            new Floating(Month.JANUARY, DayOfWeek.MONDAY, 3, 1986),
            new Floating(Month.FEBRUARY, DayOfWeek.MONDAY, 3, 1971),
            new Floating(Month.MAY, DayOfWeek.MONDAY, LAST, 1971),
            new Floating(Month.SEPTEMBER, DayOfWeek.MONDAY, 1, 1894),
            new Floating(Month.OCTOBER, DayOfWeek.MONDAY, 2, 1971),
            new Floating(Month.NOVEMBER, DayOfWeek.THURSDAY, 4, 1942));

    private LegalHolidays() {}

    /** True on a day on which a federal holiday is observed. */
    static boolean isFederal(LocalDate date) {
        return FEDERAL_FIXED.stream().anyMatch(each -> each.isObservedOn(date))
                || FEDERAL_FLOATING.stream().anyMatch(each -> each.isObservedOn(date));
    }

    /** True on a day on which a legal holiday of the District of Columbia is observed. */
    static boolean isDistrictOfColumbia(LocalDate date) {
        return isFederal(date) || EMANCIPATION_DAY.isObservedOn(date);
    }

    private record Fixed(MonthDay day, int since) {

        /** A holiday of next January can be observed in this December, so the year on either side is asked too. */
        boolean isObservedOn(LocalDate date) {
            return isObserved(date, date.getYear()) || isObserved(date, date.getYear() + 1);
        }

        private boolean isObserved(LocalDate date, int year) {
            return year >= since && date.equals(observed(day.atYear(year)));
        }

        private static LocalDate observed(LocalDate holiday) {
            return switch (holiday.getDayOfWeek()) {
                case SATURDAY -> holiday.minusDays(1);
                case SUNDAY -> holiday.plusDays(1);
                default -> holiday;
            };
        }
    }

    private record Floating(Month month, DayOfWeek dayOfWeek, int ordinal, int since) {

        boolean isObservedOn(LocalDate date) {
            return date.getYear() >= since && date.getMonth() == month
                    && date.equals(date.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, dayOfWeek)));
        }
    }
}
