package com.takehome.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.PracticeFixture;
import com.takehome.model.RetirementPlan;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.tax.household.HouseholdTaxRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A single Texan, tax year 2026, worked by hand from the published brackets and thresholds. */
class RetirementSearchRuleTest {

    /**
     * 120,000 of profit: self-employment tax 16,955.46, so the SEP limit is 20% of 111,522.27. Taxable income of
     * 76,337.82 and all below it down to 50,400 is taxed at 22%, and a dollar contributed lowers it by 80 cents.
     */
    @Test
    void savesTheBracketsRateOfFourFifthsBelowTheThreshold() {
        RetirementSearch sep = search(10_000).getFirst();
        assertThat(sep.plan()).isEqualTo(RetirementPlan.SEP_IRA);
        assertThat(sep.limit()).isEqualTo(Money.parse("22304.45"));
        assertThat(sep.steps().get(1).savedByStep()).isEqualTo(Money.of(176));
        assertThat(sep.steps().getLast().saved()).isEqualTo(Money.parse("3925.58"));
        assertThat(sep.best().orElseThrow().savedPerDollar()).isEqualTo(Rate.ofPercent("17.6"));
        assertThat(sep.jumps()).isEmpty();
    }

    /**
     * 324,000 of profit of a specified service: taxable income before the deduction is 292,122, by 15,372 above the end
     * of the phase-in range at 276,750.
     */
    @Test
    void namesWhereTheDeductionRevives() {
        RetirementSearch sep = search(27_000).getFirst();
        assertThat(sep.steps().get(15).qbiDeduction()).isEqualTo(Money.ZERO);
        assertThat(sep.steps().get(16).qbiDeduction().isPositive()).isTrue();
        assertThat(sep.jumps()).containsExactly(new RetirementSearch.Jump(Money.of(15_000),
                "Further contributions revive the deduction of section 199A."));
        assertThat(sep.best().orElseThrow().contribution().isMoreThan(Money.of(15_000))).isTrue();
    }

    @Test
    void leavesOutPlansIntoWhichNothingMayGo() {
        assertThat(search(0)).isEmpty();
    }

    private static List<RetirementSearch> search(int monthly) {
        PracticeFixture practice = PracticeFixture.single().client("A", "2026-01-01", monthly);
        return new RetirementSearchRule(InsightFixture.project(practice).taxYears().getFirst(),
                new HouseholdTaxRule(InsightFixture.TABLES, Rate.ofPercent("2.5"))).compute();
    }
}
