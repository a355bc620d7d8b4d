package com.takehome.insight.simulation;

import static com.takehome.insight.simulation.SimulationFixture.BEFORE_START;
import static com.takehome.insight.simulation.SimulationFixture.layoffs;
import static com.takehome.insight.simulation.SimulationFixture.none;
import static com.takehome.insight.simulation.SimulationFixture.risk;
import static com.takehome.insight.simulation.SimulationFixture.simulate;
import static com.takehome.insight.simulation.SimulationFixture.takeHome;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.takehome.insight.InsightRule;
import com.takehome.insight.W2Comparison;
import com.takehome.insight.simulation.RiskSimulation.Percentiles;
import com.takehome.model.ExpenseCategory;
import com.takehome.model.FilingStatus;
import com.takehome.model.Frequency;
import com.takehome.model.PracticeFixture;
import com.takehome.model.PracticeInput;
import com.takehome.model.RetirementContribution;
import com.takehome.model.RetirementPlan;
import com.takehome.model.RiskProfile;
import com.takehome.model.RiskProfile.Months;
import com.takehome.model.UsState;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.projection.Projection;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No figure here comes from the simulation itself: the plan, edited copies of it and the laws of chance say them. */
class RiskSimulationRuleTest {

    private static final Months AT_ONCE = new Months(0, 0);
    /** A table may stray by 25 dollars in each of three or four tax years. */
    private static final double OF_TABLES = 100;

    static Stream<PracticeFixture> practices() {
        return Stream.of(busy(), busy().from(2026, 7),
                busy().retirement(RetirementPlan.SEP_IRA, new RetirementContribution.Maximum()).from(2026, 4),
                busy().household(2026, FilingStatus.MARRIED_JOINTLY, UsState.CA, Map.of()).sCorporation(90_000),
                busy().cash(40_000, "2025-12-31", 6_000));
    }

    private static PracticeFixture busy() {
        return PracticeFixture.single().client("A", "2025-06-01", 9_000).client("B", "2026-03-15", 7_000)
                .client("C", "2026-01-01", Optional.of("2027-08-31"), 5_000, "20", 45)
                .otherIncome("2026-02-01", 1_500, Frequency.QUARTERLY)
                .expense(ExpenseCategory.TRAVEL, "2026-01-10", 800, Frequency.MONTHLY)
                .expense(ExpenseCategory.HEALTH_INSURANCE, "2026-01-10", 700, Frequency.MONTHLY);
    }

    @ParameterizedTest
    @MethodSource("practices")
    void everyCourseIsThePlanWhereNothingIsLost(PracticeFixture practice) {
        Projection plan = SimulationFixture.project(practice);
        RiskSimulation simulation = simulate(practice, none());
        assertThat(simulation.practice().takeHome()).isEqualTo(all(takeHome(plan)));
        assertThat(simulation.practice().takeHomeAndRetirement()).isEqualTo(all(
                Money.sum(plan.months().stream().map(month -> month.takeHome().plus(month.retirement())).toList())));
        assertThat(simulation.months()).hasSize(36).allSatisfy(month -> assertThat(
                List.of(month.p10(), month.p25(), month.p50(), month.p75(), month.p90()))
                .containsOnly(month.planned()));
        assertThat(simulation.months().getLast().planned()).isEqualTo(takeHome(plan));
        assertThat(simulation.practice().monthWithoutIncome()).isEqualByComparingTo(Rate.ZERO);
    }

    @Test
    void everyCourseIsTheJobWhereNobodyIsLaidOff() {
        PracticeFixture practice = job(busy(), 180_000);
        W2Comparison comparison = new InsightRule(SimulationFixture.TABLES)
                .compute(SimulationFixture.project(practice)).w2Comparison().orElseThrow();
        RiskSimulation simulation = simulate(practice, none());
        Money takeHome = Money.sum(comparison.years().stream().map(W2Comparison.Year::takeHome).toList());
        assertThat(simulation.job().orElseThrow().takeHome()).isEqualTo(all(takeHome));
        assertThat(simulation.job().orElseThrow().takeHomeAndRetirement()).isEqualTo(all(comparison.w2Total()));
        assertThat(simulation.job().orElseThrow().monthWithoutIncome()).isEqualByComparingTo(Rate.ZERO);
        assertThat(simulation.practiceLeavesMore().orElseThrow()).isEqualByComparingTo(
                comparison.difference().isPositive() ? Rate.ONE : Rate.ZERO);
    }

