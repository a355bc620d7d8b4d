package com.takehome.insight.simulation;

import com.takehome.insight.simulation.JobPay.Kept;
import com.takehome.model.RiskProfile;
import com.takehome.model.W2Year;
import com.takehome.projection.Timeline;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The job over one course of events after another, month by month: a layoff at a month's end, severance in the months
 * after it, the search, then another job with the pay that the comparison has for the year. Pay comes in whole months,
 * so that the engine itself is asked for each number of them that occurs, and nothing is interpolated. Not for two
 * threads at once.
 */
final class JobLife {

    /** The number under which this life draws. */
    static final int LIFE = 1;

    private static final int MONTHS_A_YEAR = 12;
    private static final int YEARS = Timeline.MONTHS / MONTHS_A_YEAR;

    private final List<Optional<W2Year>> jobs;
    private final JobPay pay;
    private final RiskProfile risk;
    private final long layoff;
    private final int first;
    private final @Nullable Pay[][][] known = new Pay[YEARS][MONTHS_A_YEAR + 1][MONTHS_A_YEAR + 1];
    private final int[] employed = new int[YEARS];
    private final int[] severed = new int[YEARS];
    private boolean withoutIncome;

    /**
     * The job of the comparison.
     *
     * @param rows its years
     * @param first the first month in which events are drawn
     */
    JobLife(List<W2Year> rows, JobPay pay, RiskProfile risk, int first) {
        this.jobs = List.of(job(rows, 1), job(rows, 2), job(rows, YEARS));
        this.pay = pay;
        this.risk = risk;
        this.layoff = Draws.monthlyChance(risk.layoff().decimal().doubleValue());
        this.first = first;
    }

    private static Optional<W2Year> job(List<W2Year> rows, int year) {
        return rows.stream().filter(row -> row.projectionYear() == year).findFirst();
    }

    /**
     * What a year leaves, in cents.
     *
     * @param takeHome after taxes, own deferral and premium
     * @param takeHomeAndRetirement with own deferral and the employer's match
     */
    private record Pay(long takeHome, long takeHomeAndRetirement) {

        static final Pay NONE = new Pay(0, 0);

        static Pay of(Kept kept) {
            return new Pay(kept.takeHome().toCents(), kept.takeHomeAndRetirement().toCents());
        }
    }

    /** Draws a course; what follows from it can be asked until the next one. */
    void draw(int path) {
        Draws draws = Draws.of(risk.seed(), LIFE, path);
        Arrays.fill(employed, 0);
        Arrays.fill(severed, 0);
        withoutIncome = false;
        int hired = 0;
        int severedUntil = 0;
        for (int month = 0; month < Timeline.MONTHS; month++) {
            boolean works = month >= hired;
            boolean paidOff = month < severedUntil;
            count(month, works, paidOff);
            if (works && month >= first && draws.happens(layoff)) {
                severedUntil = month + 1 + draws.months(risk.severance());
                hired = month + 1 + draws.months(risk.search());
            }
        }
    }

    private void count(int month, boolean works, boolean paidOff) {
        int year = month / MONTHS_A_YEAR;
        employed[year] += works ? 1 : 0;
        severed[year] += paidOff ? 1 : 0;
        boolean hasPay = (works || paidOff) && jobs.get(year).isPresent();
        withoutIncome |= month >= first && !hasPay;
    }

    /** Take-home of the three years. */
    long takeHome() {
        long sum = 0;
        for (int year = 0; year < YEARS; year++) {
            sum += pay(year).takeHome();
        }
        return sum;
    }

    /** The same with what goes into retirement. */
    long takeHomeAndRetirement() {
        long sum = 0;
        for (int year = 0; year < YEARS; year++) {
            sum += pay(year).takeHomeAndRetirement();
        }
        return sum;
    }

    /** True when a month in which events are drawn has neither salary nor severance. */
    boolean hasMonthWithoutIncome() {
        return withoutIncome;
    }

    private Pay pay(int year) {
        Pay found = known[year][employed[year]][severed[year]];
        if (found == null) {
            found = jobs.get(year).map(job -> job.withEmployment(employed[year], severed[year])).map(pay::kept)
                    .map(Pay::of).orElse(Pay.NONE);
            known[year][employed[year]][severed[year]] = found;
        }
        return found;
    }
}
