package com.takehome.insight;

import com.takehome.money.Money;
import com.takehome.projection.CashMonth;
import com.takehome.projection.ProjectedMonth;
import com.takehome.projection.Projection;
import com.takehome.projection.Runway;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a practice stands over the months of a scenario.
 *
 * @param lowestCash the lowest balance at a month's end; empty where cash is not given
 * @param lowestCashMonth its month
 * @param runwayHolds true when no month's runway is under the target; empty where runway is not given
 * @param concentratedFrom the first month in which a client is above the concentration limit
 */
public record Standing(Optional<Money> lowestCash, Optional<YearMonth> lowestCashMonth, Optional<Boolean> runwayHolds,
        Optional<YearMonth> concentratedFrom) {

    /** Over these months, with their cash, which may be none. */
    static Standing of(Projection plan, List<ProjectedMonth> months, List<CashMonth> cash) {
        Optional<CashMonth> lowest = cash.stream().filter(month -> month.balance().isPresent())
                .min(Comparator.comparing(month -> month.balance().orElseThrow()));
        return new Standing(lowest.flatMap(CashMonth::balance), lowest.map(CashMonth::month),
                runwayHolds(plan.input().profile().targets().runwayMonths(), cash),
                ConcentrationRule.firstAbove(months, plan.input().profile().targets().concentrationLimit()));
    }

    private static Optional<Boolean> runwayHolds(int target, List<CashMonth> cash) {
        List<Runway> given = cash.stream().map(CashMonth::runway)
                .filter(runway -> runway.status() != Runway.Status.NOT_GIVEN).toList();
        return given.isEmpty() ? Optional.empty()
                : Optional.of(given.stream()
                        .noneMatch(runway -> runway.months().filter(months -> months < target).isPresent()));
    }
}
