package com.takehome.projection;

import com.takehome.model.PracticeInput;
import com.takehome.model.Receipt;
import com.takehome.model.Transaction;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Which months are closed: they take actual figures in place of the plan.
 *
 * @param asOf the date that separates actual from planned
 * @param receiptsClosedThrough the last day up to which Receipts is complete; empty: nothing is closed
 * @param transactionsClosedThrough the same for Transactions
 */
public record Books(LocalDate asOf, Optional<LocalDate> receiptsClosedThrough,
        Optional<LocalDate> transactionsClosedThrough) {

    /** What the books of the practice close as of a date. */
    public static Books of(PracticeInput input, LocalDate asOf) {
        Optional<LocalDate> stated = input.profile().booksClosedThrough();
        return new Books(asOf, closedThrough(input.receipts().stream().map(Receipt::date).toList(), stated),
                closedThrough(input.transactions().stream().map(Transaction::date).toList(), stated));
    }

    private static Optional<LocalDate> closedThrough(List<LocalDate> rows, Optional<LocalDate> stated) {
        Optional<LocalDate> endOfLastRow = rows.stream().max(LocalDate::compareTo)
                .map(last -> YearMonth.from(last).atEndOfMonth());
        return endOfLastRow.map(end -> stated.orElse(end));
    }

    /** True when the month's income comes from Receipts. */
    public boolean closedForReceipts(YearMonth month) {
        return isClosed(month, receiptsClosedThrough);
    }

    /** True when the month's costs come from Transactions. */
    public boolean closedForTransactions(YearMonth month) {
        return isClosed(month, transactionsClosedThrough);
    }

    /** True when the month is closed for at least one of the two. */
    public boolean isActual(YearMonth month) {
        return closedForReceipts(month) || closedForTransactions(month);
    }

    /** True when a row of this date lies on or before the as-of date. */
    boolean hasHappened(LocalDate date) {
        return !date.isAfter(asOf);
    }

    private boolean isClosed(YearMonth month, Optional<LocalDate> closedThrough) {
        LocalDate end = month.atEndOfMonth();
        return !end.isAfter(asOf) && closedThrough.filter(last -> !end.isAfter(last)).isPresent();
    }
}
