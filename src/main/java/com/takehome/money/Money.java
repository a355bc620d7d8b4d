package com.takehome.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * An amount of US dollars and cents.
 *
 * @param amount dollars, always with two decimals; more decimals are refused, so round first
 */
public record Money(BigDecimal amount) implements Comparable<Money> {

    /** Nothing. */
    public static final Money ZERO = new Money(BigDecimal.ZERO);
    /** One cent. */
    public static final Money CENT = Money.ofCents(1);

    public Money {
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** Exactly this amount; an amount with fractions of a cent is refused with an ArithmeticException. */
    public static Money of(BigDecimal amount) {
        return new Money(amount);
    }

    /** Whole dollars. */
    public static Money of(long dollars) {
        return new Money(BigDecimal.valueOf(dollars));
    }

    /** The amount of a plain decimal text such as "1250.00". */
    public static Money parse(String text) {
        return new Money(new BigDecimal(text));
    }

    /** Whole cents. */
    public static Money ofCents(long cents) {
        return new Money(BigDecimal.valueOf(cents, 2));
    }

    /** The sum of all. */
    public static Money sum(Collection<Money> amounts) {
        Money total = ZERO;
        for (Money each : amounts) {
            total = total.plus(each);
        }
        return total;
    }

    /** The sum of all. */
    public static Money sum(Money... amounts) {
        return sum(List.of(amounts));
    }

    /** This and the other together. */
    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    /** This less the other. */
    public Money minus(Money other) {
        return new Money(amount.subtract(other.amount));
    }

    /** The same amount with the opposite sign. */
    public Money negated() {
        return new Money(amount.negate());
    }

    /** This many times; exact. */
    public Money times(int count) {
        return new Money(amount.multiply(BigDecimal.valueOf(count)));
    }

    /** The rate's part of this, rounded. */
    public Money times(Rate rate, Rounding rounding) {
        return rounding.round(amount.multiply(rate.decimal()));
    }

    /** This times numerator / denominator, rounded once. */
    public Money timesFraction(long numerator, long denominator, Rounding rounding) {
        return timesFraction(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), rounding);
    }

    /** This times numerator / denominator, rounded once; twelve decimals are kept before that. */
    public Money timesFraction(BigDecimal numerator, BigDecimal denominator, Rounding rounding) {
        return rounding.round(amount.multiply(numerator).divide(denominator, 12, RoundingMode.HALF_UP));
    }

    /** The smaller of the two. */
    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** The larger of the two. */
    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** This, or zero where it is negative. */
    public Money atLeastZero() {
        return isNegative() ? ZERO : this;
    }

    /** This without its sign. */
    public Money abs() {
        return isNegative() ? negated() : this;
    }

    /**
     * Splits this into that many parts which add up to it: the running total is rounded half-up to the cent after each
     * part, so that no two parts differ by more than a cent.
     */
    public List<Money> split(int parts) {
        List<Money> weights = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            weights.add(CENT);
        }
        return splitBy(weights);
    }

    /** Splits this in proportion to the weights, so that the parts add up to it; the weights' sum must be positive. */
    public List<Money> splitBy(List<Money> weights) {
        Money whole = sum(weights);
        List<Money> parts = new ArrayList<>();
        Money weightSoFar = ZERO;
        Money given = ZERO;
        for (Money weight : weights) {
            weightSoFar = weightSoFar.plus(weight);
            Money upToHere = timesFraction(weightSoFar.amount, whole.amount, Rounding.CENTS);
            parts.add(upToHere.minus(given));
            given = upToHere;
        }
        return List.copyOf(parts);
    }

    /** True below zero. */
    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /** True above zero. */
    public boolean isPositive() {
        return amount.signum() > 0;
    }

    /** True at zero. */
    public boolean isZero() {
        return amount.signum() == 0;
    }

    /** True when this is more than the other. */
    public boolean isMoreThan(Money other) {
        return compareTo(other) > 0;
    }

    /** True when this is less than the other. */
    public boolean isLessThan(Money other) {
        return compareTo(other) < 0;
    }

    /** The amount in whole cents. */
    public long toCents() {
        return amount.unscaledValue().longValueExact();
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    /** The plain decimal text with two decimals, such as "1250.00". */
    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
