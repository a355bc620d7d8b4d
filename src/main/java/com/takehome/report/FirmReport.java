package com.takehome.report;

import com.takehome.problem.Problem;
import com.takehome.problem.Severity;
import com.takehome.report.PracticeSummary.NextPayment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All practices of a run together: what the index, the firm summary and the lists for the whole firm say.
 *
 * @param asOf the date that separates actual from planned
 * @param version the tool's version
 * @param practices what became of each, by id
 * @param problems what is wrong beside the practices, such as a loose file
 */
public record FirmReport(LocalDate asOf, String version, List<PracticeResult> practices, List<Problem> problems) {

    public FirmReport {
        practices = practices.stream().sorted(Comparator.comparing(PracticeResult::id)).toList();
        problems = List.copyOf(problems);
    }

    /**
     * A payment and who owes it.
     *
     * @param practice the practice id
     * @param name the practice's name
     * @param payment what is due
     */
    public record PracticePayment(String practice, String name, NextPayment payment) {
    }

    /** How many practices there are. */
    public int found() {
        return practices.size();
    }

    /** How many have their report. */
    public int reported() {
        return (int) practices.stream().filter(PracticeResult::isReported).count();
    }

    /** How many were refused. */
    public int refused() {
        return found() - reported();
    }

    /** True when figures are kept out of the firm's files, as only protected files may hold them. */
    public boolean isWithheld() {
        return practices.stream().anyMatch(practice -> practice.isReported() && practice.summary().isEmpty());
    }

    /** How many problems weigh that much, in all practices and beside them. */
    public long count(Severity severity) {
        return practices.stream().mapToLong(practice -> practice.count(severity)).sum()
                + problems.stream().filter(problem -> problem.severity() == severity).count();
    }

    /** What each practice owes next to each jurisdiction: by date, then practice. */
    public List<PracticePayment> duePayments() {
        return practices.stream().flatMap(FirmReport::payments)
                .sorted(Comparator.comparing(due -> due.payment().due())).toList();
    }

    private static Stream<PracticePayment> payments(PracticeResult practice) {
        return practice.summary().stream().flatMap(summary -> summary.nextPayments().stream()
                .map(payment -> new PracticePayment(practice.id(), summary.name(), payment)));
    }
}