    @Test
    void nothingIsLeftWhereEverythingIsLost() {
        PracticeFixture practice = PracticeFixture.single().client("A", "2026-01-01", 9_000)
                .client("B", "2026-05-01", 4_000);
        RiskSimulation simulation = simulate(practice, risk(AT_ONCE, new Months(36, 36)));
        assertThat(simulation.practice().takeHome()).isEqualTo(all(Money.ZERO));
        assertThat(simulation.practice().monthWithoutIncome()).isEqualByComparingTo(Rate.ONE);
    }

    /** Client A bills ten months, is gone for two and bills ten again: the rows that a user would enter for that. */
    @Test
    void fixedRangesGiveTheEditedPlan() {
        PracticeFixture plan = PracticeFixture.single().client("A", "2026-01-01", 20_000)
                .client("B", "2026-02-01", Optional.of("2026-06-30"), 6_000, "20", 60);
        PracticeFixture edited = PracticeFixture.single()
                .client("A", "2026-01-01", Optional.of("2026-10-31"), 20_000, "25", 0)
                .client("A", "2027-01-01", Optional.of("2027-10-31"), 20_000, "25", 0)
                .client("A", "2028-01-01", Optional.of("2028-10-31"), 20_000, "25", 0)
                .client("B", "2026-02-01", Optional.of("2026-06-30"), 6_000, "20", 60);
        RiskSimulation simulation = simulate(plan, risk(new Months(10, 10), new Months(2, 2)));
        Projection expected = SimulationFixture.project(edited);
        assertThat(dollars(simulation.practice().takeHome().p10())).isCloseTo(dollars(takeHome(expected)),
                within(OF_TABLES));
        assertThat(simulation.practice().takeHome()).isEqualTo(all(simulation.practice().takeHome().p10()));
        assertThat(simulation.practice().monthWithoutIncome()).isEqualByComparingTo(Rate.ONE);
    }

    /** What was billed before a loss is still paid: with 45 days of terms, in the month after. */
    @Test
    void lossesReachReceiptsAfterThePaymentTerms() {
        PracticeFixture plan = PracticeFixture.single()
                .client("A", "2026-01-01", Optional.empty(), 10_000, "25", 45);
        RiskSimulation simulation = simulate(plan, risk(new Months(3, 3), new Months(48, 48)));
        Projection expected = SimulationFixture.project(PracticeFixture.single()
                .client("A", "2026-01-01", Optional.of("2026-03-31"), 10_000, "25", 45));
        assertThat(dollars(simulation.practice().takeHome().p50())).isCloseTo(dollars(takeHome(expected)),
                within(OF_TABLES));
        assertThat(simulation.months().get(3).p50()).isGreaterThan(simulation.months().get(2).p50());
    }

    /** Lengths of one to five months: a fifth of the courses each, so that the 10th, 50th and 90th are 1, 3 and 5. */
    @Test
    void percentilesAreThoseOfTheRange() {
        RiskSimulation simulation = simulate(PracticeFixture.single().client("A", "2026-01-01", 10_000)
                .build().withRisk(new RiskProfile(new Months(1, 5), new Months(36, 36), new Months(6, 9),
                        new Months(3, 6), Rate.ZERO, 5_000, 1)),
                BEFORE_START);
        assertClose(simulation.practice().takeHome().p10(), "2026-01-31");
        assertClose(simulation.practice().takeHome().p50(), "2026-03-31");
        assertClose(simulation.practice().takeHome().p90(), "2026-05-31");
    }

    private static void assertClose(Money found, String lastDay) {
        Projection expected = SimulationFixture.project(PracticeFixture.single().client("A", "2026-01-01",
                Optional.of(lastDay), 10_000, "25", 0));
        assertThat(dollars(found)).isCloseTo(dollars(takeHome(expected)), within(OF_TABLES));
    }

    /** An engagement of 20 months in a range of 6 to 24 ends after 20 to 24: it cannot be lost after the fifth month. */
    @Test
    void runningEngagementsLastAtLeastAsLongAsTheyHave() {
        PracticeInput input = PracticeFixture.single().client("A", "2024-05-01", 10_000).build()
                .withRisk(risk(new Months(6, 24), new Months(48, 48)));
        RiskSimulation simulation = simulate(input, BEFORE_START);
        Projection longest = SimulationFixture.project(PracticeFixture.single().client("A", "2024-05-01",
                Optional.of("2026-04-30"), 10_000, "25", 0));
        assertThat(dollars(simulation.practice().takeHome().p90())).isCloseTo(dollars(takeHome(longest)),
                within(OF_TABLES));
        assertThat(simulation.practice().takeHome().p10()).isEqualTo(Money.ZERO);
    }

