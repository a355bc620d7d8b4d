package com.takehome.model;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A row of the Other income sheet: planned business income that is not a retainer.
 *
 * @param description what it is
 * @param category what it is for
 * @param amount each payment
 * @param frequency how often
 * @param start the first payment's day, which sets the rhythm
 * @param end no payment after this day
 * @param likelihood weights the amount
 * @param source the row
 */
public record OtherIncome(String description, IncomeCategory category, Money amount, Frequency frequency,
        LocalDate start, Optional<LocalDate> end, Rate likelihood, InputSource source) {
}
