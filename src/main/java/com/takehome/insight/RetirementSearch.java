package com.takehome.insight;

import com.takehome.model.RetirementPlan;
import com.takehome.model.TaxYear;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import java.util.List;
import java.util.Optional;

/**
 * What contributions to a retirement plan save in tax, thousand by thousand.
 *
 * @param taxYear the year of the run's date
 * @param plan the plan
 * @param limit the most that may go into it
 * @param steps from nothing to the limit
 * @param best the contribution that saves most tax per dollar, the largest of equals; empty where none saves any
 * @param jumps where the deduction of section 199A begins to grow or to shrink
 */
public record RetirementSearch(TaxYear taxYear, RetirementPlan plan, Money limit, List<Step> steps,
        Optional<Step> best, List<Jump> jumps) {

    public RetirementSearch {
        steps = List.copyOf(steps);
        jumps = List.copyOf(jumps);
    }

    /**
     * One contribution.
     *
     * @param contribution dollars in the year
     * @param tax all taxes of the household
     * @param savedByStep what it saves over the step before
     * @param saved what it saves over no contribution
     * @param savedPerDollar saved for each dollar of it; zero without one
     * @param qbiDeduction the deduction of section 199A
     */
    public record Step(Money contribution, Money tax, Money savedByStep, Money saved, Rate savedPerDollar,
            Money qbiDeduction) {
    }

    /**
     * A contribution from which on the deduction of section 199A takes another direction.
     *
     * @param contribution dollars in the year
     * @param what which way, in words
     */
    public record Jump(Money contribution, String what) {
    }
}
