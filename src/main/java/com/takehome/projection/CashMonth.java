package com.takehome.projection;

import com.takehome.money.Money;
import java.time.YearMonth;
import java.util.Optional;

/**
 * One month's cash.
 *
 * @param month the month
 * @param taxPaid tax paid, refunds negative
 * @param balance at the month's end; empty where it is not given
 * @param runway how long that balance lasts
 */
public record CashMonth(YearMonth month, Money taxPaid, Optional<Money> balance, Runway runway) {
}
