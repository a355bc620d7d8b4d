package com.takehome.tax.estimate;

import java.time.LocalDate;

/**
 * When an installment is due.
 *
 * @param number 1 to 4
 * @param statutory the date that the law names, from which a late payment's days count
 * @param due the last day on which a payment is timely: the statutory date moved off weekends and holidays, or postponed
 */
public record InstallmentDate(int number, LocalDate statutory, LocalDate due) {

    /** True when the due date is not the one that the law names. */
    public boolean isMoved() {
        return !due.equals(statutory);
    }

    /** True when the due date lies before the date; a due date equal to it has not passed. */
    public boolean hasPassed(LocalDate asOf) {
        return due.isBefore(asOf);
    }
}
