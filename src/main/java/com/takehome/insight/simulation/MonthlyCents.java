package com.takehome.insight.simulation;

import com.takehome.money.Money;
import java.util.List;

/** An amount of each month, in whole cents. */
final class MonthlyCents {

    private final long[] amounts;

    private MonthlyCents(long[] amounts) {
        this.amounts = amounts;
    }

    static MonthlyCents of(List<Money> amounts) {
        return new MonthlyCents(amounts.stream().mapToLong(Money::toCents).toArray());
    }

    /** How many months there are. */
    int size() {
        return amounts.length;
    }

    /** The amount of a month. */
    long in(int month) {
        return amounts[month];
    }

    /** The months from the first until before the end, added up. */
    long sum(int first, int end) {
        return sum(amounts, first, end);
    }

    /** The same of amounts that a course works on. */
    static long sum(long[] months, int first, int end) {
        long sum = 0;
        for (int i = first; i < end; i++) {
            sum += months[i];
        }
        return sum;
    }

    /** The amounts to work on. */
    long[] copy() {
        return amounts.clone();
    }

    /** Writes the amounts over others. */
    void copyTo(long[] others) {
        System.arraycopy(amounts, 0, others, 0, amounts.length);
    }
}
