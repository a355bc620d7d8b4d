package com.takehome.projection;

import com.takehome.model.Engagement;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** What an engagement bills and takes up in a month. */
final class RetainerBilling {

    private static final int DAYS_A_MONTH_OF_TERMS = 30;
    private static final int CAPACITY_DECIMALS = 12;

    private RetainerBilling() {}

    /** Price x (1 + raise where it applies) x days active / days in the month x likelihood, rounded half-up once. */
    static Money billed(Engagement engagement, YearMonth month) {
        int days = activeDays(engagement, month);
        if (days == 0) {
            return Money.ZERO;
        }
        BigDecimal exact = engagement.monthlyRetainer().amount().multiply(priceFactor(engagement, month))
                .multiply(engagement.likelihood().decimal()).multiply(BigDecimal.valueOf(days));
        return Money.of(exact.divide(BigDecimal.valueOf(month.lengthOfMonth()), 2, RoundingMode.HALF_UP));
    }

    /** The contracted share of full capacity, by the same days and likelihood as the billing; twelve decimals. */
    static BigDecimal capacity(Engagement engagement, YearMonth month) {
        BigDecimal exact = engagement.capacity().decimal().multiply(engagement.likelihood().decimal())
                .multiply(BigDecimal.valueOf(activeDays(engagement, month)));
        return exact.divide(BigDecimal.valueOf(month.lengthOfMonth()), CAPACITY_DECIMALS, RoundingMode.HALF_UP);
    }

    /** The part of the month that the engagement is active in, weighted by its likelihood; twelve decimals. */
    static BigDecimal activePart(Engagement engagement, YearMonth month) {
        return engagement.likelihood().decimal().multiply(BigDecimal.valueOf(activeDays(engagement, month)))
                .divide(BigDecimal.valueOf(month.lengthOfMonth()), CAPACITY_DECIMALS, RoundingMode.HALF_UP);
    }

    /** The month for whose billing the engagement pays in the given month: the whole part of terms / 30 earlier. */
    static YearMonth billedMonthOf(Engagement engagement, YearMonth received) {
        return received.minusMonths(monthsUntilPaid(engagement));
    }

    /** How many months after the billed one the engagement pays: the whole part of terms / 30. */
    static int monthsUntilPaid(Engagement engagement) {
        return engagement.paymentTermsDays() / DAYS_A_MONTH_OF_TERMS;
    }

    private static BigDecimal priceFactor(Engagement engagement, YearMonth month) {
        boolean raised = engagement.raiseFrom().filter(from -> !month.isBefore(from)).isPresent();
        return raised ? Rate.ONE.plus(engagement.raise().orElse(Rate.ZERO)).decimal() : BigDecimal.ONE;
    }

    private static int activeDays(Engagement engagement, YearMonth month) {
        LocalDate first = later(engagement.start(), month.atDay(1));
        LocalDate last = engagement.end().filter(month.atEndOfMonth()::isAfter).orElse(month.atEndOfMonth());
        return (int) Math.max(0, ChronoUnit.DAYS.between(first, last) + 1);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
