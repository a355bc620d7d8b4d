package com.takehome.projection;

import com.takehome.model.Engagement;
import com.takehome.model.ExpenseCategory;
import com.takehome.model.OtherIncome;
import com.takehome.model.PlannedExpense;
import com.takehome.model.PracticeInput;
import com.takehome.model.Transaction;
import com.takehome.money.Money;
import com.takehome.money.Rounding;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;

/**
 * What each row of the plan brings or costs in each planned month, and what the books say instead: the parts that the
 * ledger adds up, for readers who want to see them.
 */
public final class PlanRows {

    private final PracticeInput input;
    private final Ledger ledger;
    private final List<YearMonth> months;

    private PlanRows(PracticeInput input, Ledger ledger, List<YearMonth> months) {
        this.input = input;
        this.ledger = ledger;
        this.months = months;
    }

    /** The rows of a projection, from First month to December of the last tax year. */
    public static PlanRows of(Projection projection) {
        return new PlanRows(projection.input(), projection.ledger(),
                projection.plannedMonths().stream().map(ProjectedMonth::month).toList());
    }

    /** The client's name as shown for the row. */
    public String client(Engagement row) {
        return ledger.clients().find(row.client()).orElseThrow();
    }

    /** The part of each month that the engagement is active in, weighted by its likelihood. */
    public List<BigDecimal> active(Engagement row) {
        return each(month -> RetainerBilling.activePart(row, month));
    }

    /** The share of full capacity that the engagement takes up. */
    public List<BigDecimal> capacity(Engagement row) {
        return each(month -> RetainerBilling.capacity(row, month));
    }

    /** What the engagement bills. */
    public List<Money> billed(Engagement row) {
        return each(month -> RetainerBilling.billed(row, month));
    }

    /** What the engagement pays by plan, also where the month is closed. */
    public List<Money> received(Engagement row) {
        return each(month -> RetainerBilling.billed(row, RetainerBilling.billedMonthOf(row, month)));
    }

    /** How many months after the billed one the engagement pays. */
    public int monthsUntilPaid(Engagement row) {
        return RetainerBilling.monthsUntilPaid(row);
    }

    /** What all engagements pay by plan, also where the month is closed. */
    public List<Money> plannedRetainers() {
        return each(month -> Money.sum(input.engagements().stream()
                .map(row -> RetainerBilling.billed(row, RetainerBilling.billedMonthOf(row, month))).toList()));
    }

    /** What other income is planned, also where the month is closed. */
    public List<Money> received(OtherIncome row) {
        return each(month -> PlannedCosts.received(row, month));
    }

    /** What a cost is planned at, also where the month is closed. */
    public List<Money> spent(PlannedExpense row) {
        return each(month -> PlannedCosts.spent(row, month, ledger.timeline().firstMonth()));
    }

    /** Whether each month's income comes from the books. */
    public List<Boolean> incomeIsActual() {
        return each(ledger.sources()::incomeIsActual);
    }

    /** Whether each month's cost in the category comes from the books. */
    public List<Boolean> costIsActual(ExpenseCategory category) {
        return each(month -> ledger.sources().costIsActual(month, category));
    }

    /** Retainers received by the books, zero in open months. */
    public List<Money> bookedRetainers() {
        return each(month -> ledger.sources().incomeIsActual(month) ? ledger.month(month).retainersReceived()
                : Money.ZERO);
    }

    /** Other income by the books under that name, zero in open months. */
    public List<Money> bookedIncome(String name) {
        return each(month -> ledger.sources().incomeIsActual(month)
                ? ledger.month(month).otherIncome().getOrDefault(name, Money.ZERO)
                : Money.ZERO);
    }

    /** Costs by the books in that category. */
    public List<Money> bookedCosts(ExpenseCategory category) {
        return each(month -> Money.sum(ledger.sources().transactions().in(month).stream()
                .filter(row -> row.category() == category).map(PlanRows::businessPart).toList()));
    }

    private static Money businessPart(Transaction row) {
        return row.amount().times(row.businessShare(), Rounding.CENTS);
    }

    private <T> List<T> each(Function<YearMonth, T> figure) {
        return months.stream().map(figure).toList();
    }
}
