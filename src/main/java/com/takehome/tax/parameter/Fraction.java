package com.takehome.tax.parameter;

import com.takehome.money.Money;
import com.takehome.money.Rounding;

/**
 * A fraction that the law states as one, such as 2/37, which no decimal holds exactly.
 *
 * @param numerator above the line
 * @param denominator below the line, positive
 */
public record Fraction(long numerator, long denominator) {

    public Fraction {
        if (numerator < 0 || denominator <= 0 || numerator > denominator) {
            throw new IllegalArgumentException(numerator + "/" + denominator + " is not between 0 and 1");
        }
    }

    /** This part of the amount. */
    public Money of(Money amount, Rounding rounding) {
        return amount.timesFraction(numerator, denominator, rounding);
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
