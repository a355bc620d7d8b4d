package com.takehome.insight;

import com.takehome.model.PracticeInput;
import com.takehome.model.PracticeProfile.StatedYear;
import com.takehome.money.Money;
import com.takehome.projection.Projection;
import com.takehome.projection.ProjectionRule;
import com.takehome.projection.ProjectionYear;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The user's own claims, each difference explained from the plan's own months: by a change of the whole plan that gives
 * the claimed figure to the cent, or else by what the year is made of.
 */
final class PlanAuditRule {

    private final Projection plan;
    private final ProjectionRule rule;

    PlanAuditRule(Projection plan, ProjectionRule rule) {
        this.plan = plan;
        this.rule = rule;
    }

    /** Every claim, in the order of the years, gross receipts before take-home. */
    List<PlanAudit> compute() {
        List<PlanAudit> audit = new ArrayList<>();
        for (StatedYear stated : plan.input().profile().stated()) {
            stated.gross().ifPresent(gross -> audit.add(audit("Stated year " + stated.year(), gross, stated.year(),
                    ProjectionYear::grossReceipts, this::receiptsInWords)));
            stated.takeHome().ifPresent(kept -> audit.add(audit("Stated take-home " + stated.year(), kept,
                    stated.year(), ProjectionYear::takeHome, PlanAuditRule::takeHomeInWords)));
        }
        return List.copyOf(audit);
    }

    private PlanAudit audit(String what, Money stated, int year, Function<ProjectionYear, Money> figure,
            Function<ProjectionYear, String> parts) {
        ProjectionYear planned = plan.projectionYears().get(year - 1);
        Money computed = figure.apply(planned);
        return new PlanAudit(what, stated, computed,
                computed.equals(stated) ? "" : explanation(stated, year, figure, parts.apply(planned)));
    }

    private String explanation(Money stated, int year, Function<ProjectionYear, Money> figure, String parts) {
        return changedPlans().entrySet().stream()
                .filter(each -> figure.apply(year(each.getValue(), year)).equals(stated)).findFirst()
                .map(each -> Words.amount(stated) + " exactly if " + each.getKey()).orElse(parts);
    }

    private ProjectionYear year(PracticeInput changed, int year) {
        return plan.projectionYear(year, rule.taxedMonths(changed, plan));
    }

    /** What a plan may have taken otherwise, from its first day on. */
    private Map<String, PracticeInput> changedPlans() {
        PlanEdits edits = new PlanEdits(plan.input(), plan.ledger().clients());
        LocalDate before = plan.input().profile().firstMonth().atDay(1).minusDays(1);
        Map<String, PracticeInput> changed = new LinkedHashMap<>();
        IntStream.rangeClosed(1, WhatIfScenarios.LATEST_PAYMENT).forEach(
                months -> changed.put("every payment comes " + Words.months(months) + " late",
                        edits.paidLater(months)));
        IntStream.rangeClosed(1, WhatIfScenarios.LONGEST_DELAY).forEach(
                months -> changed.put("every client starts " + Words.months(months) + " later",
                        edits.delayed(before, months)));
        changed.put("every raise is refused", edits.withoutRaisesAfter(before));
        return changed;
    }

    private String receiptsInWords(ProjectionYear year) {
        Map<String, Money> billed = new LinkedHashMap<>();
        year.months().forEach(
                month -> month.ledger().billed()
                        .forEach((client, amount) -> billed.merge(client, amount, Money::plus)));
        Money other = Money.sum(year.months().stream().map(month -> month.ledger().otherIncomeReceived()).toList());
        Money open = year.retainersBilled().plus(other).minus(year.grossReceipts());
        billed.put("other income", other);
        billed.put("billed in the year and received outside it", open.negated());
        return inWords(year.grossReceipts(), billed);
    }

    private static String takeHomeInWords(ProjectionYear year) {
        Map<String, Money> parts = new LinkedHashMap<>();
        parts.put("gross receipts", year.grossReceipts());
        parts.put("expenses", year.businessExpenses().negated());
        parts.put("health insurance", year.healthInsurance().negated());
        parts.put("retirement", year.retirement().negated());
        parts.put("tax", year.tax().negated());
        return inWords(year.takeHome(), parts);
    }

    private static String inWords(Money whole, Map<String, Money> parts) {
        return parts.entrySet().stream().filter(each -> !each.getValue().isZero())
                .map(each -> each.getKey() + ": " + Words.amount(each.getValue()))
                .collect(Collectors.joining("; ", Words.amount(whole) + " is made of ", ""));
    }
}
