package com.takehome.insight.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Parts of an amount in whole cents, rounded half-up as Money rounds them. */
final class Proportion {

    private Proportion() {}

    /** The amount x part / whole; the whole is positive. */
    static long of(long amount, long part, long whole) {
        long product = amount * part;
        if (Math.multiplyHigh(amount, part) != product >> 63 || Math.abs(product) > Long.MAX_VALUE / 4) {
            return exact(amount, part, whole);
        }
        long half = whole / 2;
        return product >= 0 ? (product + half) / whole : -((-product + half) / whole);
    }

    private static long exact(long amount, long part, long whole) {
        return BigDecimal.valueOf(amount).multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP).longValueExact();
    }
}
