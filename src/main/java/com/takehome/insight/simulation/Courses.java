package com.takehome.insight.simulation;

import com.takehome.insight.simulation.RiskSimulation.Life;
import com.takehome.money.Rate;
import com.takehome.projection.Timeline;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What the courses of a life come to, one figure a course, in cents. */
final class Courses {

    private static final int SHARE_DECIMALS = 6;

    private final int paths;
    /** Take-home through each month; the last row is that of the three years. */
    private final long[][] takeHome;
    private final long[] withRetirement;
    private int withoutIncome;
    private int outOfCash;

    /** Room for so many courses, with take-home through so many months each. */
    Courses(int paths, int months) {
        this.paths = paths;
        this.takeHome = new long[months][paths];
        this.withRetirement = new long[paths];
    }

    /** Adds the course that the practice has just drawn. */
    void add(int path, PracticeLife life) {
        for (int month = 0; month < takeHome.length; month++) {
            takeHome[month][path] = life.takeHomeThrough(month);
        }
        withRetirement[path] = life.takeHomeThrough(Timeline.MONTHS - 1) + life.retirement();
        withoutIncome += life.hasMonthWithoutIncome() ? 1 : 0;
        outOfCash += life.runsOutOfCash() ? 1 : 0;
    }

    /** Adds the course that the job has just drawn. */
    void add(int path, JobLife life) {
        takeHome[0][path] = life.takeHome();
        withRetirement[path] = life.takeHomeAndRetirement();
        withoutIncome += life.hasMonthWithoutIncome() ? 1 : 0;
    }

    Sample takeHomeThrough(int month) {
        return Sample.of(takeHome[month]);
    }

    Life life() {
        return new Life(takeHomeThrough(takeHome.length - 1).percentiles(), Sample.of(withRetirement).percentiles(),
                share(withoutIncome));
    }

    /** The share of courses that run out of cash. */
    Rate outOfCash() {
        return share(outOfCash);
    }

    /** The share of courses that leave more than the other life's course of the same number. */
    Rate leavesMoreThan(Courses other) {
        int more = 0;
        for (int path = 0; path < paths; path++) {
            more += withRetirement[path] > other.withRetirement[path] ? 1 : 0;
        }
        return share(more);
    }

    private Rate share(int courses) {
        return Rate.ofDecimal(
                BigDecimal.valueOf(courses).divide(BigDecimal.valueOf(paths), SHARE_DECIMALS, RoundingMode.HALF_UP));
    }
}
