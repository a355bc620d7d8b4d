package com.takehome.insight;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A what-if, over the twelve months from a month, or those left of the 36.
 *
 * @param name such as "Lose Client B"
 * @param fromMonth the month from which it differs
 * @param incomeAsPlanned retainers billed and other income of those months as planned
 * @param annualIncome the same in the scenario
 * @param gapCost what the lost client would have been billed until replaced; empty where no client is lost
 * @param takeHome take-home of those months in the scenario
 * @param takeHomeRefilled with an equal client after the replacement months; empty where no client is lost
 * @param standing cash and runway in the scenario, a lost client replaced in time; concentration without replacement
 */
public record Scenario(String name, YearMonth fromMonth, Money incomeAsPlanned, Money annualIncome,
        Optional<Money> gapCost, Money takeHome, Optional<Money> takeHomeRefilled, Standing standing) {

    private static final int SHARE_DECIMALS = 6;

    /** Income in the scenario less income as planned. */
    public Money change() {
        return annualIncome.minus(incomeAsPlanned);
    }

    /** The change as a share of income as planned; empty where that is not positive. */
    public Optional<Rate> changeShare() {
        return incomeAsPlanned.isPositive() ? Optional.of(Rate.ofShare(change(), incomeAsPlanned, SHARE_DECIMALS))
                : Optional.empty();
    }
}
