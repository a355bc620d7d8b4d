package com.takehome.projection;

import com.takehome.model.OtherIncome;
import com.takehome.model.PlannedExpense;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.money.Rounding;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** What the rows of the plan that are not retainers bring or cost in a month. */
public final class PlannedCosts {

    private static final int MONTHS_A_YEAR = 12;

    private PlannedCosts() {}

    /** A payment of other income, weighted by its likelihood; zero in a month without one. */
    public static Money received(OtherIncome row, YearMonth month) {
        boolean falls = PaymentDates.fallsIn(month, row.frequency(), row.start(), row.end());
        return falls ? row.amount().times(row.likelihood(), Rounding.CENTS) : Money.ZERO;
    }

    /**
     * The business share of a planned cost; zero in a month without one. The price is that of the later of Start and
     * First month, and rises every twelve months from then.
     */
    static Money spent(PlannedExpense row, YearMonth month, YearMonth firstMonth) {
        if (!PaymentDates.fallsIn(month, row.frequency(), row.start(), row.end())) {
            return Money.ZERO;
        }
        YearMonth start = YearMonth.from(row.start());
        YearMonth priced = start.isBefore(firstMonth) ? firstMonth : start;
        long increases = Math.max(0, priced.until(month, ChronoUnit.MONTHS) / MONTHS_A_YEAR);
        Rate factor = Rate.ONE.plus(row.annualIncrease());
        Rate price = Rate.ofDecimal(factor.decimal().pow((int) increases));
        return row.amount().times(price.times(row.businessShare()), Rounding.CENTS);
    }
}
