package com.takehome.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.Entity;
import com.takehome.model.PracticeFixture;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.tax.household.HouseholdTaxRule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * A single Texan with a profit of 120,000 in 2026, by hand. Sole proprietor: self-employment tax 16,955.46, section 199A
 * 20% of the 95,422.27 before it, taxable income 76,337.82, income tax 11,506.32. S corporation with a salary of 60,000: payroll tax of both sides 9,180.00,
 * Schedule K-1 55,410.00, section 199A 11,082.00, taxable income 88,228.00, income tax 14,122.16.
 */
class EntityComparisonRuleTest {

    @Test
    void comparesTheSameBooks() {
        List<EntityOption> options = options(PracticeFixture.single().client("A", "2026-01-01", 10_000));
        assertThat(options).extracting(EntityOption::entity).containsExactly(Entity.SOLE_PROPRIETOR,
                Entity.S_CORPORATION, Entity.S_CORPORATION, Entity.S_CORPORATION);
        assertThat(options.getFirst().tax()).isEqualTo(Money.parse("28461.78"));
        assertThat(options.getLast().salary()).isEqualTo(Money.of(60_000));
        assertThat(options.getLast().tax()).isEqualTo(Money.parse("23302.16"));
        assertThat(options.getLast().kept()).isEqualTo(Money.parse("96697.84"));
    }

    /**
     * 4,000.00 less in Schedule K-1: 51,410.00, section 199A 10,282.00, taxable income 85,028.00, 3,200.00 less at 22%.
     */
    @Test
    void takesRunningCostsOffBeforeTheCorporationsTax() {
        EntityOption option = new EntityComparisonRule(
                InsightFixture.project(PracticeFixture.single().client("A", "2026-01-01", 10_000)).taxYears()
                        .getFirst(),
                new HouseholdTaxRule(InsightFixture.TABLES, Rate.ofPercent("2.5")), Optional.of(Money.of(4_000)))
                .compute().getLast();
        assertThat(option.tax()).isEqualTo(Money.parse("22598.16"));
        assertThat(option.kept()).isEqualTo(Money.parse("93401.84"));
        assertThat(option.runningCosts()).contains(Money.of(4_000));
    }

    @Test
    void startsFromTheSameProfitWhenThePracticeIsAnSCorporation() {
        List<EntityOption> options = options(
                PracticeFixture.single().client("A", "2026-01-01", 10_000).sCorporation(50_000));
        assertThat(options.getFirst().tax()).isEqualTo(Money.parse("28461.78"));
        assertThat(options.getLast().tax()).isEqualTo(Money.parse("23302.16"));
    }

    @Test
    void hasNothingToCompareWithoutAProfit() {
        assertThat(options(PracticeFixture.single())).isEmpty();
    }

    private static List<EntityOption> options(PracticeFixture practice) {
        return new EntityComparisonRule(InsightFixture.project(practice).taxYears().getFirst(),
                new HouseholdTaxRule(InsightFixture.TABLES, Rate.ofPercent("2.5")), Optional.empty()).compute();
    }
}
