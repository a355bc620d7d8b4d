package com.takehome.tax;

import com.takehome.money.Money;
import java.util.Optional;

/**
 * What the practice brings to the owner's return.
 *
 * @param scheduleC of a sole proprietor
 * @param sCorporation of an S corporation
 * @param selfEmployment Schedule SE of the owner
 * @param retirement the owner's plan
 * @param health Form 7206
 * @param ownerWages the owner's wages from all employers, the S corporation included
 * @param qualifiedWages W-2 wages of the business (IRC 199A(b)(4)), the owner's salary included
 */
record Practice(Optional<ScheduleC> scheduleC, Optional<SCorporationYear> sCorporation,
        SelfEmploymentTax selfEmployment, RetirementAllowed retirement, HealthInsuranceDeduction health,
        Wages ownerWages, Money qualifiedWages) {

    /** Schedule C line 31, zero without one. */
    Money netProfit() {
        return scheduleC.map(ScheduleC::netProfit).orElse(Money.ZERO);
    }

    /** Schedule K-1 box 1, zero without one. */
    Money k1Income() {
        return sCorporation.map(SCorporationYear::k1Income).orElse(Money.ZERO);
    }

    /** The retirement deduction on Schedule 1: a salary's contributions never reach it. */
    Money retirementAdjustment() {
        return scheduleC.isPresent() ? retirement.total() : Money.ZERO;
    }

    /**
     * Qualified business income: a sole proprietor's profit less the deductions that go with it (Reg. 1.199A-3(b)(1)
     * (vi)); an S corporation's income as it is, since health insurance has lowered it already.
     */
    Money qualifiedIncome() {
        return scheduleC.isPresent() ? netProfit().minus(selfEmployment.deduction()).minus(retirement.total())
                .minus(health.deduction()) : k1Income();
    }
}
