package com.takehome.insight.simulation;

import com.takehome.insight.simulation.RiskSimulation.Percentiles;
import com.takehome.money.Money;
import java.util.Arrays;

/** One figure of all courses, in cents. */
final class Sample {

    private static final int PER_CENT = 100;

    private final long[] sorted;

    private Sample(long[] sorted) {
        this.sorted = sorted;
    }

    /** The figures of all courses, in any order. */
    static Sample of(long[] figures) {
        long[] sorted = figures.clone();
        Arrays.sort(sorted);
        return new Sample(sorted);
    }

    /** The least figure that so many of a hundred courses do not exceed. */
    Money percentile(int percent) {
        return Money.ofCents(sorted[Math.ceilDiv(percent * sorted.length, PER_CENT) - 1]);
    }

    Percentiles percentiles() {
        return new Percentiles(percentile(10), percentile(50), percentile(90));
    }
}
