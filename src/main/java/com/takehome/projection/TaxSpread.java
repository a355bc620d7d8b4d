package com.takehome.projection;

import com.takehome.money.Money;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a tax year's amounts are laid on its months. */
final class TaxSpread {

    private TaxSpread() {}

    /** In proportion to the months' receipts; evenly where these are not positive. The parts add up to the amount. */
    static Map<YearMonth, Money> byReceipts(Money amount, List<LedgerMonth> months) {
        List<Money> receipts = months.stream().map(LedgerMonth::receipts).toList();
        return byMonth(months,
                Money.sum(receipts).isPositive() ? amount.splitBy(receipts) : amount.split(months.size()));
    }

    /** In equal parts that add up to the amount. */
    static Map<YearMonth, Money> evenly(Money amount, List<LedgerMonth> months) {
        return byMonth(months, amount.split(months.size()));
    }

    private static Map<YearMonth, Money> byMonth(List<LedgerMonth> months, List<Money> parts) {
        Map<YearMonth, Money> spread = new LinkedHashMap<>();
        for (int i = 0; i < months.size(); i++) {
            spread.put(months.get(i).month(), parts.get(i));
        }
        return spread;
    }
}
