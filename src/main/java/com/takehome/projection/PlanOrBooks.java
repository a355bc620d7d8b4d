package com.takehome.projection;

import com.takehome.model.ExpenseCategory;
import com.takehome.model.PracticeInput;
import com.takehome.model.Receipt;
import com.takehome.model.TaxYear;
import com.takehome.model.Transaction;
import com.takehome.problem.Problem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a month's income and each of its costs comes from: the plan, or the books.
 *
 * @param timeline the projected months
 * @param books which months are closed
 * @param receipts the rows of Receipts that count
 * @param transactions the rows of Transactions that count
 * @param bookedCategories the categories that Transactions has in a tax year
 */
public record PlanOrBooks(Timeline timeline, Books books, ActualRows<Receipt> receipts,
        ActualRows<Transaction> transactions, Map<TaxYear, Set<ExpenseCategory>> bookedCategories) {

    /** Costs that stay as planned in closed months unless the books have the category in that tax year. */
    private static final Set<ExpenseCategory> PLANNED_UNLESS_BOOKED = EnumSet.of(ExpenseCategory.HEALTH_INSURANCE,
            ExpenseCategory.HOME_OFFICE, ExpenseCategory.DEPRECIATION);

    static PlanOrBooks of(PracticeInput input, LocalDate asOf) {
        Timeline timeline = new Timeline(input.profile().firstMonth());
        Books books = Books.of(input, asOf);
        ActualRows<Transaction> transactions = ActualRows.of(input.transactions(), Transaction::date,
                Transaction::source, timeline, books, books::closedForTransactions);
        return new PlanOrBooks(timeline, books, ActualRows.of(input.receipts(), Receipt::date, Receipt::source,
                timeline, books, books::closedForReceipts), transactions, bookedCategories(transactions));
    }

    /** True when the month's income comes from Receipts: before First month always, later when it is closed. */
    boolean incomeIsActual(YearMonth month) {
        return timeline.isBefore(month) || (timeline.isProjected(month) && books.closedForReceipts(month));
    }

    /** True when the month's cost in the category comes from Transactions. */
    boolean costIsActual(YearMonth month, ExpenseCategory category) {
        if (timeline.isBefore(month)) {
            return true;
        }
        boolean closed = timeline.isProjected(month) && books.closedForTransactions(month);
        return closed && (!PLANNED_UNLESS_BOOKED.contains(category) || isBooked(TaxYear.of(month), category));
    }

    /** Rows left out, and closed months without a row. */
    List<Problem> notices() {
        List<Problem> notices = new ArrayList<>(receipts.notices());
        notices.addAll(transactions.notices());
        return notices;
    }

    private boolean isBooked(TaxYear year, ExpenseCategory category) {
        return bookedCategories.getOrDefault(year, Set.of()).contains(category);
    }

    private static Map<TaxYear, Set<ExpenseCategory>> bookedCategories(ActualRows<Transaction> transactions) {
        Map<TaxYear, Set<ExpenseCategory>> booked = new HashMap<>();
        transactions.byMonth().forEach((month, rows) -> rows.forEach(row -> booked
                .computeIfAbsent(TaxYear.of(month), year -> EnumSet.noneOf(ExpenseCategory.class))
                .add(row.category())));
        return booked;
    }
}
