package com.takehome.batch;

import com.takehome.model.PracticeInput;
import com.takehome.problem.Loaded;
import com.takehome.problem.Problem;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.Provenance;
import java.time.LocalDate;
import java.util.List;

/** Projects, taxes and tabulates one practice; called by several threads at the same time. */
@FunctionalInterface
public interface ReportBuilder {

    /** The report, or the errors that forbid one. */
    Loaded<PracticeReport> build(PracticeInput input, LocalDate asOf, List<Problem> readProblems,
            Provenance provenance);
}
