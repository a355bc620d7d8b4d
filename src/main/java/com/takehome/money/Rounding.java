package com.takehome.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The rounding policy, in one place. The tool works in cents, half-up, at each named line of a form (the IRS lets a
 * filer keep cents, Instructions for Form 1040, "Rounding off to whole dollars"); whole dollars are offered for
 * comparison with published examples.
 */
public enum Rounding {
    /** To the cent, half-up: every form line, billing and payment. */
    CENTS(2, RoundingMode.HALF_UP),
    /** To the dollar, half-up: forms filled in whole dollars. */
    WHOLE_DOLLARS(0, RoundingMode.HALF_UP),
    /** Up to the next dollar: payment recommendations. */
    UP_TO_DOLLAR(0, RoundingMode.UP);

    private final int scale;
    private final RoundingMode mode;

    Rounding(int scale, RoundingMode mode) {
        this.scale = scale;
        this.mode = mode;
    }

    /** The exact amount, rounded by this rule. */
    public Money round(BigDecimal exact) {
        return Money.of(exact.setScale(scale, mode));
    }
}
