package com.takehome.workbook;

import com.takehome.money.Rate;
import com.takehome.problem.ProblemCode;
import com.takehome.workbook.RawCell.Style;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A share: {@code 25%}, which Excel stores as 0.25, or {@code 0.25}.
 *
 * @param least the least share allowed
 * @param most the greatest share allowed
 */
record ShareRule(Rate least, Rate most) implements CellRule<Rate> {

    /** From nothing to the whole. */
    static final ShareRule PART = new ShareRule(Rate.ZERO, Rate.ONE);
    /** From nothing to one and a half: more than all of one's time can be promised, if unwisely. */
    static final ShareRule LOAD = new ShareRule(Rate.ZERO, Rate.ofPercent("150"));
    /** A change, down to the loss of everything. */
    static final ShareRule CHANGE = new ShareRule(Rate.ofPercent("-100"), Rate.ofPercent("150"));

    /** Above this, a bare number is rather a percentage typed without its sign. */
    private static final BigDecimal MOST_BARE = new BigDecimal("1.5");
    private static final Pattern SHARE = Pattern.compile("([-+]?(?:\\d{1,6}(?:\\.\\d{1,9})?|\\.\\d{1,9}))\\s?(%)?");

    @Override
    public Class<Rate> type() {
        return Rate.class;
    }

    @Override
    public Optional<Rate> read(CellSite site) {
        Optional<Rate> found = switch (site.cell().kind()) {
            case NUMBER -> number(site);
            case TEXT -> text(site);
            default -> notAShare(site);
        };
        return found.flatMap(share -> inRange(share, site));
    }

    private static Optional<Rate> number(CellSite site) {
        Optional<BigDecimal> number = site.cell().decimal().filter(any -> site.cell().style() != Style.DATE);
        if (number.isEmpty()) {
            return notAShare(site);
        }
        boolean typedAsPercent = site.cell().style() == Style.PERCENT;
        return typedAsPercent ? number.map(Rate::ofDecimal) : bare(number.get(), site);
    }

    private static Optional<Rate> text(CellSite site) {
        Matcher share = SHARE.matcher(Spelling.oneLine(site.cell().text()).replace('\u2212', '-'));
        if (!share.matches()) {
            return notAShare(site);
        }
        BigDecimal number = new BigDecimal(share.group(1));
        Optional<Rate> rate = share.group(2) == null
                ? bare(number, site)
                : Optional.of(Rate.ofPercent(share.group(1)));
        rate.ifPresent(read -> site.note(ProblemCode.NUMBER_AS_TEXT, "is text and was taken as " + read,
                "type it as a number"));
        return rate;
    }

    private static Optional<Rate> bare(BigDecimal number, CellSite site) {
        if (number.compareTo(MOST_BARE) <= 0) {
            return Optional.of(Rate.ofDecimal(number));
        }
        String percent = number.stripTrailingZeros().toPlainString();
        return site.reject(ProblemCode.SHARE_NOT_A_FRACTION, "is not a share of one",
                "type " + percent + "% or " + Rate.ofPercent(percent).decimal().toPlainString());
    }

    private static <T> Optional<T> notAShare(CellSite site) {
        return site.reject(ProblemCode.SHARE_NOT_A_NUMBER, "is not a share", "type a share such as 25% or 0.25");
    }

    private Optional<Rate> inRange(Rate share, CellSite site) {
        if (share.compareTo(least) >= 0 && share.compareTo(most) <= 0) {
            return Optional.of(share);
        }
        return site.reject(ProblemCode.SHARE_OUT_OF_RANGE, "is not between " + least + " and " + most,
                "type a share in that range, such as 25% or 0.25");
    }

    @Override
    public Written write(Rate value) {
        return new Written.Decimal(value.decimal());
    }

    @Override
    public Look look() {
        return Look.SHARE;
    }
}
