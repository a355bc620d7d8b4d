package com.takehome.insight;

import com.takehome.money.Money;

/**
 * A claim of the user's own plan against what follows from it.
 *
 * @param what such as "Stated year 1"
 * @param stated what the plan claims
 * @param computed what follows from the plan
 * @param explanation the difference from the plan's own months; empty where there is none
 */
public record PlanAudit(String what, Money stated, Money computed, String explanation) {

    /** Computed less stated. */
    public Money difference() {
        return computed.minus(stated);
    }
}
