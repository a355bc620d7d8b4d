package com.takehome.model;

import com.takehome.money.Money;
import com.takehome.money.Rounding;
import java.math.BigDecimal;

/**
 * A row of the W-2 comparison sheet: the job that the practice is compared with, in one projection year.
 *
 * @param projectionYear 1 to 3
 * @param annualSalary gross salary a year
 * @param monthsEmployed months worked
 * @param severanceMonths months of severance pay
 * @param employerHealthInsurance what the employer pays for health insurance a year
 * @param employerMatch what the employer adds to retirement a year
 * @param ownDeferral pre-tax retirement deferral a year
 * @param ownPremium the employee's health premium a year
 * @param source the row
 */
public record W2Year(int projectionYear, Money annualSalary, BigDecimal monthsEmployed, BigDecimal severanceMonths,
        Money employerHealthInsurance, Money employerMatch, Money ownDeferral, Money ownPremium, InputSource source) {

    private static final int MONTHS_A_YEAR = 12;

    /** The same job for another number of months. */
    public W2Year withMonthsEmployed(BigDecimal months) {
        return new W2Year(projectionYear, annualSalary, months, severanceMonths, employerHealthInsurance, employerMatch,
                ownDeferral, ownPremium, source);
    }

    /** The same job worked for so many months of the year; what goes with a whole year counts in proportion. */
    public W2Year withEmployment(int employed, int severance) {
        return new W2Year(projectionYear, annualSalary, BigDecimal.valueOf(employed), BigDecimal.valueOf(severance),
                part(employerHealthInsurance, employed), part(employerMatch, employed), part(ownDeferral, employed),
                part(ownPremium, employed), source);
    }

    private static Money part(Money yearly, int months) {
        return yearly.timesFraction(months, MONTHS_A_YEAR, Rounding.CENTS);
    }
}
