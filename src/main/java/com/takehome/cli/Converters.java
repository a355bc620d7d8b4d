package com.takehome.cli;

import com.takehome.workbook.PracticeFolders;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the text of an option, and says what was expected when it cannot. */
final class Converters {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private Converters() {}

    /** A date such as 2026-11-30. */
    static final class IsoDate implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String text) {
            LocalDate date = parse(text);
            if (isOutsideCalendar(date.getYear())) {
                throw refuse(text, "a date from 1990 to 2100");
            }
            return date;
        }

        private static LocalDate parse(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw refuse(text, "a date; use the form YYYY-MM-DD, such as 2026-11-30", e);
            }
        }
    }

    /** A tax year such as 2026. */
    static final class TaxYearNumber implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String text) {
            if (!text.matches("[0-9]{4}") || isOutsideCalendar(Integer.parseInt(text))) {
                throw refuse(text, "a tax year; use four digits, such as 2026");
            }
            return Integer.valueOf(text);
        }
    }

    /** The name of a practice's folder. */
    static final class PracticeId implements ITypeConverter<String> {

        @Override
        public String convert(String text) {
            if (!PracticeFolders.isPracticeId(text)) {
                throw refuse(text, "a practice id; use 1 to 60 of a-z, 0-9 and -");
            }
            return text;
        }
    }

    /** Practices worked on at the same time. */
    static final class WorkerCount implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String text) {
            if (!text.matches("[1-9][0-9]?")) {
                throw refuse(text, "a number of workers; use 1 to 99");
            }
            return Integer.valueOf(text);
        }
    }

    /** One of the report formats. */
    static final class Format extends OneOf<ReportFormat> {

        Format() {
            super(ReportFormat.class, "a report format");
        }
    }

    /** One of the styles. */
    static final class Style extends OneOf<ModelingStyle> {

        Style() {
            super(ModelingStyle.class, "a style");
        }
    }

    /** One of the audiences. */
    static final class Share extends OneOf<Audience> {

        Share() {
            super(Audience.class, "an audience");
        }
    }

    /** A constant of an enum, written in lower case. */
    abstract static class OneOf<E extends Enum<E>> implements ITypeConverter<E> {

        private final Class<E> type;
        private final String noun;

        OneOf(Class<E> type, String noun) {
            this.type = type;
            this.noun = noun;
        }

        @Override
        public E convert(String text) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> nameOf(constant).equals(text.strip()))
                    .findFirst()
                    .orElseThrow(() -> refuse(text, noun + "; use " + names()));
        }

        private String names() {
            return Arrays.stream(type.getEnumConstants()).map(OneOf::nameOf).collect(Collectors.joining(", "));
        }

        private static String nameOf(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        }
    }

    private static boolean isOutsideCalendar(int year) {
        return year < FIRST_YEAR || year > LAST_YEAR;
    }

    private static TypeConversionException refuse(String text, String expected) {
        return new TypeConversionException("\"" + text + "\" is not " + expected);
    }

    private static TypeConversionException refuse(String text, String expected, Throwable cause) {
        TypeConversionException refusal = refuse(text, expected);
        refusal.initCause(cause);
        return refusal;
    }
}
