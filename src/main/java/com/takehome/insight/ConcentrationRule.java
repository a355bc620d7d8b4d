package com.takehome.insight;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.problem.Severity;
import com.takehome.projection.LedgerMonth;
import com.takehome.projection.ProjectedMonth;
import com.takehome.projection.Projection;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first month in which one client's part of the retainers is more than the limit, and too few clients. */
final class ConcentrationRule {

    private static final int COMPARED_DECIMALS = 4;
    static final int ENOUGH_CLIENTS = 3;

    private ConcentrationRule() {}

    static List<Finding> find(Projection projection) {
        List<Finding> findings = new ArrayList<>();
        first(projection).ifPresent(findings::add);
        fewClients(projection).ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> first(Projection projection) {
        Rate limit = projection.input().profile().targets().concentrationLimit();
        return projection.months().stream().map(ProjectedMonth::ledger).filter(month -> exceeds(month, limit))
                .findFirst().map(month -> finding(month, LargestClient.of(month).orElseThrow(), limit));
    }

    /** The first of these months with a client above the limit. */
    static Optional<YearMonth> firstAbove(List<ProjectedMonth> months, Rate limit) {
        return months.stream().map(ProjectedMonth::ledger).filter(month -> exceeds(month, limit)).findFirst()
                .map(LedgerMonth::month);
    }

    /** More than the limit, the share being rounded to four decimals; at the limit is within it. */
    private static boolean exceeds(LedgerMonth month, Rate limit) {
        return LargestClient.of(month).filter(largest -> compared(largest.share()).compareTo(limit) > 0).isPresent();
    }

    private static Rate compared(Rate share) {
        return Rate.ofDecimal(share.decimal().setScale(COMPARED_DECIMALS, RoundingMode.HALF_UP));
    }

    private static Finding finding(LedgerMonth month, LargestClient largest, Rate limit) {
        String message = largest.client() + " is " + Words.percent(largest.share()) + " of retainers in "
                + Words.month(month.month()) + ", above the limit of " + Words.percent(limit);
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
        String cure = "Further retainers of " + Words.amount(needed)
                + " a month from other clients would bring it to the limit.";
        long clients = billedClients(month);
        boolean reachable = limit.decimal().multiply(BigDecimal.valueOf(clients)).compareTo(BigDecimal.ONE) >= 0;
        return reachable ? cure : cure + " Other prices for the clients billed now would not do.";
    }

    /** Fewer than three clients billed in an open month that bills at all. */
    private static Optional<Finding> fewClients(Projection projection) {
        return projection.months().stream().map(ProjectedMonth::ledger)
                .filter(month -> month.month().atEndOfMonth().isAfter(projection.asOf()))
                .filter(month -> month.retainersBilled().isPositive() && billedClients(month) < ENOUGH_CLIENTS)
                .findFirst()
                .map(month -> new Finding("FEW_CLIENTS", Severity.NOTICE,
                        billedClients(month) == 1 ? "Only one client is billed in " + Words.month(month.month())
                                : "Only two clients are billed in " + Words.month(month.month()),
                        Optional.of(month.month()), Optional.of(BigDecimal.valueOf(billedClients(month))),
                        Optional.of(BigDecimal.valueOf(ENOUGH_CLIENTS)), "A further client spreads the risk."));
    }

    static long billedClients(LedgerMonth month) {
        return month.billed().values().stream().filter(Money::isPositive).count();
    }
}
