package com.takehome.insight.simulation;

import com.takehome.model.Engagement;
import com.takehome.model.RiskProfile;
import com.takehome.projection.PlanRows;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one client pays by plan, by the month that it is billed for, and how an engagement of it can be lost.
 *
 * <p>
 * An engagement's length is drawn evenly from its range, which is the same as losing it in its n-th month, having kept
 * it so long, with a chance of 1 / (maximum - n + 1) from the minimum on and of nothing before. One that runs already is
 * drawn among the lengths that it can still reach; one that has outlasted them all counts as renewed. After a loss the
 * months of refill bill nothing, then an equal client takes the place, at the plan's prices and terms.
 */
final class ClientStream {

    private final int begins;
    private final List<Payments> payments;

    private ClientStream(int begins, List<Payments> payments) {
        this.begins = begins;
        this.payments = payments;
    }

    /**
     * What is paid a number of months after it was billed.
     *
     * @param lag that number
     * @param billed what is paid, by the month billed
     */
    private record Payments(int lag, MonthlyCents billed) {
    }

    /** A stream for each client, in the sheet's order. */
    static List<ClientStream> of(List<Engagement> engagements, PlanRows rows, YearMonth firstMonth) {
        Map<String, List<Engagement>> byClient = new LinkedHashMap<>();
        engagements.forEach(row -> byClient.computeIfAbsent(rows.client(row), name -> new ArrayList<>()).add(row));
        return byClient.values().stream().map(own -> client(own, rows, firstMonth)).toList();
    }

    private static ClientStream client(List<Engagement> own, PlanRows rows, YearMonth firstMonth) {
        List<Payments> payments = own.stream()
                .map(row -> new Payments(rows.monthsUntilPaid(row), MonthlyCents.of(rows.billed(row)))).toList();
        YearMonth start = own.stream().map(row -> YearMonth.from(row.start())).min(YearMonth::compareTo).orElseThrow();
        return new ClientStream((int) firstMonth.until(start, ChronoUnit.MONTHS), payments);
    }

    /** True when the client is billed in that month or later. */
    boolean isBilledFrom(int month) {
        return payments.stream().anyMatch(each -> each.billed().sum(month, each.billed().size()) > 0);
    }

    /** Takes out of the receipts what a course of events loses from a month on. */
    void draw(Draws draws, RiskProfile risk, int first, long[] receipts) {
        int lost = firstLoss(draws, risk.engagement(), first);
        while (lost < receipts.length) {
            int again = lost + draws.months(risk.refill());
            lose(lost, again, receipts);
            lost = again + draws.months(risk.engagement());
        }
    }

    private int firstLoss(Draws draws, RiskProfile.Months length, int first) {
        int lasted = first - begins;
        if (lasted <= 0) {
            return begins + draws.months(length);
        }
        return lasted < length.most() ? begins + draws.between(Math.max(length.least(), lasted), length.most())
                : first + draws.months(length);
    }

    /** Takes what is billed from a month until before another out of the months in which it would be received. */
    void lose(int from, int until, long[] receipts) {
        for (Payments each : payments) {
            int end = Math.min(until, receipts.length - each.lag());
            for (int billed = from; billed < end; billed++) {
                receipts[billed + each.lag()] -= each.billed().in(billed);
            }
        }
    }
}
