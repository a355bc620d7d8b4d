package com.takehome.workbook;

import com.takehome.problem.ProblemCode;
import com.takehome.workbook.RawCell.Style;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A plain number that is no money, such as hours a week.
 *
 * @param least the least allowed
 * @param most the greatest allowed
 */
record NumberRule(BigDecimal least, BigDecimal most) implements CellRule<BigDecimal> {

    private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,9}(\\.\\d{1,9})?|\\.\\d{1,9})");

    static NumberRule between(String least, String most) {
        return new NumberRule(new BigDecimal(least), new BigDecimal(most));
    }

    @Override
    public Class<BigDecimal> type() {
        return BigDecimal.class;
    }

    @Override
    public Optional<BigDecimal> read(CellSite site) {
        return number(site).flatMap(number -> inRange(number, site)).map(NumberRule::plain);
    }

    private static Optional<BigDecimal> number(CellSite site) {
        return switch (site.cell().kind()) {
            case NUMBER -> site.cell().decimal().filter(any -> site.cell().style() != Style.PERCENT)
                    .or(() -> notANumber(site));
            case TEXT -> text(site);
            default -> notANumber(site);
        };
    }

    private static Optional<BigDecimal> text(CellSite site) {
        String text = Spelling.oneLine(site.cell().text());
        if (!NUMBER.matcher(text).matches()) {
            return notANumber(site);
        }
        site.note(ProblemCode.NUMBER_AS_TEXT, "is text and was taken as the number", "type it as a number");
        return Optional.of(new BigDecimal(text));
    }

    private static <T> Optional<T> notANumber(CellSite site) {
        return site.reject(ProblemCode.NUMBER_NOT_A_NUMBER, "is not a number", "type a number such as 12");
    }

    private Optional<BigDecimal> inRange(BigDecimal number, CellSite site) {
        if (number.compareTo(least) >= 0 && number.compareTo(most) <= 0) {
            return Optional.of(number);
        }
        return site.reject(ProblemCode.NUMBER_OUT_OF_RANGE,
                "is not between " + least.toPlainString() + " and " + most.toPlainString(),
                "type a number in that range");
    }

    /** Without trailing zeros, yet never as a power of ten, so that equal numbers are equal values. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public Written write(BigDecimal value) {
        return new Written.Decimal(value);
    }

    @Override
    public Look look() {
        return Look.NUMBER;
    }
}
