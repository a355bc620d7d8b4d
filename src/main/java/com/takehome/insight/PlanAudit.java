package com.takehome.insight;

import com.takehome.model.PracticeProfile.StatedYear;
import com.takehome.money.Money;
import com.takehome.projection.Projection;
import com.takehome.projection.ProjectionYear;
import java.util.ArrayList;
import java.util.List;

/**
 * A claim of the user's own plan against what follows from it.
 *
 * @param what such as "Stated year 1"
 * @param stated what the plan claims
 * @param computed what follows from the plan
 */
public record PlanAudit(String what, Money stated, Money computed) {

    /** Computed less stated. */
    public Money difference() {
        return computed.minus(stated);
    }

    /** Every claim, in the order of the years, gross receipts before take-home. */
    static List<PlanAudit> of(Projection projection) {
        List<ProjectionYear> years = projection.projectionYears();
        List<PlanAudit> audit = new ArrayList<>();
        for (StatedYear stated : projection.input().profile().stated()) {
            ProjectionYear computed = years.get(stated.year() - 1);
            stated.gross().ifPresent(gross -> audit
                    .add(new PlanAudit("Stated year " + stated.year(), gross, computed.grossReceipts())));
            stated.takeHome().ifPresent(kept -> audit
                    .add(new PlanAudit("Stated take-home " + stated.year(), kept, computed.takeHome())));
        }
        return List.copyOf(audit);
    }
}
