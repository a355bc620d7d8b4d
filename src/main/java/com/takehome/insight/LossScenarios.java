package com.takehome.insight;

import com.takehome.model.Engagement;
import com.takehome.model.PracticeInput;
import com.takehome.money.Money;
import com.takehome.projection.ClientNames;
import com.takehome.projection.LedgerMonth;
import com.takehome.projection.ProjectedMonth;
import com.takehome.projection.Projection;
import com.takehome.projection.ProjectionRule;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the loss of each client costs, worst first: the projection run again on an edited copy of the input. */
final class LossScenarios {

    private static final int MONTHS = 12;

    private final Projection plan;
    private final ProjectionRule rule;
    private final ClientNames clients;

    LossScenarios(Projection plan, ProjectionRule rule) {
        this.plan = plan;
        this.rule = rule;
        this.clients = plan.ledger().clients();
    }

    /** One scenario for each client that is billed in an open month. */
    List<Scenario> compute() {
        List<Scenario> scenarios = new ArrayList<>();
        for (String client : clients.all()) {
            plan.ledger().projected().stream().filter(month -> isOpen(month) && billed(month, client).isPositive())
                    .map(LedgerMonth::month).findFirst().ifPresent(from -> scenarios.add(lose(client, from)));
        }
        scenarios.sort(Comparator.comparing(Scenario::change));
        return List.copyOf(scenarios);
    }

    private boolean isOpen(LedgerMonth month) {
        return !plan.ledger().books().closedForReceipts(month.month());
    }

    private Scenario lose(String client, YearMonth from) {
        int replacement = plan.input().profile().targets().replacementMonths();
        List<ProjectedMonth> lost = window(months(without(client, from, Optional.empty())), from);
        List<ProjectedMonth> refilled = window(
                months(without(client, from, Optional.of(from.plusMonths(replacement)))), from);
        List<ProjectedMonth> planned = window(plan.months(), from);
        Money gap = Money.sum(planned.stream().limit(replacement).map(month -> billed(month.ledger(), client))
                .toList());
        return new Scenario("Lose " + client, from, income(planned), income(lost), Optional.of(gap), takeHome(lost),
                Optional.of(takeHome(refilled)));
    }

    /** The input without the client from a month on, and with an equal one again from a later month where given. */
    private PracticeInput without(String client, YearMonth from, Optional<YearMonth> again) {
        List<Engagement> rows = new ArrayList<>();
        for (Engagement row : plan.input().engagements()) {
            if (!clients.find(row.client()).equals(Optional.of(client))) {
                rows.add(row);
                continue;
            }
            if (row.start().isBefore(from.atDay(1))) {
                rows.add(row.withPeriod(row.start(), Optional.of(earlier(row.end(), from.atDay(1).minusDays(1)))));
            }
            again.map(month -> later(row.start(), month.atDay(1)))
                    .filter(start -> row.end().filter(start::isAfter).isEmpty())
                    .ifPresent(start -> rows.add(row.withPeriod(start, row.end())));
        }
        return plan.input().withEngagements(rows);
    }

    private List<ProjectedMonth> months(PracticeInput input) {
        return rule.taxedMonths(input, plan.asOf());
    }

    private static List<ProjectedMonth> window(List<ProjectedMonth> months, YearMonth from) {
        return months.stream().filter(month -> !month.month().isBefore(from)).limit(MONTHS).toList();
    }

    private static Money income(List<ProjectedMonth> months) {
        return sum(months, month -> month.ledger().retainersBilled().plus(month.ledger().otherIncomeReceived()));
    }

    private static Money takeHome(List<ProjectedMonth> months) {
        return sum(months, ProjectedMonth::takeHome);
    }

    private static Money sum(List<ProjectedMonth> months, Function<ProjectedMonth, Money> figure) {
        return Money.sum(months.stream().map(figure).toList());
    }

    private static Money billed(LedgerMonth month, String client) {
        return month.billed().getOrDefault(client, Money.ZERO);
    }

    private static LocalDate earlier(Optional<LocalDate> one, LocalDate other) {
        return one.filter(other::isAfter).orElse(other);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
