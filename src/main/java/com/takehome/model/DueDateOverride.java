package com.takehome.model;

import java.time.LocalDate;

/**
 * A row of the Due dates sheet: a postponed installment.
 *
 * @param jurisdiction whose installment
 * @param taxYear the tax year
 * @param installment 1 to 4
 * @param due the day on which it is due instead
 * @param source the row
 */
public record DueDateOverride(Jurisdiction jurisdiction, TaxYear taxYear, int installment, LocalDate due,
        InputSource source) {
}
