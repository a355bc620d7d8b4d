package com.takehome.model;

import com.takehome.money.Money;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * A row of the Household sheet: the owner's household in one tax year, without the practice.
 *
 * @param taxYear the year
 * @param status the filing status
 * @param state where the household lives
 * @param locality a local tax's key or name
 * @param movedStates true when the household moved or worked in other states
 * @param amounts the amounts that the row states; a blank one is absent
 * @param employerHealthPlanMonths months in which an employer's health plan was open to the owner
 * @param childrenUnder17 qualifying children
 * @param otherDependents other dependents
 * @param retirementContribution this year's contribution in place of the practice's usual one
 * @param source the row
 */
public record HouseholdYear(TaxYear taxYear, FilingStatus status, UsState state, Optional<String> locality,
        boolean movedStates, Map<HouseholdAmount, Money> amounts, int employerHealthPlanMonths, int childrenUnder17,
        int otherDependents, Optional<RetirementContribution> retirementContribution, InputSource source) {

    public HouseholdYear {
        Map<HouseholdAmount, Money> copy = new EnumMap<>(HouseholdAmount.class);
        copy.putAll(amounts);
        amounts = Collections.unmodifiableMap(copy);
    }

    /** The stated amount; zero where the cell is blank. */
    public Money amount(HouseholdAmount kind) {
        return amounts.getOrDefault(kind, Money.ZERO);
    }

    /** The stated amount; empty where the cell is blank, for the amounts whose blank is not zero. */
    public Optional<Money> findAmount(HouseholdAmount kind) {
        return Optional.ofNullable(amounts.get(kind));
    }
}
