package com.takehome.tax;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * An S corporation's year and what its owner takes from it.
 *
 * @param grossReceipts Form 1120-S line 1a
 * @param deductions by expense line, without what concerns the owner
 * @param homeOffice reimbursed to the owner under an accountable plan
 * @param salary Form 1120-S line 7; Form W-2 boxes 3 and 5
 * @param employerPayrollTax the corporation's half on the salary, in line 12
 * @param employerRetirement line 17
 * @param healthInsurance paid for the owner and deducted as pay
 * @param k1Income line 22, Schedule K-1 box 1
 * @param boxOneWages Form W-2 box 1
 * @param employeePayrollTax Form W-2 boxes 4 and 6
 */
public record SCorporationYear(Money grossReceipts, Map<ScheduleCLine, Money> deductions, Money homeOffice,
        Money salary, Money employerPayrollTax, Money employerRetirement, Money healthInsurance, Money k1Income,
        Money boxOneWages, Money employeePayrollTax) {

    public SCorporationYear {
        Map<ScheduleCLine, Money> copy = new EnumMap<>(ScheduleCLine.class);
        copy.putAll(deductions);
        deductions = Collections.unmodifiableMap(copy);
    }

    /** Receipts less expenses, before anything that concerns the owner. */
    public Money profitBeforeSalary() {
        return grossReceipts.minus(Money.sum(deductions.values())).minus(homeOffice);
    }

    /** The salary as a share of that profit; empty where there is none. Reasonable pay is a judgement. */
    public Optional<Rate> salaryShare() {
        Money profit = profitBeforeSalary();
        return profit.isPositive() ? Optional.of(Rate.ofShare(salary, profit, 6)) : Optional.empty();
    }
}
