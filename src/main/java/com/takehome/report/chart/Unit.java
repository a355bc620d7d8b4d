package com.takehome.report.chart;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.report.Figures;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a chart's whole numbers count, and how a round tick is written. */
public enum Unit {
    /** Cents, written in dollars. */
    DOLLARS(100),
    /** Ten-thousandths, written in per cent. */
    SHARE(100),
    /** Months. */
    MONTHS(1);

    private final long perTickUnit;

    Unit(long perTickUnit) {
        this.perTickUnit = perTickUnit;
    }

    /** How many counts a tick's unit (a dollar, a per cent, a month) has. */
    long perTickUnit() {
        return perTickUnit;
    }

    /** The text of a count, rounded half-up to whole dollars, per cent or months: 15,000, 40% or 6. */
    public String write(long count) {
        String number = Figures.grouped(
                BigDecimal.valueOf(count).divide(BigDecimal.valueOf(perTickUnit), 0, RoundingMode.HALF_UP));
        return this == SHARE ? number + "%" : number;
    }

    /** An amount as a count of DOLLARS. */
    public static long count(Money amount) {
        return amount.toCents();
    }

    /** A rate as a count of SHARE. */
    public static long count(Rate rate) {
        return rate.decimal().multiply(BigDecimal.valueOf(10_000)).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
