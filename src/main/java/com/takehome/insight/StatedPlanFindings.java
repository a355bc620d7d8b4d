package com.takehome.insight;

import com.takehome.problem.Severity;
import java.util.List;
import java.util.Optional;

/** The user's own claims that do not follow from the plan. */
final class StatedPlanFindings {

    private StatedPlanFindings() {}

    static List<Finding> of(List<PlanAudit> audit) {
        return audit.stream().filter(each -> !each.difference().isZero()).map(StatedPlanFindings::finding).toList();
    }

    private static Finding finding(PlanAudit audit) {
        return new Finding("STATED_PLAN", Severity.NOTICE,
                audit.what() + " is " + Words.amount(audit.stated()) + "; by the plan's own months it is "
                        + Words.amount(audit.computed()) + "; " + audit.explanation(),
                Optional.empty(), Optional.of(audit.computed().amount()), Optional.of(audit.stated().amount()),
                "Correct the plan or the claim.");
    }
}
