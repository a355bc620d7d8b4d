package com.takehome.workbook;

import com.takehome.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A whole number: a count, a number of days or months, a year.
 *
 * @param number the range
 */
record WholeRule(NumberRule number) implements CellRule<Integer> {

    static WholeRule between(int least, int most) {
        return new WholeRule(new NumberRule(BigDecimal.valueOf(least), BigDecimal.valueOf(most)));
    }

    @Override
    public Class<Integer> type() {
        return Integer.class;
    }

    @Override
    public Optional<Integer> read(CellSite site) {
        return number.read(site).flatMap(value -> whole(value, site));
    }

    private static Optional<Integer> whole(BigDecimal value, CellSite site) {
        return value.scale() <= 0
                ? Optional.of(value.intValueExact())
                : site.reject(ProblemCode.NUMBER_NOT_WHOLE, "is not a whole number", "type it without decimals");
    }

    @Override
    public Written write(Integer value) {
        return new Written.Decimal(BigDecimal.valueOf(value));
    }

    @Override
    public Look look() {
        return Look.NUMBER;
    }
}
