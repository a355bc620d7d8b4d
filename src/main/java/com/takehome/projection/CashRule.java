package com.takehome.projection;

import com.takehome.model.PracticeProfile.Cash;
import com.takehome.money.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cash balance and runway by month. */
final class CashRule {

    private final List<ProjectedMonth> months;
    private final List<TaxObligation> obligations;
    private final Map<YearMonth, Money> netWages;
    private final Cash cash;

    /**
     * The cash of a practice.
     *
     * @param months the 36 projected months
     * @param obligations what each tax year takes, the year before the first included
     * @param netWages the household's wages by month, less withholding and payroll tax
     * @param cash what cash starts from
     */
    CashRule(List<ProjectedMonth> months, List<TaxObligation> obligations, Map<YearMonth, Money> netWages,
            Cash cash) {
        this.months = List.copyOf(months);
        this.obligations = List.copyOf(obligations);
        this.netWages = Map.copyOf(netWages);
        this.cash = cash;
    }

    /** The 36 months. */
    List<CashMonth> compute() {
        List<CashMonth> result = new ArrayList<>();
        Optional<Money> balance = YearMonth.from(cash.asOf()).isBefore(months.getFirst().month()) ? cash.onHand()
                : Optional.empty();
        for (int i = 0; i < months.size(); i++) {
            ProjectedMonth month = months.get(i);
            if (month.month().equals(YearMonth.from(cash.asOf()))) {
                balance = cash.onHand();
            } else {
                balance = balance.map(before -> before.plus(change(month)));
            }
            int index = i;
            Runway runway = balance.flatMap(amount -> cash.householdSpending()
                    .map(spending -> runway(amount, index, spending))).orElse(Runway.NOT_GIVEN);
            result.add(new CashMonth(month.month(), taxPaid(month.month()), balance, runway));
        }
        return List.copyOf(result);
    }

    private Money change(ProjectedMonth month) {
        LedgerMonth ledger = month.ledger();
        return ledger.receipts().minus(ledger.expensesPaid()).minus(ledger.healthInsurance())
                .minus(month.retirement()).minus(taxPaid(month.month()))
                .minus(cash.householdSpending().orElse(Money.ZERO)).plus(wages(month.month()));
    }

    private Money wages(YearMonth month) {
        return netWages.getOrDefault(month, Money.ZERO);
    }

    private Money taxPaid(YearMonth month) {
        return Money.sum(obligations.stream().map(each -> each.paidIn(month)).toList());
    }

    private Runway runway(Money balance, int index, Money spending) {
        if (balance.isNegative()) {
            return Runway.of(0);
        }
        List<Money> owed = new ArrayList<>();
        obligations.forEach(each -> owed.add(each.owedAtEndOf(months.get(index).month())));
        Money left = balance;
        for (int i = index + 1; i < months.size(); i++) {
            LedgerMonth ledger = months.get(i).ledger();
            left = left.minus(spending).minus(ledger.expensesPaid()).minus(ledger.healthInsurance())
                    .minus(fallingDue(owed, ledger.month())).plus(wages(ledger.month()));
            if (left.isNegative()) {
                return Runway.of(i - index - 1);
            }
        }
        return Runway.NEVER;
    }

    /** What of the tax already owed is due in the month: the planned payment, as far as it is owed; owed shrinks by it. */
    private Money fallingDue(List<Money> owed, YearMonth month) {
        Money due = Money.ZERO;
        for (int i = 0; i < obligations.size(); i++) {
            Money part = obligations.get(i).paidIn(month).min(owed.get(i)).atLeastZero();
            owed.set(i, owed.get(i).minus(part));
            due = due.plus(part);
        }
        return due;
    }
}
