package com.takehome.tax.estimate;

import com.takehome.money.Money;
import java.time.LocalDate;

/**
 * An amount that counts as paid on a date.
 *
 * @param date the day
 * @param amount how much
 */
public record Credit(LocalDate date, Money amount) {
}
