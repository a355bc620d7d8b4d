package com.takehome.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A rate or share, kept as an exact decimal: 15.3 per cent is 0.153.
 *
 * @param decimal the rate as a fraction of one, without trailing zeros
 */
public record Rate(BigDecimal decimal) implements Comparable<Rate> {

    /** Nothing. */
    public static final Rate ZERO = new Rate(BigDecimal.ZERO);
    /** The whole. */
    public static final Rate ONE = new Rate(BigDecimal.ONE);

    public Rate {
        decimal = decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
    }

    /** The rate of a text such as "15.3", in per cent. */
    public static Rate ofPercent(String percent) {
        return new Rate(new BigDecimal(percent).movePointLeft(2));
    }

    /** The rate of a text such as "0.153". */
    public static Rate ofDecimal(String decimal) {
        return new Rate(new BigDecimal(decimal));
    }

    /** The rate of an exact decimal such as 0.153. */
    public static Rate ofDecimal(BigDecimal decimal) {
        return new Rate(decimal);
    }

    /** The share that part is of whole, to the given number of decimals, half-up; the whole must not be zero. */
    public static Rate ofShare(Money part, Money whole, int decimals) {
        return new Rate(part.amount().divide(whole.amount(), decimals, RoundingMode.HALF_UP));
    }

    /** This and the other together. */
    public Rate plus(Rate other) {
        return new Rate(decimal.add(other.decimal));
    }

    /** This less the other. */
    public Rate minus(Rate other) {
        return new Rate(decimal.subtract(other.decimal));
    }

    /** This times the other, exact. */
    public Rate times(Rate other) {
        return new Rate(decimal.multiply(other.decimal));
    }

    /** True above zero. */
    public boolean isPositive() {
        return decimal.signum() > 0;
    }

    /** In per cent, such as "15.3". */
    public String toPercent() {
        return decimal.movePointRight(2).stripTrailingZeros().toPlainString();
    }

    @Override
    public int compareTo(Rate other) {
        return decimal.compareTo(other.decimal);
    }

    @Override
    public String toString() {
        return toPercent() + "%";
    }
}
