package com.takehome.insight;

import java.util.List;
import java.util.Optional;

/**
 * What the owner wants to know beyond the projection.
 *
 * @param w2Comparison the job that the practice is compared with
 * @param scenarios what if, worst first
 * @param findings what the reader should know
 * @param audit what the user's own plan claims against what follows from it
 * @param questions what the owner asks beside the projection
 */
public record Insights(Optional<W2Comparison> w2Comparison, List<Scenario> scenarios, List<Finding> findings,
        List<PlanAudit> audit, OwnerQuestions questions) {

    public Insights {
        scenarios = List.copyOf(scenarios);
        findings = List.copyOf(findings);
        audit = List.copyOf(audit);
    }
}