    @Test
    void engagementsThatOutlastedTheRangeCountAsRenewed() {
        PracticeInput input = PracticeFixture.single().client("A", "2020-01-01", 10_000).build()
                .withRisk(risk(new Months(7, 7), new Months(48, 48)));
        Projection renewed = SimulationFixture.project(PracticeFixture.single().client("A", "2020-01-01",
                Optional.of("2026-07-31"), 10_000, "25", 0));
        assertThat(dollars(simulate(input, BEFORE_START).practice().takeHome().p50()))
                .isCloseTo(dollars(takeHome(renewed)), within(OF_TABLES));
    }

    /** Up to the report's date all is as projected, and the first loss can only come after it. */
    @Test
    void monthsBeforeTheDateAreAsProjected() {
        PracticeInput input = PracticeFixture.single().client("A", "2026-01-01", 10_000).build()
                .withRisk(risk(AT_ONCE, new Months(48, 48)));
        RiskSimulation simulation = simulate(input, LocalDate.of(2026, 6, 10));
        Projection lost = SimulationFixture.project(PracticeFixture.single().client("A", "2026-01-01",
                Optional.of("2026-06-30"), 10_000, "25", 0));
        assertThat(simulation.firstMonth()).hasToString("2026-07");
        assertThat(dollars(simulation.practice().takeHome().p50())).isCloseTo(dollars(takeHome(lost)),
                within(OF_TABLES));
    }

    /** Nobody is laid off in 35 months with a chance of 0.85^(35/12); a layoff in the 36th shows no more. */
    @Test
    void layoffsComeAsOftenAsTheChanceSays() {
        PracticeFixture practice = job(busy(), 180_000);
        Rate idle = simulate(practice, layoffs("15", new Months(6, 6), AT_ONCE, 5_000)).job().orElseThrow()
                .monthWithoutIncome();
        assertThat(idle.decimal().doubleValue()).isCloseTo(1 - Math.pow(0.85, 35 / 12.0), within(0.028));
    }

    @Test
    void severanceAsLongAsTheSearchLeavesNoMonthWithoutIncome() {
        RiskSimulation simulation = simulate(job(busy(), 180_000),
                layoffs("60", new Months(4, 4), new Months(4, 4), 500));
        assertThat(simulation.job().orElseThrow().monthWithoutIncome()).isEqualByComparingTo(Rate.ZERO);
    }

    /** Laid off in the first month, paid for two more, then none: as a comparison of 1 + 2 months, 0 and 0. */
    @Test
    void certainLayoffGivesTheComparisonOfTheMonthsPaid() {
        PracticeFixture practice = job(busy(), 180_000);
        RiskSimulation simulation = simulate(practice, layoffs("100", new Months(36, 36), new Months(2, 2), 100));
        W2Comparison paid = new InsightRule(SimulationFixture.TABLES).compute(SimulationFixture.project(
                busy().w2(1, 180_000, 3))).w2Comparison().orElseThrow();
        assertThat(simulation.job().orElseThrow().takeHome()).isEqualTo(all(paid.years().getFirst().takeHome()));
        assertThat(simulation.job().orElseThrow().monthWithoutIncome()).isEqualByComparingTo(Rate.ONE);
    }

    private static PracticeFixture job(PracticeFixture practice, int salary) {
        return practice.w2(1, salary, 12).w2(2, salary, 12).w2(3, salary, 12);
    }

    @Test
    void jobIsLeftOutWithoutAComparison() {
        RiskSimulation simulation = simulate(busy(), none());
        assertThat(simulation.job()).isEmpty();
        assertThat(simulation.practiceLeavesMore()).isEmpty();
        assertThat(simulation.assumptions()).noneMatch(sentence -> sentence.startsWith("The job"));
        assertThat(simulate(job(busy(), 150_000), none()).assumptions())
                .anyMatch(sentence -> sentence.startsWith("The job"));
    }

    @Test
    void cashIsLeftOutWithoutABalance() {
        assertThat(simulate(busy(), none()).cashRunsOut()).isEmpty();
    }

    /** 3,000 a month against a balance: three months' spending is covered, the fourth is not. */
    @Test
    void cashRunsOutWhenTheBalanceIsSpent() {
        RiskProfile allLost = risk(AT_ONCE, new Months(48, 48));
        PracticeFixture poor = PracticeFixture.single().client("A", "2026-01-01", 10_000);
        assertThat(simulate(poor.cash(107_999, "2025-12-31", 3_000), allLost).cashRunsOut()).contains(Rate.ONE);
        PracticeFixture rich = PracticeFixture.single().client("A", "2026-01-01", 10_000);
        assertThat(simulate(rich.cash(400_000, "2025-12-31", 3_000), allLost).cashRunsOut().orElseThrow())
                .isEqualByComparingTo(Rate.ZERO);
    }

