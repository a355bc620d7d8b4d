package com.takehome.model;

import com.takehome.money.Money;
import java.time.LocalDate;

/**
 * A row of the Tax payments sheet.
 *
 * @param date when it was paid
 * @param jurisdiction to whom
 * @param taxYear for which tax year
 * @param amount how much
 * @param kind what it was
 * @param source the row
 */
public record TaxPayment(LocalDate date, Jurisdiction jurisdiction, TaxYear taxYear, Money amount, PaymentKind kind,
        InputSource source) {
}
