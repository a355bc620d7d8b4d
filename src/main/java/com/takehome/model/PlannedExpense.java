package com.takehome.model;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A row of the Expenses sheet: a planned cost.
 *
 * @param category what it is for
 * @param description free text
 * @param amount the price at the later of start and the first month
 * @param frequency how often
 * @param start the first payment's day, which sets the rhythm
 * @param end no payment after this day
 * @param annualIncrease compounds every twelve months
 * @param businessShare the part that is the practice's
 * @param source the row
 */
public record PlannedExpense(ExpenseCategory category, String description, Money amount, Frequency frequency,
        LocalDate start, Optional<LocalDate> end, Rate annualIncrease, Rate businessShare, InputSource source) {
}
