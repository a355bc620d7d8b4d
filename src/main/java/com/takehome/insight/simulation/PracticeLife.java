package com.takehome.insight.simulation;

import com.takehome.model.RiskProfile;
import com.takehome.projection.Timeline;

/**
 * The practice over one course of events after another. Costs, other income and prices are those of the plan; what
 * changes are retainers, and with them taxes and the retirement contribution that the law allows. Not for two threads at
 * once, since the months are written over by each course.
 */
final class PracticeLife {

    /** The number under which this life draws. */
    static final int LIFE = 0;

    private final PracticePlan plan;
    private final RiskProfile risk;
    private final long[] receipts;
    private final long[] tax;
    private final long[] retirement;
    private final long[] kept = new long[Timeline.MONTHS];
    private final long[] taxOfYear;

    PracticeLife(PracticePlan plan, RiskProfile risk) {
        this.plan = plan;
        this.risk = risk;
        this.receipts = new long[plan.receipts().size()];
        this.tax = new long[receipts.length];
        this.retirement = new long[receipts.length];
        this.taxOfYear = new long[plan.years().size()];
    }

    /** Draws a course; what follows from it can be asked until the next one. */
    void draw(int path) {
        plan.receipts().copyTo(receipts);
        Draws draws = Draws.of(risk.seed(), LIFE, path);
        for (ClientStream client : plan.clients()) {
            client.draw(draws, risk, plan.first(), receipts);
        }
        tax();
        long sum = 0;
        for (int i = 0; i < kept.length; i++) {
            sum += receipts[i] - plan.costs().in(i) - retirement[i] - tax[i];
            kept[i] = sum;
        }
    }

    private void tax() {
        for (int y = 0; y < taxOfYear.length; y++) {
            PlannedYear year = plan.years().get(y);
            long received = year.sum(receipts);
            taxOfYear[y] = year.table().tax(year.receiptsBefore() + received);
            spread(year, taxOfYear[y], received);
            split(year, year.table().retirement(year.receiptsBefore() + received));
        }
    }

    /** As the projection lays a year's tax on its months: by receipts, evenly where these are not positive. */
    private void spread(PlannedYear year, long amount, long received) {
        long soFar = 0;
        long given = 0;
        for (int i = year.first(); i < year.end(); i++) {
            soFar += receipts[i];
            long upToHere = received > 0 ? Proportion.of(amount, soFar, received)
                    : Proportion.of(amount, i + 1L - year.first(), year.end() - year.first());
            tax[i] = upToHere - given;
            given = upToHere;
        }
    }

    private void split(PlannedYear year, long amount) {
        int months = year.end() - year.first();
        long given = 0;
        for (int i = 1; i <= months; i++) {
            long upToHere = Proportion.of(amount, i, months);
            retirement[year.first() + i - 1] = upToHere - given;
            given = upToHere;
        }
    }

    /** Take-home from First month through a month. */
    long takeHomeThrough(int month) {
        return kept[month];
    }

    /** What the 36 months put into retirement. */
    long retirement() {
        return MonthlyCents.sum(retirement, 0, kept.length);
    }

    /** True when nothing is received in a month in which events are drawn. */
    boolean hasMonthWithoutIncome() {
        for (int i = plan.first(); i < kept.length; i++) {
            if (receipts[i] <= 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * True when a month's end finds less than nothing in cash. Tax payments stay those of the plan until the April after
     * the year, which settles the difference.
     */
    boolean runsOutOfCash() {
        if (plan.cash().isEmpty()) {
            return false;
        }
        MonthlyCents balances = plan.cash().get();
        long strayed = 0;
        for (int i = plan.cashFrom(); i < kept.length; i++) {
            strayed += receipts[i] - plan.receipts().in(i) - retirement[i] + plan.retirement().in(i) + settled(i);
            if (balances.in(i) + strayed < 0) {
                return true;
            }
        }
        return false;
    }

    private long settled(int month) {
        for (int y = 0; y < taxOfYear.length; y++) {
            if (plan.years().get(y).settled() == month) {
                return plan.years().get(y).tax() - taxOfYear[y];
            }
        }
        return 0;
    }
}
