package com.takehome.insight;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.projection.LedgerMonth;
import java.util.Map;
import java.util.Optional;

/**
 * The client billed most in a month.
 *
 * @param client the client; among equals the first of the sheet
 * @param billed its retainers
 * @param share its part of all retainers billed in the month, six decimals
 */
public record LargestClient(String client, Money billed, Rate share) {

    private static final int SHARE_DECIMALS = 6;

    /** The month's largest client; empty when nothing is billed. */
    public static Optional<LargestClient> of(LedgerMonth month) {
        Money all = month.retainersBilled();
        Map.Entry<String, Money> largest = null;
        for (Map.Entry<String, Money> each : month.billed().entrySet()) {
            if (largest == null || each.getValue().isMoreThan(largest.getValue())) {
                largest = each;
            }
        }
        return largest == null || !all.isPositive() ? Optional.empty()
                : Optional.of(new LargestClient(largest.getKey(), largest.getValue(),
                        Rate.ofShare(largest.getValue(), all, SHARE_DECIMALS)));
    }
}
