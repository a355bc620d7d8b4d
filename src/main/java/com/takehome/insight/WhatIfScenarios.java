package com.takehome.insight;

import com.takehome.model.PracticeInput;
import com.takehome.money.Money;
import com.takehome.projection.CashMonth;
import com.takehome.projection.ClientNames;
import com.takehome.projection.LedgerMonth;
import com.takehome.projection.ProjectedMonth;
import com.takehome.projection.Projection;
import com.takehome.projection.ProjectionRule;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What if: the projection run again on an edited copy of the input. The loss of each client first, worst first; then the
 * loss of the two largest, raises refused, a delayed start and late payments, where these change anything.
 */
final class WhatIfScenarios {

    private static final int MONTHS = 12;
    /** Starts are tried up to this many months later. */
    static final int LONGEST_DELAY = 3;
    /** Payments are tried up to this many months later. */
    static final int LATEST_PAYMENT = 2;

    private final Projection plan;
    private final ProjectionRule rule;
    private final ClientNames clients;
    private final PlanEdits edits;

    WhatIfScenarios(Projection plan, ProjectionRule rule) {
        this.plan = plan;
        this.rule = rule;
        this.clients = plan.ledger().clients();
        this.edits = new PlanEdits(plan.input(), clients);
    }

    /** All scenarios. */
    List<Scenario> compute() {
        List<Scenario> scenarios = new ArrayList<>(eachClient());
        if (scenarios.size() > 2) {
            scenarios.add(loseTwoLargest(scenarios));
        }
        addIfChanged(scenarios, "Every raise refused", edits.withoutRaisesAfter(plan.asOf()));
        for (int months = 1; months <= LONGEST_DELAY; months++) {
            addIfChanged(scenarios, "Every start delayed by " + Words.months(months),
                    edits.delayed(plan.asOf(), months));
        }
        for (int months = 1; months <= LATEST_PAYMENT; months++) {
            addIfChanged(scenarios, "Every retainer paid " + Words.months(months) + " later", edits.paidLater(months));
        }
        return List.copyOf(scenarios);
    }

    private List<Scenario> eachClient() {
        List<Scenario> losses = new ArrayList<>();
        for (String client : clients.all()) {
            plan.ledger().projected().stream().filter(month -> isOpen(month) && billed(month, client).isPositive())
                    .map(LedgerMonth::month).findFirst()
                    .ifPresent(from -> losses.add(lose("Lose " + client, Set.of(client), from)));
        }
        losses.sort(Comparator.comparing(Scenario::change));
        return losses;
    }

    /** The two whose loss costs most, from the first open month in which either is billed. */
    private Scenario loseTwoLargest(List<Scenario> losses) {
        List<Scenario> worst = losses.subList(0, 2);
        Set<String> lost = worst.stream().map(each -> each.name().substring("Lose ".length()))
                .collect(Collectors.toSet());
        YearMonth first = worst.stream().map(Scenario::fromMonth).min(YearMonth::compareTo).orElseThrow();
        return lose("Lose the two largest clients", lost, first);
    }

    private Scenario lose(String name, Set<String> lost, YearMonth from) {
        int replacement = plan.input().profile().targets().replacementMonths();
        List<ProjectedMonth> planned = window(plan.months(), from);
        List<ProjectedMonth> without = window(months(edits.without(lost, from)), from);
        Outcome refilled = outcome(edits.replaced(lost, from, from.plusMonths(replacement)));
        Money gap = Money.sum(planned.stream().limit(replacement)
                .flatMap(month -> lost.stream().map(client -> billed(month.ledger(), client))).toList());
        return new Scenario(name, from, income(planned), income(without), Optional.of(gap), takeHome(without),
                Optional.of(takeHome(window(refilled.months(), from))),
                Standing.of(plan, without, cashWindow(refilled.cash(), from)));
    }

    /** From the first open month in which the edited plan bills or receives another amount; none: not a scenario. */
    private void addIfChanged(List<Scenario> scenarios, String name, PracticeInput edited) {
        if (edited.equals(plan.input())) {
            return;
        }
        Outcome changed = outcome(edited);
        firstChange(changed.months()).ifPresent(from -> {
            List<ProjectedMonth> window = window(changed.months(), from);
            scenarios.add(new Scenario(name, from, income(window(plan.months(), from)), income(window),
                    Optional.empty(), takeHome(window), Optional.empty(),
                    Standing.of(plan, window, cashWindow(changed.cash(), from))));
        });
    }

    private Optional<YearMonth> firstChange(List<ProjectedMonth> changed) {
        return IntStream.range(0, changed.size())
                .filter(i -> isOpen(plan.months().get(i).ledger())
                        && differs(plan.months().get(i).ledger(), changed.get(i).ledger()))
                .mapToObj(i -> changed.get(i).month()).findFirst();
    }

    private static boolean differs(LedgerMonth planned, LedgerMonth changed) {
        return !planned.retainersBilled().equals(changed.retainersBilled())
                || !planned.retainersReceived().equals(changed.retainersReceived());
    }

    private boolean isOpen(LedgerMonth month) {
        return !plan.ledger().books().closedForReceipts(month.month());
    }

    private List<ProjectedMonth> months(PracticeInput input) {
        return rule.taxedMonths(input, plan);
    }

    /** Cash needs the estimates too, so it is only worked out where it starts from something. */
    private Outcome outcome(PracticeInput input) {
        if (plan.input().profile().cash().onHand().isEmpty()) {
            return new Outcome(months(input), List.of());
        }
        Projection projection = rule.whatIf(input, plan);
        return new Outcome(projection.months(), projection.cash());
    }

    private static List<CashMonth> cashWindow(List<CashMonth> months, YearMonth from) {
        return months.stream().filter(month -> !month.month().isBefore(from)).limit(MONTHS).toList();
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

    /**
     * What comes of an edited plan.
     *
     * @param months the 36 months
     * @param cash their cash; none where the plan starts from no balance
     */
    private record Outcome(List<ProjectedMonth> months, List<CashMonth> cash) {
    }
}
