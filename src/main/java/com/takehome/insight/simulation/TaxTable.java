package com.takehome.insight.simulation;

import java.util.Arrays;
import java.util.List;

/** What a tax year's receipts leave to taxes and retirement: exact at the knots, straight between two of them. */
final class TaxTable {

    private final long[] receipts;
    private final long[] tax;
    private final long[] retirement;

    /** The table of these knots, of which there is one at least, by rising receipts. */
    TaxTable(List<Knot> knots) {
        receipts = knots.stream().mapToLong(Knot::receipts).toArray();
        tax = knots.stream().mapToLong(Knot::tax).toArray();
        retirement = knots.stream().mapToLong(Knot::retirement).toArray();
    }

    /**
     * What the engine says of a year's receipts.
     *
     * @param receipts gross receipts of the calendar year
     * @param tax the tax that the practice adds
     * @param retirement the retirement contribution that is allowed
     */
    record Knot(long receipts, long tax, long retirement) {
    }

    /** The tax that the practice adds. */
    long tax(long yearlyReceipts) {
        return at(tax, yearlyReceipts);
    }

    /** The retirement contribution that is allowed. */
    long retirement(long yearlyReceipts) {
        return at(retirement, yearlyReceipts);
    }

    /** All knots. */
    List<Long> knots() {
        return Arrays.stream(receipts).boxed().toList();
    }

    private long at(long[] values, long x) {
        int found = Arrays.binarySearch(receipts, x);
        if (found >= 0) {
            return values[found];
        }
        int right = -found - 1;
        if (right == 0 || right == receipts.length) {
            throw new IllegalArgumentException("receipts outside the table: " + x + " cents");
        }
        int left = right - 1;
        return values[left]
                + Proportion.of(values[right] - values[left], x - receipts[left], receipts[right] - receipts[left]);
    }
}
