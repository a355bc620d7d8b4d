package com.takehome.tax.estimate;

import com.takehome.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
 * @param withheldBy withholding credited up to the due date
 * @param paidBy payments and overpayment applied up to the due date
 * @param shortfall Form 2210 line 17; empty for dates to come
 * @param toPay what to send by this date, earlier arrears included; empty for passed dates
 */
public record PlannedInstallment(InstallmentDate date, Money regular, Money annualized, Money required,
        Money withholding, Money paid, Money withheldBy, Money paidBy, Optional<Money> shortfall,
        Optional<Money> toPay) {

    static List<PlannedInstallment> of(CreditLedger ledger, LocalDate asOf, MethodResult regular,
            MethodResult annualized, MethodResult followed) {
        List<PlannedInstallment> planned = new ArrayList<>();
        for (int i = 0; i < ledger.dates().size(); i++) {
            InstallmentDate date = ledger.dates().get(i);
            SectionAColumn column = followed.sectionA().get(i);
            planned.add(new PlannedInstallment(date, regular.required().get(i), annualized.required().get(i),
                    followed.required().get(i), column.withholding(), column.paid(),
                    ledger.withheldThrough(date.due()), ledger.paidThrough(date.due()),
                    date.hasPassed(asOf) ? Optional.of(column.underpayment()) : Optional.empty(),
                    followed.payments().get(i)));
        }
        return List.copyOf(planned);
    }
}
