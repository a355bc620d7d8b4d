package com.takehome.workbook;

import com.takehome.money.Money;
import com.takehome.money.Rounding;
import com.takehome.problem.ProblemCode;
import com.takehome.workbook.RawCell.Style;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of US dollars: a number with at most two decimals, or a text that can only be read as one.
 *
 * @param sign whether it may be negative
 */
record AmountRule(Sign sign) implements CellRule<Money> {

    /** Whether an amount may be below zero. */
    enum Sign {
        ANY, NOT_NEGATIVE
    }

    static final AmountRule ANY = new AmountRule(Sign.ANY);
    static final AmountRule NOT_NEGATIVE = new AmountRule(Sign.NOT_NEGATIVE);

    /** {@code 12,000}, {@code $12,000.00}, {@code -$5.25}, {@code (250.00)}: commas only between groups of three. */
    private static final Pattern US_MONEY = Pattern
            .compile("(\\()?(-)?\\$?\\s?(-)?((?:\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?:\\.\\d{1,9})?|\\.\\d{1,9})(\\))?");
    private static final BigDecimal LIMIT = new BigDecimal("100000000.00");

    @Override
    public Class<Money> type() {
        return Money.class;
    }

    @Override
    public Optional<Money> read(CellSite site) {
        Optional<BigDecimal> found = switch (site.cell().kind()) {
            case NUMBER -> number(site);
            case TEXT -> text(site);
            default -> notAnAmount(site);
        };
        return found.filter(number -> isInRange(number, site)).filter(number -> hasRightSign(number, site))
                .flatMap(number -> cents(number, site));
    }

    private static Optional<BigDecimal> number(CellSite site) {
        if (site.cell().style() != Style.PLAIN) {
            String kind = site.cell().style() == Style.DATE ? "a date" : "a share";
            return site.reject(ProblemCode.AMOUNT_NOT_A_NUMBER, "has the format of " + kind + ", not of an amount",
                    "type the amount again and give the cell a number format");
        }
        return site.cell().decimal().or(() -> notAnAmount(site));
    }

    private static Optional<BigDecimal> text(CellSite site) {
        String text = Spelling.oneLine(site.cell().text()).replace('\u2212', '-');
        Optional<BigDecimal> number = usMoney(text);
        if (number.isEmpty()) {
            return notAnAmount(site);
        }
        site.note(ProblemCode.NUMBER_AS_TEXT, "is text and was taken as " + number.get().toPlainString(),
                "type it as a number");
        return number;
    }

    private static Optional<BigDecimal> usMoney(String text) {
        Matcher money = US_MONEY.matcher(text);
        boolean matches = money.matches();
        if (!matches || (money.group(1) == null) != (money.group(5) == null)) {
            return Optional.empty();
        }
        int signs = (money.group(1) == null ? 0 : 1) + (money.group(2) == null ? 0 : 1)
                + (money.group(3) == null ? 0 : 1);
        BigDecimal number = new BigDecimal(money.group(4).replace(",", ""));
        return signs > 1 ? Optional.empty() : Optional.of(signs == 1 ? number.negate() : number);
    }

    private static <T> Optional<T> notAnAmount(CellSite site) {
        return site.reject(ProblemCode.AMOUNT_NOT_A_NUMBER, "is not an amount in US dollars",
                "type a number such as 12000.00");
    }

    private static boolean isInRange(BigDecimal number, CellSite site) {
        boolean inRange = number.abs().compareTo(LIMIT) <= 0;
        if (!inRange) {
            site.note(ProblemCode.AMOUNT_OUT_OF_RANGE, "is beyond 100,000,000.00", "type the amount in dollars");
        }
        return inRange;
    }

    private boolean hasRightSign(BigDecimal number, CellSite site) {
        boolean right = sign == Sign.ANY || number.signum() >= 0;
        if (!right) {
            site.note(ProblemCode.AMOUNT_NEGATIVE, "is negative, and this amount cannot be",
                    "type it without the minus sign");
        }
        return right;
    }

    private static Optional<Money> cents(BigDecimal number, CellSite site) {
        Money rounded = Rounding.CENTS.round(number);
        if (rounded.amount().compareTo(number) == 0) {
            return Optional.of(rounded);
        }
        if (!site.cell().isFormula()) {
            return site.reject(ProblemCode.AMOUNT_FRACTION_OF_CENT, "has more than two decimals",
                    "round it to the cent, such as " + rounded);
        }
        site.note(ProblemCode.AMOUNT_ROUNDED, "has fractions of a cent and was rounded to " + rounded,
                "put ROUND(..., 2) around the formula");
        return Optional.of(rounded);
    }

    @Override
    public Written write(Money value) {
        return new Written.Decimal(value.amount());
    }

    @Override
    public Look look() {
        return Look.AMOUNT;
    }
}
