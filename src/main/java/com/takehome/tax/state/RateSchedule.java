package com.takehome.tax.state;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.money.Rounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Marginal rates: each row's rate applies to the part of an amount above the row's start and up to the next row's.
 *
 * @param rows in rising order of their starts
 */
record RateSchedule(List<Row> rows) {

    RateSchedule {
        rows = List.copyOf(rows);
    }

    /**
     * One rate.
     *
     * @param from where it starts
     * @param rate the rate
     * @param below the exact tax on an amount of {@code from}
     */
    record Row(BigDecimal from, BigDecimal rate, BigDecimal below) {
    }

    /** The schedule of starts and rates given in rising order of starts. */
    static RateSchedule of(List<Money> starts, List<Rate> rates) {
        List<Row> rows = new ArrayList<>();
        BigDecimal below = BigDecimal.ZERO;
        for (int i = 0; i < starts.size(); i++) {
            BigDecimal from = starts.get(i).amount();
            if (i > 0) {
                BigDecimal width = from.subtract(starts.get(i - 1).amount());
                below = below.add(width.multiply(rates.get(i - 1).decimal()));
            }
            rows.add(new Row(from, rates.get(i).decimal(), below));
        }
        return new RateSchedule(rows);
    }

    /** The tax on an amount, to the cent. */
    Money on(Money amount) {
        Row row = null;
        for (Row each : rows) {
            if (amount.amount().compareTo(each.from) <= 0) {
                break;
            }
            row = each;
        }
        if (row == null) {
            return Money.ZERO;
        }
        return Rounding.CENTS.round(row.below.add(amount.amount().subtract(row.from).multiply(row.rate)));
    }

    /** The tax on an amount wholly at the rate of the row that it lies in. */
    Money wholeAtRowRate(Money amount) {
        BigDecimal rate = rows.getFirst().rate;
        for (Row each : rows) {
            if (amount.amount().compareTo(each.from) > 0) {
                rate = each.rate;
            }
        }
        return Rounding.CENTS.round(amount.atLeastZero().amount().multiply(rate));
    }
}
