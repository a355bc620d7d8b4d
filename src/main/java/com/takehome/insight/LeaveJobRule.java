package com.takehome.insight;

import com.takehome.model.PracticeInput;
import com.takehome.projection.CashMonth;
import com.takehome.projection.Projection;
import com.takehome.projection.ProjectionRule;
import com.takehome.projection.Runway;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Tries each month as the job's last, on a copy of the input in which the owner's wages end with it. */
final class LeaveJobRule {

    private final Projection plan;
    private final ProjectionRule rule;
    private final JobEnd jobEnd;

    LeaveJobRule(Projection plan, ProjectionRule rule) {
        this.plan = plan;
        this.rule = rule;
        this.jobEnd = new JobEnd(plan.input());
    }

    /** The answer; empty without wages of the owner's to come, or where cash or spending is not given. */
    Optional<LeaveJob> compute() {
        YearMonth now = ReadinessRule.now(plan);
        boolean known = plan.input().profile().cash().onHand().isPresent()
                && plan.input().profile().cash().householdSpending().isPresent();
        if (!known || !jobEnd.hasWagesAfter(now)) {
            return Optional.empty();
        }
        return Optional.of(new LeaveJob(plan.ledger().timeline().months().stream()
                .filter(month -> !month.isBefore(now) && isBilled(month)).filter(this::canLeaveAfter).findFirst()));
    }

    private boolean isBilled(YearMonth month) {
        return plan.ledger().month(month).retainersBilled().isPositive();
    }

    private boolean canLeaveAfter(YearMonth last) {
        PracticeInput without = jobEnd.after(last);
        List<CashMonth> after = rule.whatIf(without, plan).cash().stream()
                .filter(month -> !month.month().isBefore(last)).toList();
        return holds(after.getFirst().runway()) && after.stream()
                .noneMatch(month -> month.balance().filter(balance -> balance.isNegative()).isPresent());
    }

    private boolean holds(Runway runway) {
        int target = plan.input().profile().targets().runwayMonths();
        return runway.status() == Runway.Status.NEVER
                || runway.months().filter(months -> months >= target).isPresent();
    }
}
