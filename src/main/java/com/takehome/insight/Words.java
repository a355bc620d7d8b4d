package com.takehome.insight;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** How findings write months, amounts and shares. */
final class Words {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.US);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.US);
    private static final Pattern AMOUNT = Pattern.compile("-?\\d+\\.\\d\\d");

    private Words() {}

    static String month(YearMonth month) {
        return MONTH.format(month);
    }

    static String amount(Money amount) {
        return String.format(Locale.US, "%,.2f", amount.amount());
    }

    static String percent(Rate share) {
        return share.decimal().movePointRight(2).setScale(1, RoundingMode.HALF_UP) + "%";
    }

    /** A date: 30 November 2026. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** What a cell says, an amount with its thousands apart. */
    static String cell(String text) {
        return AMOUNT.matcher(text).matches() ? String.format(Locale.US, "%,.2f", new BigDecimal(text)) : text;
    }

    /** A small number of months. */
    static String months(int months) {
        return switch (months) {
            case 1 -> "one month";
            case 2 -> "two months";
            case 3 -> "three months";
            default -> months + " months";
        };
    }
}
