package com.takehome.workbook;

import com.takehome.problem.ProblemCode;
import com.takehome.workbook.RawCell.Style;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day: an Excel date, or ISO or US text. */
record DateRule() implements CellRule<LocalDate> {

    static final DateRule INSTANCE = new DateRule();

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern US = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern TWO_DIGIT_YEAR = Pattern.compile("\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2}");
    /** Day 0 of the 1900 system: it counts a February 29, 1900 that never was, which only matters before March 1900. */
    private static final LocalDate DAY_ZERO_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    @Override
    public Class<LocalDate> type() {
        return LocalDate.class;
    }

    @Override
    public Optional<LocalDate> read(CellSite site) {
        Optional<LocalDate> found = switch (site.cell().kind()) {
            case NUMBER -> number(site);
            case TEXT -> text(site);
            default -> notADate(site);
        };
        return found.flatMap(day -> inRange(day, site));
    }

    private static Optional<LocalDate> number(CellSite site) {
        Optional<LocalDate> day = site.cell().decimal().filter(any -> site.cell().style() != Style.PERCENT)
                .flatMap(serial -> day(serial, site.date1904()));
        if (day.isEmpty()) {
            return notADate(site);
        }
        if (site.cell().style() == Style.PLAIN && isInRange(day.get())) {
            site.note(ProblemCode.DATE_AS_NUMBER, "has no date format and was taken as " + day.get(),
                    "give the cell a date format");
        }
        return day;
    }

    private static Optional<LocalDate> day(BigDecimal serial, boolean date1904) {
        long days = serial.setScale(0, RoundingMode.FLOOR).longValue();
        return days < 0 || serial.precision() - serial.scale() > 7
                ? Optional.empty()
                : Optional.of((date1904 ? DAY_ZERO_1904 : DAY_ZERO_1900).plusDays(days));
    }

    private static Optional<LocalDate> text(CellSite site) {
        String text = Spelling.oneLine(site.cell().text());
        if (TWO_DIGIT_YEAR.matcher(text).matches()) {
            return site.reject(ProblemCode.DATE_TWO_DIGIT_YEAR, "has a year of two digits",
                    "type the year with four digits, such as 2026-03-31");
        }
        Optional<LocalDate> day = iso(text).or(() -> us(text));
        if (day.isEmpty()) {
            return notADate(site);
        }
        day.filter(DateRule::isInRange).ifPresent(read -> site.note(ProblemCode.DATE_AS_TEXT,
                "is text and was taken as " + read, "type it as a date"));
        return day;
    }

    private static Optional<LocalDate> iso(String text) {
        Matcher parts = ISO.matcher(text);
        return parts.matches() ? day(parts.group(1), parts.group(2), parts.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> us(String text) {
        Matcher parts = US.matcher(text);
        return parts.matches() ? day(parts.group(3), parts.group(1), parts.group(2)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static <T> Optional<T> notADate(CellSite site) {
        return site.reject(ProblemCode.DATE_NOT_A_DATE, "is not a date", "type a date such as 2026-03-31");
    }

    private static boolean isInRange(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private static Optional<LocalDate> inRange(LocalDate day, CellSite site) {
        return isInRange(day)
                ? Optional.of(day)
                : site.reject(ProblemCode.DATE_OUT_OF_RANGE,
                        "means " + day + ", which is not between " + FIRST_YEAR + " and " + LAST_YEAR,
                        "type a date such as 2026-03-31");
    }

    @Override
    public Written write(LocalDate value) {
        return new Written.Day(value);
    }

    @Override
    public Look look() {
        return Look.DATE;
    }
}
