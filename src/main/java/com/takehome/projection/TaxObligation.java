package com.takehome.projection;

import com.takehome.model.TaxYear;
import com.takehome.money.Money;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The cash that one tax year takes, by the month in which it is paid, and the months in which the income was earned
 * that it is due on.
 *
 * @param year the tax year
 * @param paid what is paid in a month, refunds negative
 * @param accrued what each month's income adds to it; the sum is that of the payments
 */
public record TaxObligation(TaxYear year, Map<YearMonth, Money> paid, Map<YearMonth, Money> accrued) {

    public TaxObligation {
        paid = Collections.unmodifiableMap(new TreeMap<>(paid));
        accrued = Collections.unmodifiableMap(new TreeMap<>(accrued));
    }

    /** What is paid in the month, refunds negative. */
    public Money paidIn(YearMonth month) {
        return paid.getOrDefault(month, Money.ZERO);
    }

    /** What is owed at a month's end on income earned up to then. */
    public Money owedAtEndOf(YearMonth month) {
        return through(accrued, month).minus(through(paid, month)).atLeastZero();
    }

    private static Money through(Map<YearMonth, Money> amounts, YearMonth month) {
        return Money.sum(amounts.entrySet().stream().filter(entry -> !entry.getKey().isAfter(month))
                .map(Map.Entry::getValue).toList());
    }
}
