package com.takehome.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.PracticeFixture;
import com.takehome.money.Money;
import com.takehome.projection.ProjectedMonth;
import com.takehome.projection.Projection;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every scenario equals a full run on an edited copy of the input. */
class WhatIfScenariosTest {

    @Test
    void lossOfAClientIsTheRunWithoutIt() {
        Scenario loss = scenario("Lose B");
        Projection without = InsightFixture.project(practice().client("A", "2026-01-01", Optional.empty(), 10_000,
                "0.25", 0));
        assertThat(loss.annualIncome()).isEqualTo(Money.of(120_000));
        assertThat(loss.takeHome()).isEqualTo(takeHome(without));
        assertThat(loss.standing().concentratedFrom()).contains(YearMonth.of(2026, 1));
    }

    @Test
    void cashOfALossIsTheRunWithAnEqualClientAfterTheReplacementMonths() {
        Scenario loss = scenario("Lose B");
        Projection refilled = InsightFixture.project(practice()
                .client("A", "2026-01-01", Optional.empty(), 10_000, "0.25", 0)
                .client("B", "2026-04-01", Optional.empty(), 6_000, "0.25", 0));
        assertThat(loss.takeHomeRefilled()).contains(takeHome(refilled));
        assertThat(loss.standing().lowestCash()).isEqualTo(lowest(refilled));
        assertThat(loss.standing().runwayHolds()).contains(true);
    }

    @Test
    void latePaymentIsTheRunWithLongerTerms() {
        Scenario late = scenario("Every retainer paid one month later");
        Projection longer = InsightFixture.project(practice()
                .client("A", "2026-01-01", Optional.empty(), 10_000, "0.25", 30)
                .client("B", "2026-01-01", Optional.empty(), 6_000, "0.25", 30));
        assertThat(late.takeHome()).isEqualTo(takeHome(longer));
        assertThat(late.standing().lowestCash()).isEqualTo(lowest(longer));
        // 50,000 less the spending of January, in which nothing comes in
        assertThat(late.standing().lowestCash()).contains(Money.of(46_000));
        assertThat(late.standing().lowestCashMonth()).contains(YearMonth.of(2026, 1));
    }

    @Test
    void saysNothingOfCashThatIsNotGiven() {
        Projection plan = InsightFixture.project(PracticeFixture.single().client("A", "2026-01-01", 10_000));
        Standing standing = new WhatIfScenarios(plan, InsightFixture.RULE).compute().getFirst().standing();
        assertThat(standing).isEqualTo(new Standing(Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty()));
    }

    private static PracticeFixture practice() {
        return PracticeFixture.single().cash(50_000, "2025-12-31", 4_000);
    }

    private static Scenario scenario(String name) {
        Projection plan = InsightFixture.project(practice().client("A", "2026-01-01", 10_000)
                .client("B", "2026-01-01", 6_000));
        List<Scenario> scenarios = new WhatIfScenarios(plan, InsightFixture.RULE).compute();
        return scenarios.stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    private static Money takeHome(Projection projection) {
        return Money.sum(projection.months().subList(0, 12).stream().map(ProjectedMonth::takeHome).toList());
    }

    private static Optional<Money> lowest(Projection projection) {
        return projection.cash().subList(0, 12).stream().flatMap(month -> month.balance().stream())
                .min(Money::compareTo);
    }
}
