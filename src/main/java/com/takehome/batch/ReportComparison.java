package com.takehome.batch;

import com.takehome.insight.Moved;
import com.takehome.report.PracticeReport;
import java.util.Optional;

/** Compares a practice's report with its earlier one; called by several threads at the same time. */
@FunctionalInterface
public interface ReportComparison {

    /** What has moved; empty when the bytes are not those of an earlier report of the practice. */
    Optional<Moved> compare(PracticeReport now, byte[] earlierJson);
}
