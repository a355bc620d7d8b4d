package com.takehome.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.Frequency;
import com.takehome.model.PracticeFixture;
import com.takehome.model.W2Year;
import com.takehome.money.Money;
import com.takehome.projection.Projection;
import com.takehome.projection.ProjectionYear;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures found are checked by full runs on edited copies of the input. */
class BreakEvenRuleTest {

    @Test
    void findsTheLowestRetainerThatLeavesAsMuch() {
        Projection plan = InsightFixture.project(job(PracticeFixture.single().client("A", "2026-01-01", 15_000)
                .otherIncome("2026-01-01", 500, Frequency.MONTHLY), 12, 12));
        Money job = comparison(plan).w2Total();
        int monthly = breakEven(plan).monthlyRetainer().orElseThrow().amount().intValueExact();
        assertThat(left(monthly)).isGreaterThanOrEqualTo(job);
        assertThat(left(monthly - 1)).isLessThan(job);
        assertThat(breakEven(plan).yearlyGross()).contains(Money.of(12L * monthly));
    }

    @Test
    void findsTheFewestMonthsWithoutTheJob() {
        PracticeFixture practice = PracticeFixture.single().client("A", "2026-01-01", 10_000);
        Projection plan = InsightFixture.project(job(practice, 12, 12));
        Money kept = comparison(plan).fractionalTotal();
        int months = breakEven(plan).searchMonths().orElseThrow();
        assertThat(months).isBetween(1, 12);
        assertThat(jobTotal(12 - months)).isLessThanOrEqualTo(kept);
        assertThat(jobTotal(13 - months)).isGreaterThan(kept);
    }

    @Test
    void longestSearchTakesUpTheChangeFirst() {
        List<W2Year> rows = job(PracticeFixture.single(), 12, 6).build().w2Comparison();
        assertThat(employed(rows, 3)).containsExactly("9", "12", "12");
        assertThat(employed(rows, 8)).containsExactly("4", "12", "12");
        assertThat(employed(rows, 14)).containsExactly("0", "10", "12");
        assertThat(employed(rows, 0)).containsExactly("12", "12", "12");
    }

    private static List<String> employed(List<W2Year> rows, int searchMonths) {
        return BreakEvenRule.withSearch(rows, BigDecimal.valueOf(searchMonths)).stream()
                .map(row -> row.monthsEmployed().toPlainString()).toList();
    }

    private static PracticeFixture job(PracticeFixture practice, int first, int second) {
        return practice.w2(1, 150_000, first).w2(2, 150_000, second).w2(3, 150_000, 12);
    }

    private static Money jobTotal(int monthsOfFirstYear) {
        return comparison(InsightFixture.project(
                job(PracticeFixture.single().client("A", "2026-01-01", 10_000), monthsOfFirstYear, 12))).w2Total();
    }

    private static Money left(int monthly) {
        Projection projection = InsightFixture
                .project(PracticeFixture.single().client("A", "2026-01-01", monthly));
        return Money
                .sum(projection.projectionYears().stream().map(ProjectionYear::takeHomeAndRetirement).toList());
    }

    private static W2Comparison comparison(Projection plan) {
        return new W2ComparisonRule(plan, InsightFixture.TABLES).compute().orElseThrow();
    }

    private static BreakEven breakEven(Projection plan) {
        return new BreakEvenRule(plan, InsightFixture.RULE, new W2ComparisonRule(plan, InsightFixture.TABLES))
                .compute(comparison(plan));
    }
}
