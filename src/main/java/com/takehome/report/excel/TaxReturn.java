package com.takehome.report.excel;

import com.takehome.money.Money;
import com.takehome.projection.TaxYearProjection;
import com.takehome.tax.FederalReturn;
import com.takehome.tax.Form1040;
import com.takehome.tax.household.HouseholdTax;
import java.util.Optional;
import java.util.function.Function;

/**
 * One side of a tax year: the household with its practice or without it.
 *
 * @param year the year
 * @param tax the taxes of that side
 * @param stateIsPlain whether the state's rules are plain enough for formulas
 */
record TaxReturn(TaxYearProjection year, HouseholdTax tax, boolean stateIsPlain) {

    FederalReturn federal() {
        return tax.federal();
    }

    Form1040 form() {
        return tax.federal().form1040();
    }

    /** A figure of one or the other kind of business; zero where there is none. */
    <T> Money part(Optional<T> business, Function<T, Money> amount) {
        return business.map(amount).orElse(Money.ZERO);
    }
}
