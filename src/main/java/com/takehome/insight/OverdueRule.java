package com.takehome.insight;

import com.takehome.money.Money;
import com.takehome.problem.Severity;
import com.takehome.projection.Projection;
import com.takehome.tax.estimate.DueDates;
import com.takehome.tax.estimate.EstimateResult;
import com.takehome.tax.estimate.Penalty;
import com.takehome.tax.estimate.PlannedInstallment;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Required installments that are late on the as-of date, and what they cost so far. */
final class OverdueRule {

    private OverdueRule() {}

    static List<Finding> find(Projection projection) {
        List<Finding> findings = new ArrayList<>();
        for (EstimateResult estimate : projection.estimates()) {
            Money overdue = overdue(estimate);
            boolean counts = !DueDates.penaltyEnd(estimate.taxYear()).isBefore(projection.asOf());
            if (counts && overdue.isPositive()) {
                findings.add(finding(estimate, overdue));
            }
        }
        return findings;
    }

    /** What passed installments required, less all that is credited to them (Form 2210 lines 10 and 11). */
    private static Money overdue(EstimateResult estimate) {
        Money open = Money.ZERO;
        for (PlannedInstallment each : estimate.installments()) {
            if (each.shortfall().isPresent()) {
                open = open.plus(each.required()).minus(each.withholding()).minus(each.paid());
            }
        }
        return open.atLeastZero();
    }

    private static Finding finding(EstimateResult estimate, Money overdue) {
        Optional<Money> penalty = estimate.followedResult().penaltyToDate().map(Penalty::known)
                .filter(Money::isPositive);
        String cost = penalty.map(amount -> "; the underpayment penalty to date is " + Words.amount(amount)).orElse("");
        PlannedInstallment last = estimate.installments().stream().filter(each -> each.shortfall().isPresent())
                .reduce((one, later) -> later).orElseThrow();
        return new Finding("ESTIMATE_OVERDUE", Severity.WARNING,
                estimate.jurisdiction().label() + " " + estimate.taxYear() + ": " + Words.amount(overdue)
                        + " of required installments is overdue" + cost,
                Optional.of(YearMonth.from(last.date().due())), Optional.of(overdue.amount()), Optional.empty(),
                "Paid today rather than by the next due date, it stops adding to the penalty.");
    }
}
