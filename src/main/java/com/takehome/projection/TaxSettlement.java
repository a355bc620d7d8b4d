package com.takehome.projection;

import com.takehome.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a tax year is settled in the April after it.
 *
 * @param liability federal, state and local tax and the entity's; zero for the year before the first
 * @param federalWithheld federal tax withheld that counts
 * @param carried state tax withheld and overpayments applied to the year, less those applied to the next
 * @param made payments made in cash
 * @param recommended estimated payments still to be made
 * @param rest what is left to pay, negative for a refund; for the year before the first as given, less what was paid
 * @param due the day on which the rest is paid
 * @param counted false where that day has passed: then it was really paid or refunded
 * @param payroll payroll deposits of an S corporation by month
 */
public record TaxSettlement(Money liability, Money federalWithheld, Money carried, Money made, Money recommended,
        Money rest, LocalDate due, boolean counted, Map<YearMonth, Money> payroll) {

    public TaxSettlement {
        payroll = Collections.unmodifiableMap(new TreeMap<>(payroll));
    }

    /** What of the rest is still to be paid. */
    public Money restToCome() {
        return counted ? rest : Money.ZERO;
    }
}