    @Test
    void nothingIsSimulatedWhereNothingIsBilledAnyMore() {
        PracticeInput ended = PracticeFixture.single()
                .client("A", "2026-01-01", Optional.of("2026-06-30"), 10_000, "25", 0).build();
        InsightRule rule = new InsightRule(SimulationFixture.TABLES);
        assertThat(rule.compute(SimulationFixture.project(ended, LocalDate.of(2026, 6, 30))).questions().simulation())
                .isEmpty();
        assertThat(rule.compute(SimulationFixture.project(ended, LocalDate.of(2026, 5, 31))).questions().simulation())
                .isPresent();
    }

    @ParameterizedTest
    @MethodSource("practices")
    void doublingThePathsMovesPercentilesByLessThanOnePercent(PracticeFixture practice) {
        PracticeInput input = job(practice, 150_000).build();
        RiskProfile usual = RiskProfile.DEFAULT;
        RiskSimulation once = simulate(input.withRisk(usual), BEFORE_START);
        RiskSimulation twice = simulate(input.withRisk(new RiskProfile(usual.engagement(), usual.refill(),
                usual.search(), usual.severance(), usual.layoff(), 2 * usual.paths(), usual.seed())), BEFORE_START);
        assertClose(once.practice().takeHome(), twice.practice().takeHome());
        assertClose(once.practice().takeHomeAndRetirement(), twice.practice().takeHomeAndRetirement());
        assertClose(once.job().orElseThrow().takeHome(), twice.job().orElseThrow().takeHome());
    }

    private static void assertClose(Percentiles once, Percentiles twice) {
        assertThat(dollars(twice.p10()) / dollars(once.p10())).isCloseTo(1, within(0.01));
        assertThat(dollars(twice.p50()) / dollars(once.p50())).isCloseTo(1, within(0.01));
        assertThat(dollars(twice.p90()) / dollars(once.p90())).isCloseTo(1, within(0.01));
    }

    @Test
    void percentilesRise() {
        RiskSimulation simulation = simulate(job(busy(), 150_000), RiskProfile.DEFAULT);
        assertThat(simulation.months()).allSatisfy(month -> assertThat(
                List.of(month.p10(), month.p25(), month.p50(), month.p75(), month.p90())).isSorted());
        assertThat(simulation.months().getLast().p10()).isEqualTo(simulation.practice().takeHome().p10());
        assertThat(simulation.months().getLast().p90()).isEqualTo(simulation.practice().takeHome().p90());
        assertThat(simulation.practice().takeHome().p10()).isLessThan(simulation.practice().takeHome().p90());
    }

    @Test
    void eightThreadsGiveWhatOneGives() throws Exception {
        PracticeInput input = job(busy().cash(30_000, "2025-12-31", 5_000), 150_000).build();
        RiskSimulation alone = simulate(input, BEFORE_START);
        Callable<RiskSimulation> task = () -> simulate(input, BEFORE_START);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<RiskSimulation> each : threads.invokeAll(Collections.nCopies(8, task))) {
                assertThat(each.get()).isEqualTo(alone);
            }
        }
    }

    /** A course's figures depend on its number alone, not on the courses drawn before it. */
    @Test
    void coursesDoNotDependOnEachOther() {
        Projection projection = SimulationFixture.project(busy());
        PracticePlan plan = SimulationFixture.plan(projection);
        PracticeLife fresh = new PracticeLife(plan, RiskProfile.DEFAULT);
        fresh.draw(41);
        PracticeLife used = new PracticeLife(plan, RiskProfile.DEFAULT);
        for (int path = 99; path >= 41; path--) {
            used.draw(path);
        }
        for (int month = 0; month < 36; month++) {
            assertThat(used.takeHomeThrough(month)).isEqualTo(fresh.takeHomeThrough(month));
        }
    }

    @Test
    void anotherSeedDrawsOtherCourses() {
        RiskProfile usual = RiskProfile.DEFAULT;
        RiskSimulation first = simulate(busy(), usual);
        RiskSimulation second = simulate(busy(), new RiskProfile(usual.engagement(), usual.refill(), usual.search(),
                usual.severance(), usual.layoff(), usual.paths(), 2));
        assertThat(second.practice()).isNotEqualTo(first.practice());
        assertClose(first.practice().takeHome(), second.practice().takeHome());
    }

    private static Percentiles all(Money amount) {
        return new Percentiles(amount, amount, amount);
    }

    private static double dollars(Money amount) {
        return amount.amount().doubleValue();
    }
}
