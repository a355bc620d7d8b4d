package com.takehome.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A value axis whose ends and ticks are round numbers. It always includes zero.
 *
 * @param low the lowest tick, zero or below
 * @param high the highest tick, above low
 * @param step the distance between ticks
 */
public record Axis(long low, long high, long step) {

    private static final int MOST_STEPS = 5;
    private static final long[] ROUND = {1, 2, 5};

    public Axis {
        if (low > 0 || high < 0 || high <= low || step <= 0) {
            throw new IllegalArgumentException("not an axis: " + low + " to " + high + " by " + step);
        }
    }

    /** The axis with at most five steps that holds zero and all values between lowest and highest. */
    public static Axis covering(long lowest, long highest, Unit unit) {
        long low = Math.min(0, lowest);
        long high = Math.max(0, highest);
        if (low == high) {
            high = unit.perTickUnit();
        }
        long step = unit.perTickUnit();
        while (steps(low, high, step) > MOST_STEPS) {
            step = nextRound(step / unit.perTickUnit()) * unit.perTickUnit();
        }
        return new Axis(Math.floorDiv(low, step) * step, Math.ceilDiv(high, step) * step, step);
    }

    private static long steps(long low, long high, long step) {
        return Math.ceilDiv(high, step) - Math.floorDiv(low, step);
    }

    /** The next of 1, 2, 5, 10, 20, 50 and so on. */
    private static long nextRound(long step) {
        long power = 1;
        while (step >= power * 10) {
            power *= 10;
        }
        for (long round : ROUND) {
            if (round * power > step) {
                return round * power;
            }
        }
        return power * 10;
    }

    /** The ticks from low to high. */
    public List<Long> ticks() {
        List<Long> ticks = new ArrayList<>();
        for (long tick = low; tick <= high; tick += step) {
            ticks.add(tick);
        }
        return ticks;
    }

    /** Where a value lies between the place of low and the place of high. */
    public double place(long value, double atLow, double atHigh) {
        return atLow + (atHigh - atLow) * (value - low) / (high - low);
    }
}
