package com.takehome.model;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import java.time.LocalDate;

/**
 * A row of the Transactions sheet: a cost really paid.
 *
 * @param date when
 * @param payee to whom
 * @param category what it was for
 * @param amount how much; negative: refunded
 * @param businessShare the part that is the practice's
 * @param notes free text
 * @param source the row
 */
public record Transaction(LocalDate date, String payee, ExpenseCategory category, Money amount, Rate businessShare,
        String notes, InputSource source) {
}
