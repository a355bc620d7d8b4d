package com.takehome.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * A cell as the file holds it.
 *
 * @param column the column, from 0
 * @param kind what kind of value it holds
 * @param text the value as stored: the number's digits, the text, TRUE or FALSE, the error, or the formula
 * @param style what its number format says of a number
 * @param origin whether the value was typed or worked out
 */
record RawCell(int column, Kind kind, String text, Style style, Origin origin) {

    /** Excel keeps and shows fifteen significant digits; what lies beyond them is the noise of binary fractions. */
    private static final MathContext EXCEL_PRECISION = new MathContext(15);

    /** What a cell can hold. */
    enum Kind {
        BLANK, NUMBER, TEXT, BOOLEAN, ERROR, UNCALCULATED
    }

    /** What a number format makes of a number. */
    enum Style {
        PLAIN, DATE, PERCENT
    }

    /** Where a value comes from. */
    enum Origin {
        TYPED, CACHED, EVALUATED
    }

    /** A cell without a value. */
    static RawCell blank(int column) {
        return new RawCell(column, Kind.BLANK, "", Style.PLAIN, Origin.TYPED);
    }

    /** True when a person sees nothing in it. */
    boolean isBlank() {
        return kind == Kind.BLANK || (kind == Kind.TEXT && text.isBlank());
    }

    /** True when a formula gave the value. */
    boolean isFormula() {
        return origin != Origin.TYPED;
    }

    /** The stored number as the decimal that Excel shows; empty where it is not finite or no number at all. */
    Optional<BigDecimal> decimal() {
        try {
            double stored = Double.parseDouble(text);
            return Double.isFinite(stored)
                    ? Optional.of(new BigDecimal(Double.toString(stored)).round(EXCEL_PRECISION))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
