package com.takehome.tax.estimate;

import com.takehome.money.Money;
import java.util.Optional;

/**
 * An installment as it stands on the as-of date, under the method that is followed.
 *
 * @param date its number and dates
 * @param regular what the regular method requires
 * @param annualized what the annualized method requires
 * @param required what the method that is followed requires
 * @param withholding withholding credited after the previous due date through this one
 * @param paid payments and overpayment applied in the same window
 * @param shortfall Form 2210 line 17; empty for dates to come
 * @param toPay what to send by this date, earlier arrears included; empty for passed dates
 */
public record PlannedInstallment(InstallmentDate date, Money regular, Money annualized, Money required,
        Money withholding, Money paid, Optional<Money> shortfall, Optional<Money> toPay) {
}
