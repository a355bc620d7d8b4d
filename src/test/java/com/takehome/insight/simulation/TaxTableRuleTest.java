package com.takehome.insight.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.ExpenseCategory;
import com.takehome.model.FilingStatus;
import com.takehome.model.Frequency;
import com.takehome.model.HouseholdAmount;
import com.takehome.model.PracticeFixture;
import com.takehome.model.RetirementContribution;
import com.takehome.model.RetirementPlan;
import com.takehome.model.UsState;
import com.takehome.money.Money;
import com.takehome.projection.Projection;
import com.takehome.projection.TaxYearProjection;
import com.takehome.tax.FederalFacts;
import com.takehome.tax.household.HouseholdTax;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables against the engine that filled them, at points drawn at random. */
class TaxTableRuleTest {

    private static final int POINTS = 1_000;
    private static final long WITHIN = 25_00;
    /** A jump of the law lies between two knots so close; between them any line is as good as another. */
    private static final long JUMP = 1_00;

    static Stream<Arguments> practices() {
        return Stream.of(
                Arguments.of("single in Texas",
                        PracticeFixture.single().client("A", "2026-01-01", 22_000).client("B", "2026-01-01", 15_000)),
                Arguments.of("joint in California with a SEP of 70,000",
                        costs(PracticeFixture.single().client("A", "2026-01-01", 40_000)
                                .household(2026, FilingStatus.MARRIED_JOINTLY, UsState.CA,
                                        Map.of(HouseholdAmount.SPOUSE_WAGES, Money.of(120_000)))
                                .retirement(RetirementPlan.SEP_IRA, amount(70_000)))),
                Arguments.of("single in New York with the maximum solo 401(k)",
                        costs(PracticeFixture.single().client("A", "2026-01-01", 30_000)
                                .household(2026, FilingStatus.SINGLE, UsState.NY, Map.of())
                                .retirement(RetirementPlan.SOLO_401K, new RetirementContribution.Maximum()))),
                Arguments.of("head of household in New Jersey with gains",
                        costs(PracticeFixture.single().client("A", "2026-01-01", 25_000)
                                .household(2026, FilingStatus.HEAD_OF_HOUSEHOLD, UsState.NJ,
                                        Map.of(HouseholdAmount.LONG_TERM_GAINS, Money.of(40_000))))),
                Arguments.of("separate returns in Oregon",
                        PracticeFixture.single().client("A", "2026-01-01", 25_000).household(2026,
                                FilingStatus.MARRIED_SEPARATELY, UsState.OR, Map.of())),
                Arguments.of("S corporation in Illinois",
                        costs(PracticeFixture.single().client("A", "2026-01-01", 35_000)
                                .household(2026, FilingStatus.MARRIED_JOINTLY, UsState.IL, Map.of())
                                .sCorporation(120_000))));
    }

    private static RetirementContribution amount(long dollars) {
        return new RetirementContribution.Amount(Money.of(dollars));
    }

    private static PracticeFixture costs(PracticeFixture practice) {
        return practice.expense(ExpenseCategory.TRAVEL, "2026-01-10", 900, Frequency.MONTHLY)
                .expense(ExpenseCategory.HEALTH_INSURANCE, "2026-01-10", 1_200, Frequency.MONTHLY);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("practices")
    void isExactAtItsKnots(String name, PracticeFixture practice) {
        Projection projection = SimulationFixture.project(practice);
        for (TaxYearProjection year : projection.taxYears()) {
            TaxTable table = table(projection, year);
            for (long knot : table.knots()) {
                HouseholdTax taxes = engine(projection, year, knot);
                assertThat(table.tax(knot)).isEqualTo(added(taxes, year));
                assertThat(table.retirement(knot)).isEqualTo(taxes.federal().retirementDeduction().toCents());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("practices")
    void staysWithin25DollarsBetweenThem(String name, PracticeFixture practice) {
        Projection projection = SimulationFixture.project(practice);
        Random random = new Random(20261122);
        for (TaxYearProjection year : projection.taxYears()) {
            TaxTable table = table(projection, year);
            long most = table.knots().getLast();
            for (int i = 0; i < POINTS; i++) {
                long receipts = (long) (random.nextDouble() * most);
                if (!isInJump(table, receipts)) {
                    HouseholdTax taxes = engine(projection, year, receipts);
                    assertThat(Math.abs(table.tax(receipts) - added(taxes, year)))
                            .as("tax of %s on %s cents", year.year(), receipts).isLessThanOrEqualTo(WITHIN);
                    assertThat(Math.abs(
                            table.retirement(receipts) - taxes.federal().retirementDeduction().toCents()))
                            .as("retirement of %s on %s cents", year.year(), receipts).isLessThanOrEqualTo(WITHIN);
                }
            }
        }
    }

    /** Net earnings under 400 dollars bear no self-employment tax, and from there on all of them do: 61.20. */
    @Test
    void confinesAJumpOfTheLawToADollar() {
        Projection projection = SimulationFixture
                .project(PracticeFixture.single().client("A", "2026-01-01", 10_000));
        TaxTable table = table(projection, projection.taxYears().getFirst());
        assertThat(table.tax(432_00)).isZero();
        assertThat(table.tax(434_00)).isBetween(61_00L, 61_50L);
    }

    @Test
    void needsFewKnots() {
        Projection projection = SimulationFixture.project(PracticeFixture.single().client("A", "2026-01-01", 40_000));
        assertThat(projection.taxYears()).allSatisfy(
                year -> assertThat(table(projection, year).knots()).hasSizeLessThan(500));
    }

    private static boolean isInJump(TaxTable table, long receipts) {
        List<Long> knots = table.knots();
        for (int i = 1; i < knots.size(); i++) {
            if (knots.get(i - 1) < receipts && receipts < knots.get(i)) {
                return knots.get(i) - knots.get(i - 1) <= JUMP;
            }
        }
        return false;
    }

    private static TaxTable table(Projection projection, TaxYearProjection year) {
        return TaxTableRule.build(year, SimulationFixture.taxes(projection), 0,
                year.facts().federal().business().grossReceipts().toCents());
    }

    private static HouseholdTax engine(Projection projection, TaxYearProjection year, long receipts) {
        FederalFacts facts = year.facts().federal();
        return SimulationFixture.taxes(projection).compute(year.facts()
                .withFederal(facts.withBusiness(facts.business().withGrossReceipts(Money.ofCents(receipts)))));
    }

    private static long added(HouseholdTax taxes, TaxYearProjection year) {
        return taxes.total().minus(year.without().total()).toCents();
    }
}
