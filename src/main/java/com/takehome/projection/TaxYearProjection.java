package com.takehome.projection;

import com.takehome.model.HouseholdYear;
import com.takehome.model.TaxYear;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.tax.household.HouseholdFacts;
import com.takehome.tax.household.HouseholdTax;

/**
 * One tax year, with the practice and without it.
 *
 * @param year the tax year
 * @param household the household row that counts
 * @param facts what the returns with the practice start from
 * @param with the taxes with the practice
 * @param without the taxes of the same household without it
 * @param setAsideRate what the next dollar received adds to federal, state and local tax
 * @param otherServiceTrade total federal tax with the other answer to the specified-service question
 */
public record TaxYearProjection(TaxYear year, HouseholdYear household, HouseholdFacts facts, HouseholdTax with,
        HouseholdTax without, Rate setAsideRate, Money otherServiceTrade) {

    /** The tax that the practice adds. */
    public Money addedTax() {
        return with.total().minus(without.total());
    }

    /** The retirement contribution allowed in the year. */
    public Money retirement() {
        return with.federal().retirementDeduction();
    }
}
