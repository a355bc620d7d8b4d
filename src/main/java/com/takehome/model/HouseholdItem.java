package com.takehome.model;

import com.takehome.money.Money;
import java.time.LocalDate;

/**
 * A row of the Household items sheet: a household amount that falls on a date.
 *
 * @param date when
 * @param whose whose it is
 * @param kind which of the household's amounts
 * @param amount how much
 * @param source the row
 */
public record HouseholdItem(LocalDate date, Whose whose, HouseholdAmount kind, Money amount, InputSource source) {
}
