package com.takehome.insight;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.problem.Severity;
import com.takehome.projection.LedgerMonth;
import com.takehome.projection.ProjectedMonth;
import com.takehome.projection.Projection;
import java.math.RoundingMode;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** The first month in which one client's part of the retainers is more than the limit. */
final class ConcentrationRule {

    private static final int COMPARED_DECIMALS = 4;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.US);

    private ConcentrationRule() {}

    static Optional<Finding> find(Projection projection) {
        Rate limit = projection.input().profile().targets().concentrationLimit();
        return projection.months().stream().map(ProjectedMonth::ledger).filter(month -> exceeds(month, limit))
                .findFirst().map(month -> finding(month, LargestClient.of(month).orElseThrow(), limit));
    }

    /** More than the limit, the share being rounded to four decimals; at the limit is within it. */
    private static boolean exceeds(LedgerMonth month, Rate limit) {
        return LargestClient.of(month).filter(largest -> compared(largest.share()).compareTo(limit) > 0).isPresent();
    }

    private static Rate compared(Rate share) {
        return Rate.ofDecimal(share.decimal().setScale(COMPARED_DECIMALS, RoundingMode.HALF_UP));
    }

    private static Finding finding(LedgerMonth month, LargestClient largest, Rate limit) {
        String message = largest.client() + " is " + percent(largest.share()) + " of retainers in "
                + MONTH.format(month.month()) + ", above the limit of " + percent(limit);
        return new Finding("CONCENTRATION", Severity.WARNING, message, Optional.of(month.month()),
                Optional.of(largest.share().decimal()), Optional.of(limit.decimal()), cure(month, largest, limit));
    }

    /** Other retainers that bring the client down to the limit: billed / limit less what is billed in all. */
    private static String cure(LedgerMonth month, LargestClient largest, Rate limit) {
        if (!limit.isPositive()) {
            return "A limit of zero cannot be met.";
        }
        Money needed = Money.of(largest.billed().amount().divide(limit.decimal(), 2, RoundingMode.CEILING))
                .minus(month.retainersBilled());
        return String.format(Locale.US, "Further retainers of %,.2f a month from other clients would bring it to the "
                + "limit.", needed.amount());
    }

    private static String percent(Rate share) {
        return share.decimal().movePointRight(2).setScale(1, RoundingMode.HALF_UP) + "%";
    }
}
