package com.takehome.projection;

import com.takehome.model.HouseholdYear;
import com.takehome.model.TaxYear;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.tax.household.HouseholdFacts;
import com.takehome.tax.household.HouseholdTax;
import java.util.Optional;

/**
 * One tax year, with the practice and without it.
 *
 * @param year the tax year
 * @param household the household row that counts
 * @param facts what the returns with the practice start from
 * @param with the taxes with the practice
 * @param without the taxes of the same household without it
 * @param setAsideRate what the next dollar received adds to federal, state and local tax; empty in a what-if
 * @param otherServiceTrade total federal tax with the other answer to the specified-service question; empty in a
 *        what-if
 */
public record TaxYearProjection(TaxYear year, HouseholdYear household, HouseholdFacts facts, HouseholdTax with,
        HouseholdTax without, Optional<Rate> setAsideRate, Optional<Money> otherServiceTrade) {

    /** The same with what the next dollar and the other service answer would do. */
    TaxYearProjection completed(Rate nextDollar, Money otherAnswer) {
        return new TaxYearProjection(year, household, facts, with, without, Optional.of(nextDollar),
                Optional.of(otherAnswer));
    }

    /** The tax that the practice adds. */
    public Money addedTax() {
        return with.total().minus(without.total());
    }

    /** The retirement contribution allowed in the year. */
    public Money retirement() {
        return with.federal().retirementDeduction();
    }
}
