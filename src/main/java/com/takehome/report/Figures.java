package com.takehome.report;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * How figures and dates are written for readers, in one place: negative amounts in parentheses, a dash for zero, "not
 * given" for what is absent. The same whatever the machine's locale.
 */
public final class Figures {

    /** What stands for a figure that does not apply or was not given. */
    public static final String NOT_GIVEN = "not given";
    /** What stands for zero. */
    public static final String ZERO = "\u2013";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US);
    private static final DateTimeFormatter LETTER_DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.US);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.US);
    private static final DateTimeFormatter LONG_MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US);

    private Figures() {}

    /** Whole dollars, half-up: 1,250 or (1,250); a dash where nothing is left after rounding. */
    public static String dollars(Money amount) {
        return accounting(amount.amount().setScale(0, RoundingMode.HALF_UP));
    }

    /** Whole dollars, or "not given". */
    public static String dollars(Optional<Money> amount) {
        return amount.map(Figures::dollars).orElse(NOT_GIVEN);
    }

    /** Dollars and cents: 1,250.00 or (1,250.00); a dash for zero. */
    public static String cents(Money amount) {
        return accounting(amount.amount());
    }

    /** Dollars and cents, or "not given". */
    public static String cents(Optional<Money> amount) {
        return amount.map(Figures::cents).orElse(NOT_GIVEN);
    }

    /** An amount in a sentence: $1,250.00, -$1,250.00 or $0.00. */
    public static String inWords(Money amount) {
        return (amount.isNegative() ? "-$" : "$") + grouped(amount.abs().amount());
    }

    /** A number with its own decimals: 1,250.5 or (1,250.5); a dash for zero. */
    public static String accounting(BigDecimal number) {
        if (number.signum() == 0) {
            return ZERO;
        }
        return number.signum() < 0 ? "(" + grouped(number.negate()) + ")" : grouped(number);
    }

    /** A share with one decimal, half-up: 52.8% or (52.8%). */
    public static String share(Rate rate) {
        BigDecimal percent = rate.decimal().movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        return percent.signum() < 0 ? "(" + grouped(percent.negate()) + "%)" : grouped(percent) + "%";
    }

    /** A share with one decimal, or "not given". */
    public static String share(Optional<Rate> rate) {
        return rate.map(Figures::share).orElse(NOT_GIVEN);
    }

    /** A number with thousands separators and a minus sign. */
    public static String grouped(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        for (int at = (point < 0 ? plain.length() : point) - 3; at > 0; at -= 3) {
            text.insert(at, ',');
        }
        return number.signum() < 0 ? text.insert(0, '-').toString() : text.toString();
    }

    /** A date in a table: 15 Sep 2026. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** A date in a letter: September 15, 2026. */
    public static String letterDay(LocalDate date) {
        return LETTER_DAY.format(date);
    }

    /** The day of the week: Tuesday. */
    public static String weekday(LocalDate date) {
        return WEEKDAY.format(date);
    }

    /** A month: Sep 2026. */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** A month in a sentence: September 2026. */
    public static String longMonth(YearMonth month) {
        return LONG_MONTH.format(month);
    }
}
