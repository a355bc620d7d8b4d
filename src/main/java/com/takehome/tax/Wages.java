package com.takehome.tax;

import com.takehome.money.Money;

/**
 * A person's wages of a year.
 *
 * @param taxable Form W-2 box 1
 * @param payroll Form W-2 boxes 3 and 5, before the wage base
 */
public record Wages(Money taxable, Money payroll) {

    /** No wages. */
    public static final Wages NONE = Wages.of(Money.ZERO);

    /** Wages whose boxes 1, 3 and 5 are the same; what the Household sheet states is taken so. */
    public static Wages of(Money wages) {
        return new Wages(wages, wages);
    }

    /** Both together. */
    public Wages plus(Wages other) {
        return new Wages(taxable.plus(other.taxable), payroll.plus(other.payroll));
    }
}
