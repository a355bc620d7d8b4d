package com.takehome.insight;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How findings write months, amounts and shares. */
final class Words {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.US);

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
