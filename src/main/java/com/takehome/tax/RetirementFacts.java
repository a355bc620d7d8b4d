package com.takehome.tax;

import com.takehome.model.RetirementContribution;
import com.takehome.model.RetirementPlan;
import com.takehome.model.TaxYear;
import com.takehome.money.Money;
import java.util.Optional;

/**
 * What the limits of the owner's retirement plan depend on.
 *
 * @param plan the plan
 * @param contribution what the owner wants to put in
 * @param compensation net earnings of a sole proprietor (profit less half of self-employment tax), or the salary of an
 *        S corporation's owner
 * @param salaried true for a salary, whose employer part is a quarter of it; false for net earnings, which the employer
 *        part itself reduces
 * @param birthYear the owner's year of birth
 * @param deferralsElsewhere elective deferrals in other employers' plans, which share the limit (IRC 402(g))
 * @param priorYearPayrollWages wages of the year before, which decide whether catch-up contributions must be Roth
 */
public record RetirementFacts(RetirementPlan plan, RetirementContribution contribution, Money compensation,
        boolean salaried, Optional<Integer> birthYear, Money deferralsElsewhere, Money priorYearPayrollWages) {

    /** The owner's age at the end of the year; zero where it is not stated. */
    int ageIn(TaxYear year) {
        return birthYear.map(born -> year.value() - born).orElse(0);
    }
}
