package com.takehome.tax.state;

import com.takehome.money.Money;
import java.math.BigDecimal;
import java.util.List;

/**
 * A table that jumps: an amount takes the value of the last row that it reaches.
 *
 * @param rows in rising order of their starts
 * @param edge what reaching a row means
 */
record StepTable(List<Row> rows, Edge edge) {

    StepTable {
        rows = List.copyOf(rows);
    }

    /** What reaching a row means. */
    enum Edge {
        /** An amount at the row's start has reached it. */
        FROM {
            @Override
            boolean reached(BigDecimal amount, BigDecimal start) {
                return amount.compareTo(start) >= 0;
            }
        },
        /** Only an amount above the row's start has reached it. */
        OVER {
            @Override
            boolean reached(BigDecimal amount, BigDecimal start) {
                return amount.compareTo(start) > 0;
            }
        };

        abstract boolean reached(BigDecimal amount, BigDecimal start);
    }

    /**
     * One value.
     *
     * @param start where it starts
     * @param value the value from there
     */
    record Row(BigDecimal start, BigDecimal value) {
    }

    /** The value at an amount; that of the first row below its start. */
    BigDecimal at(Money amount) {
        return rows.get(indexAt(amount)).value;
    }

    /** Where the row that the amount has reached starts. */
    Money startAt(Money amount) {
        return Money.of(rows.get(indexAt(amount)).start);
    }

    private int indexAt(Money amount) {
        int index = 0;
        for (int i = 1; i < rows.size(); i++) {
            if (edge.reached(amount.amount(), rows.get(i).start)) {
                index = i;
            }
        }
        return index;
    }
}
