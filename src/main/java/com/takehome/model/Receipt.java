package com.takehome.model;

import com.takehome.money.Money;
import java.time.LocalDate;

/**
 * A row of the Receipts sheet: business income really received.
 *
 * @param date when
 * @param from from whom; a client's name makes it a retainer received
 * @param amount how much; negative: refunded
 * @param notes free text
 * @param source the row
 */
public record Receipt(LocalDate date, String from, Money amount, String notes, InputSource source) {
}
