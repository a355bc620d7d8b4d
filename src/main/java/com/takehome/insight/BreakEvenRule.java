package com.takehome.insight;

import com.takehome.model.PracticeInput;
import com.takehome.model.W2Year;
import com.takehome.money.Money;
import com.takehome.projection.ProjectedMonth;
import com.takehome.projection.Projection;
import com.takehome.projection.ProjectionRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Searches for the months without a job, and for the retainer, at which practice and job leave the same. */
final class BreakEvenRule {

    private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);
    private static final int HIGHEST_RETAINER = 1_000_000;

    private final Projection plan;
    private final ProjectionRule projections;
    private final W2ComparisonRule comparisons;

    BreakEvenRule(Projection plan, ProjectionRule projections, W2ComparisonRule comparisons) {
        this.plan = plan;
        this.projections = projections;
        this.comparisons = comparisons;
    }

    /** Against this comparison. */
    BreakEven compute(W2Comparison comparison) {
        List<W2Year> rows = plan.input().w2Comparison();
        int most = rows.size() * MONTHS_A_YEAR.intValue();
        Optional<Integer> search = lowest(most, months -> !comparisons
                .compute(withSearch(rows, BigDecimal.valueOf(months))).w2Total()
                .isMoreThan(comparison.fractionalTotal()));
        Optional<Money> retainer = lowest(HIGHEST_RETAINER,
                dollars -> !left(dollars).isLessThan(comparison.w2Total())).map(Money::of);
        return new BreakEven(searchMonths(rows), search, retainer);
    }

    private static BigDecimal searchMonths(List<W2Year> rows) {
        return rows.stream().map(row -> MONTHS_A_YEAR.subtract(row.monthsEmployed())).reduce(BigDecimal.ZERO,
                BigDecimal::add);
    }

    /** With that many months without the job: the year with the longest search takes up the change first. */
    static List<W2Year> withSearch(List<W2Year> rows, BigDecimal months) {
        BigDecimal further = months.subtract(searchMonths(rows));
        List<W2Year> changed = new ArrayList<>();
        for (W2Year row : rows.stream().sorted(Comparator.comparing(W2Year::monthsEmployed)).toList()) {
            BigDecimal employed = row.monthsEmployed().subtract(further).max(BigDecimal.ZERO).min(MONTHS_A_YEAR);
            further = further.subtract(row.monthsEmployed().subtract(employed));
            changed.add(row.withMonthsEmployed(employed));
        }
        return List.copyOf(changed);
    }

    private Money left(int monthlyRetainer) {
        PracticeInput input = new PlanEdits(plan.input(), plan.ledger().clients())
                .onlyRetainer(Money.of(monthlyRetainer));
        List<ProjectedMonth> months = projections.taxedMonths(input, plan);
        return Money.sum(months.stream().map(month -> month.takeHome().plus(month.retirement())).toList());
    }

    /** The lowest number from zero to the highest that passes, where all above one that passes do. */
    private static Optional<Integer> lowest(int highest, IntPredicate passes) {
        if (!passes.test(highest)) {
            return Optional.empty();
        }
        int fails = -1;
        int holds = highest;
        while (holds - fails > 1) {
            int middle = fails + (holds - fails) / 2;
            if (passes.test(middle)) {
                holds = middle;
            } else {
                fails = middle;
            }
        }
        return Optional.of(holds);
    }
}
