package com.takehome.insight;

import com.takehome.problem.Severity;
import com.takehome.projection.CashMonth;
import com.takehome.projection.Projection;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The first month, from that of the as-of date, whose runway is under the target, and the lowest balance to come. */
final class RunwayRule {

    private RunwayRule() {}

    static List<Finding> find(Projection projection) {
        int target = projection.input().profile().targets().runwayMonths();
        List<CashMonth> open = projection.cash().stream()
                .filter(month -> !month.month().isBefore(YearMonth.from(projection.asOf()))).toList();
        List<Finding> findings = new ArrayList<>();
        open.stream().filter(month -> month.runway().months().filter(months -> months < target).isPresent())
                .findFirst().ifPresent(month -> findings.add(underTarget(month, target)));
        open.stream().filter(month -> month.balance().isPresent())
                .min(Comparator.comparing(month -> month.balance().orElseThrow()))
                .ifPresent(month -> findings.add(lowest(month)));
        return findings;
    }

    private static Finding underTarget(CashMonth month, int target) {
        int months = month.runway().months().orElseThrow();
        return new Finding("RUNWAY_UNDER_TARGET", Severity.WARNING,
                "The runway is " + months + (months == 1 ? " month" : " months") + " at the end of "
                        + Words.month(month.month()) + ", under the target of " + target,
                Optional.of(month.month()), Optional.of(BigDecimal.valueOf(months)),
                Optional.of(BigDecimal.valueOf(target)),
                "Keep more cash before then, lower spending, or plan receipts earlier.");
    }

    private static Finding lowest(CashMonth month) {
        boolean negative = month.balance().orElseThrow().isNegative();
        return new Finding("LOWEST_CASH", negative ? Severity.WARNING : Severity.NOTICE,
                "The lowest cash balance to come is " + Words.amount(month.balance().orElseThrow())
                        + " at the end of " + Words.month(month.month()),
                Optional.of(month.month()), month.balance().map(balance -> balance.amount()), Optional.empty(),
                negative ? "Cash runs out before then unless receipts or payments move." : "");
    }
}
