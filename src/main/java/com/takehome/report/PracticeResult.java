package com.takehome.report;

import com.takehome.problem.Problem;
import com.takehome.problem.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What became of one practice in a run.
 *
 * @param id the practice id: the name of its folder as found
 * @param summary its line in the firm's tables; empty when it was refused, or when only protected files may hold its
 *        figures
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

    /** The same without anything that the workbooks say: neither figures nor the text of their cells. */
    public PracticeResult withoutFigures() {
        return new PracticeResult(id, Optional.empty(), problems.stream().map(PracticeResult::withoutText).toList(),
                files);
    }

    private static Problem withoutText(Problem problem) {
        return new Problem(problem.severity(), problem.code(), problem.source(), "",
                "is withheld, as the run has a password",
                "look up the code in docs/errors.md, or run validate to read it in full");
    }

    /** True when it has its report. */
    public boolean isReported() {
        return summary.isPresent() || !files.isEmpty();
    }

    /** How many problems weigh that much. */
    public long count(Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).count();
    }
}
