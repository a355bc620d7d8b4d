package com.takehome.model;

import com.takehome.money.Money;

/** What the owner wants to put into the practice's retirement plan in a year. */
public sealed interface RetirementContribution {

    /**
     * A stated amount; the tax rules allow at most the legal limit of it.
     *
     * @param money dollars a year
     */
    record Amount(Money money) implements RetirementContribution {
    }

    /** As much as the law allows. */
    record Maximum() implements RetirementContribution {
    }

    /** Nothing. */
    static RetirementContribution none() {
        return new Amount(Money.ZERO);
    }
}
