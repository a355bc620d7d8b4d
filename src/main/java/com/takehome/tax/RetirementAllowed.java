package com.takehome.tax;

import com.takehome.money.Money;

/**
 * The contribution to the owner's retirement plan, in the parts of the worksheet in Publication 560.
 *
 * @param requested what the owner wants to put in; the limit where that is the maximum
 * @param deferralLimit the most that may be deferred
 * @param catchUpLimit the most that may be deferred on top because of age
 * @param employerLimit the most that the employer may add to the full deferral
 * @param limit the most in all
 * @param deferral the elective deferral allowed
 * @param catchUp the catch-up contribution allowed
 * @param employer the employer contribution allowed
 * @param catchUpMustBeRoth true when age would allow a catch-up contribution that could only be Roth
 */
public record RetirementAllowed(Money requested, Money deferralLimit, Money catchUpLimit, Money employerLimit,
        Money limit, Money deferral, Money catchUp, Money employer, boolean catchUpMustBeRoth) {

    /** No plan. */
    public static final RetirementAllowed NONE = new RetirementAllowed(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO,
            Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, false);

    /** Everything allowed. */
    public Money total() {
        return Money.sum(deferral, catchUp, employer);
    }

    /** What the owner defers, catch-up included; it lowers box 1 of a salary. */
    public Money deferrals() {
        return deferral.plus(catchUp);
    }

    /** What was wanted beyond the limit. */
    public Money excess() {
        return requested.minus(total());
    }
}
