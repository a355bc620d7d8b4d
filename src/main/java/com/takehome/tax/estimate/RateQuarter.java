package com.takehome.tax.estimate;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * A calendar quarter, for which one interest rate is published.
 *
 * @param year the calendar year
 * @param number 1 to 4
 */
public record RateQuarter(int year, int number) implements Comparable<RateQuarter> {

    /** The quarter that a date falls in. */
    static RateQuarter of(LocalDate date) {
        return new RateQuarter(date.getYear(), (date.getMonthValue() + 2) / 3);
    }

    /** The quarter of a text such as "2025Q2". */
    static Optional<RateQuarter> find(String text) {
        return text.matches("\\d{4}Q[1-4]")
                ? Optional.of(new RateQuarter(Integer.parseInt(text.substring(0, 4)), text.charAt(5) - '0'))
                : Optional.empty();
    }

    LocalDate lastDay() {
        Month last = Month.of(number * 3);
        return LocalDate.of(year, last, last.maxLength());
    }

    @Override
    public int compareTo(RateQuarter other) {
        return year == other.year ? Integer.compare(number, other.number) : Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return year + "Q" + number;
    }
}
