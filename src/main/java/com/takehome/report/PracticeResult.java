package com.takehome.report;

import com.takehome.problem.Problem;
import com.takehome.problem.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What became of one practice in a run.
 *
 * @param id the practice id: the name of its folder as found
 * @param summary its line in the firm's tables; empty when it was refused
 * @param problems everything found in its input
 * @param files the files written for it, in the order of formats
 */
public record PracticeResult(String id, Optional<PracticeSummary> summary, List<Problem> problems,
        List<ReportFile> files) {

    public PracticeResult {
        problems = List.copyOf(problems);
        files = List.copyOf(files);
    }

    /** A practice that gets no report. */
    public static PracticeResult refused(String id, List<Problem> problems) {
        return new PracticeResult(id, Optional.empty(), problems, List.of());
    }

    /** True when it has its report. */
    public boolean isReported() {
        return summary.isPresent();
    }

    /** How many problems weigh that much. */
    public long count(Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).count();
    }
}
