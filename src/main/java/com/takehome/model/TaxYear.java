package com.takehome.model;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A calendar year as a tax year.
 *
 * @param value the year, such as 2026
 */
public record TaxYear(int value) implements Comparable<TaxYear> {

    /** The tax year that a date falls in. */
    public static TaxYear of(LocalDate date) {
        return new TaxYear(date.getYear());
    }

    /** The tax year that a month falls in. */
    public static TaxYear of(YearMonth month) {
        return new TaxYear(month.getYear());
    }

    /** The year after. */
    public TaxYear next() {
        return new TaxYear(value + 1);
    }

    /** The year before. */
    public TaxYear previous() {
        return new TaxYear(value - 1);
    }

    /** January of this year. */
    public YearMonth january() {
        return YearMonth.of(value, 1);
    }

    /** December of this year. */
    public YearMonth december() {
        return YearMonth.of(value, 12);
    }

    /** True when the month lies in this year. */
    public boolean contains(YearMonth month) {
        return month.getYear() == value;
    }

    /** True when the date lies in this year. */
    public boolean contains(LocalDate date) {
        return date.getYear() == value;
    }

    @Override
    public int compareTo(TaxYear other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
