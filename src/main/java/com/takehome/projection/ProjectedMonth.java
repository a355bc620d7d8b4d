package com.takehome.projection;

import com.takehome.money.Money;
import java.time.YearMonth;

/**
 * One month with its share of the year's retirement contribution and tax.
 *
 * @param ledger what was or will be billed, received and spent
 * @param actual closed for receipts or for transactions
 * @param retirement its part of the tax year's allowed contribution
 * @param tax its share of the tax added by the practice
 * @param householdTax its share of the household's whole tax
 */
public record ProjectedMonth(LedgerMonth ledger, boolean actual, Money retirement, Money tax, Money householdTax) {

    /** The month. */
    public YearMonth month() {
        return ledger.month();
    }

    /** Receipts less expenses, health insurance, retirement and tax. */
    public Money takeHome() {
        return ledger.receipts().minus(ledger.expenses()).minus(ledger.healthInsurance()).minus(retirement)
                .minus(tax);
    }
}
