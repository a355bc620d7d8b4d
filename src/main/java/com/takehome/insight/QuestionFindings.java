package com.takehome.insight;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.problem.Severity;
import com.takehome.projection.Projection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The owner's questions as findings, so that every report shows the answers. */
final class QuestionFindings {

    private final Projection projection;
    private final OwnerQuestions questions;

    QuestionFindings(Projection projection, OwnerQuestions questions) {
        this.projection = projection;
        this.questions = questions;
    }

    List<Finding> find() {
        List<Finding> findings = new ArrayList<>();
        questions.breakEven().ifPresent(each -> breakEven(each, findings));
        questions.leaveJob().ifPresent(each -> findings.add(leaveJob(each)));
        readiness().ifPresent(findings::add);
        questions.retirementSearch().forEach(each -> each.best().ifPresent(best -> findings.add(search(each, best))));
        entity().ifPresent(findings::add);
        return findings;
    }

    private static void breakEven(BreakEven breakEven, List<Finding> findings) {
        breakEven.monthlyRetainer().ifPresent(monthly -> findings.add(finding("BREAK_EVEN_RETAINER",
                "A flat retainer of " + Words.amount(monthly) + " a month, "
                        + Words.amount(breakEven.yearlyGross().orElseThrow())
                        + " a year, with the plan's costs leaves as much as the job over three years",
                monthly.amount(), Optional.empty(), "Compare it with what clients pay.")));
        breakEven.searchMonths().ifPresent(months -> findings.add(finding("BREAK_EVEN_SEARCH",
                "With " + Words.months(months) + " without the job, where the comparison has "
                        + breakEven.plannedSearchMonths().stripTrailingZeros().toPlainString()
                        + ", the practice leaves at least as much as the job",
                BigDecimal.valueOf(months), Optional.of(breakEven.plannedSearchMonths()), "")));
    }

    private Finding leaveJob(LeaveJob job) {
        int target = projection.input().profile().targets().runwayMonths();
        String conditions = "a client billed, a runway of " + Words.months(target) + " and cash that never runs out";
        return new Finding("LEAVE_JOB", job.lastMonth().isPresent() ? Severity.NOTICE : Severity.WARNING,
                job.lastMonth()
                        .map(month -> "The earliest last month of the job with " + conditions + " is "
                                + Words.month(month))
                        .orElse("In none of the 36 months can the job end with " + conditions),
                job.lastMonth(), Optional.empty(), Optional.empty(), "");
    }

    /** Only for somebody who has a job, or compares the practice with one. */
    private Optional<Finding> readiness() {
        if (questions.breakEven().isEmpty() && questions.leaveJob().isEmpty()) {
            return Optional.empty();
        }
        List<ReadinessPoint> points = questions.readiness();
        List<ReadinessPoint> open = points.stream().filter(point -> !point.met().orElse(false)).toList();
        String message = points.size() - open.size() + " of " + points.size()
                + " points for leaving a job are met" + open.stream()
                        .map(point -> point.what() + " - " + withoutStop(point.figure()))
                        .collect(Collectors.joining("; ", open.isEmpty() ? "" : "; not met: ", ""));
        return Optional.of(finding("READINESS", message, BigDecimal.valueOf(points.size() - open.size()),
                Optional.of(BigDecimal.valueOf(points.size())), ""));
    }

    private static Finding search(RetirementSearch search, RetirementSearch.Step best) {
        String jumps = search.jumps().stream()
                .map(jump -> "From " + Words.amount(jump.contribution()) + ": " + jump.what())
                .collect(Collectors.joining(" "));
        RetirementSearch.Step most = search.steps().getLast();
        return finding("RETIREMENT_SEARCH",
                "Tax year " + search.taxYear() + ": a " + search.plan().label() + " saves most per dollar at "
                        + Words.amount(best.contribution()) + " (" + Words.percent(best.savedPerDollar())
                        + "); the most allowed, " + Words.amount(most.contribution()) + ", saves "
                        + Words.amount(most.saved()),
                best.contribution().amount(), Optional.of(search.limit().amount()), jumps);
    }

    private Optional<Finding> entity() {
        List<EntityOption> options = questions.entityComparison();
        return options.stream().filter(option -> option.salaryShare().isPresent())
                .max(Comparator.comparing(EntityOption::kept)).map(best -> {
                    Money more = best.kept().minus(options.getFirst().kept());
                    Rate share = best.salaryShare().orElseThrow();
                    return finding("ENTITY_COMPARISON", "Tax year " + best.taxYear()
                            + ": as an S corporation with a salary of " + share + " of profit the household would keep "
                            + Words.amount(more.abs()) + (more.isNegative() ? " less" : " more")
                            + " than as a sole proprietor, " + runningCosts(best), more.amount(), Optional.empty(),
                            best.runningCosts().isPresent() ? "What pay is reasonable decides."
                                    : "Running costs and what pay is reasonable decide.");
                });
    }

    private static String runningCosts(EntityOption option) {
        return option.runningCosts().map(costs -> "after running costs of " + Words.amount(costs))
                .orElse("before running costs");
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static Finding finding(String code, String message, BigDecimal value, Optional<BigDecimal> limit,
            String nextStep) {
        return new Finding(code, Severity.NOTICE, message, Optional.empty(), Optional.of(value), limit, nextStep);
    }
}
