package com.takehome.insight;

import com.takehome.model.Engagement;
import com.takehome.money.Money;
import com.takehome.projection.CashMonth;
import com.takehome.projection.LedgerMonth;
import com.takehome.projection.Projection;
import com.takehome.projection.Runway;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Runway, a first client before leaving, three clients, benefits priced: each met or not, as of the run's date. */
final class ReadinessRule {

    private static final int MONTHS = 12;

    private ReadinessRule() {}

    static List<ReadinessPoint> of(Projection projection) {
        YearMonth now = now(projection);
        return List.of(runway(projection, now), firstClient(projection), threeClients(projection, now),
                benefits(projection, now));
    }

    /** The month of the as-of date, or the nearest projected one. */
    static YearMonth now(Projection projection) {
        YearMonth month = YearMonth.from(projection.asOf());
        YearMonth first = projection.ledger().timeline().firstMonth();
        YearMonth last = projection.ledger().timeline().lastMonth();
        return month.isBefore(first) ? first : month.isAfter(last) ? last : month;
    }

    private static ReadinessPoint runway(Projection projection, YearMonth now) {
        int target = projection.input().profile().targets().runwayMonths();
        Runway runway = projection.cash().stream().filter(each -> each.month().equals(now)).map(CashMonth::runway)
                .findFirst().orElse(Runway.NOT_GIVEN);
        String what = "A runway of at least " + Words.months(target);
        return switch (runway.status()) {
            case NOT_GIVEN -> new ReadinessPoint(what, Optional.empty(),
                    "Cash on hand and household spending are needed to tell.");
            case NEVER -> new ReadinessPoint(what, Optional.of(true),
                    "The balance of " + Words.month(now) + " lasts to the end of the 36 months.");
            case MONTHS -> new ReadinessPoint(what, Optional.of(runway.months().orElseThrow() >= target),
                    "The runway is " + Words.months(runway.months().orElseThrow()) + " at the end of "
                            + Words.month(now) + ".");
        };
    }

    private static ReadinessPoint firstClient(Projection projection) {
        Optional<LocalDate> first = projection.input().engagements().stream().map(Engagement::start)
                .min(LocalDate::compareTo);
        return new ReadinessPoint("A first client before leaving",
                Optional.of(first.filter(start -> !start.isAfter(projection.asOf())).isPresent()),
                first.map(start -> "The first client starts on " + start + ".").orElse("No client is planned."));
    }

    private static ReadinessPoint threeClients(Projection projection, YearMonth now) {
        long clients = ConcentrationRule.billedClients(projection.ledger().month(now));
        return new ReadinessPoint("At least " + ConcentrationRule.ENOUGH_CLIENTS + " clients",
                Optional.of(clients >= ConcentrationRule.ENOUGH_CLIENTS),
                clients + (clients == 1 ? " client is" : " clients are") + " billed in "
                        + Words.month(now) + ".");
    }

    private static ReadinessPoint benefits(Projection projection, YearMonth now) {
        Money premiums = Money.sum(projection.ledger().projected().stream()
                .filter(month -> !month.month().isBefore(now)).limit(MONTHS).map(LedgerMonth::healthInsurance)
                .toList());
        return new ReadinessPoint("Benefits priced", Optional.of(premiums.isPositive()),
                "Health insurance of the twelve months from " + Words.month(now) + ": " + Words.amount(premiums)
                        + ".");
    }
}
