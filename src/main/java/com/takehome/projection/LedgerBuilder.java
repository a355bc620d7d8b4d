package com.takehome.projection;

import com.takehome.model.Engagement;
import com.takehome.model.ExpenseCategory;
import com.takehome.model.OtherIncome;
import com.takehome.model.PlannedExpense;
import com.takehome.model.PracticeInput;
import com.takehome.model.Receipt;
import com.takehome.model.TaxYear;
import com.takehome.model.Transaction;
import com.takehome.money.Money;
import com.takehome.money.Rounding;
import com.takehome.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts plan and books together, month by month. */
public final class LedgerBuilder {

    /** The name under which other income that was really received is shown. */
    static final String RECEIVED_FROM_OTHERS = "Received from others";

    /** Costs that stay as planned in closed months unless the books have the category in that tax year. */
    private static final Set<ExpenseCategory> PLANNED_UNLESS_BOOKED = EnumSet.of(ExpenseCategory.HEALTH_INSURANCE,
            ExpenseCategory.HOME_OFFICE, ExpenseCategory.DEPRECIATION);

    private final PracticeInput input;
    private final Timeline timeline;
    private final Books books;
    private final ClientNames clients;
    private final ActualRows<Receipt> receipts;
    private final ActualRows<Transaction> transactions;
    private final Map<TaxYear, Set<ExpenseCategory>> bookedCategories;

    private LedgerBuilder(PracticeInput input, LocalDate asOf) {
        this.input = input;
        this.timeline = new Timeline(input.profile().firstMonth());
        this.books = Books.of(input, asOf);
        this.clients = ClientNames.of(input.engagements());
        this.receipts = ActualRows.of(input.receipts(), Receipt::date, Receipt::source, timeline, books,
                books::closedForReceipts);
        this.transactions = ActualRows.of(input.transactions(), Transaction::date, Transaction::source, timeline,
                books, books::closedForTransactions);
        this.bookedCategories = bookedCategories(transactions);
    }

    /** The months of the practice as of a date. */
    public static Ledger build(PracticeInput input, LocalDate asOf) {
        return new LedgerBuilder(input, asOf).build();
    }

    private Ledger build() {
        List<LedgerMonth> months = timeline.calendarMonths().stream().map(this::month).toList();
        List<Problem> notices = new ArrayList<>(receipts.notices());
        notices.addAll(transactions.notices());
        return new Ledger(timeline, books, clients, months, notices);
    }

    private LedgerMonth month(YearMonth month) {
        if (timeline.isBefore(month)) {
            return new LedgerMonth(month, Map.of(), Map.of(), actualRetainers(month), actualOtherIncome(month),
                    actualCosts(month));
        }
        boolean closed = books.closedForReceipts(month) && timeline.isProjected(month);
        return new LedgerMonth(month, billed(month), capacity(month),
                closed ? actualRetainers(month) : plannedRetainers(month),
                closed ? actualOtherIncome(month) : plannedOtherIncome(month), costs(month));
    }

    private Map<String, Money> billed(YearMonth month) {
        Map<String, Money> billed = new LinkedHashMap<>();
        clients.all().forEach(client -> billed.put(client, Money.ZERO));
        for (Engagement row : input.engagements()) {
            billed.merge(shown(row), RetainerBilling.billed(row, month), Money::plus);
        }
        return billed;
    }

    private Map<String, BigDecimal> capacity(YearMonth month) {
        Map<String, BigDecimal> capacity = new LinkedHashMap<>();
        for (Engagement row : input.engagements()) {
            capacity.merge(shown(row), RetainerBilling.capacity(row, month), BigDecimal::add);
        }
        return capacity;
    }

    private String shown(Engagement row) {
        return clients.find(row.client()).orElseThrow();
    }

    private Money plannedRetainers(YearMonth month) {
        return Money.sum(input.engagements().stream()
                .map(row -> RetainerBilling.billed(row, RetainerBilling.billedMonthOf(row, month))).toList());
    }

    private Map<String, Money> plannedOtherIncome(YearMonth month) {
        Map<String, Money> received = new LinkedHashMap<>();
        for (OtherIncome row : input.otherIncome()) {
            received.merge(row.category().label(), PlannedCosts.received(row, month), Money::plus);
        }
        return received;
    }

    private Money actualRetainers(YearMonth month) {
        return Money.sum(receipts.in(month).stream().filter(this::isFromClient).map(Receipt::amount).toList());
    }

    private Map<String, Money> actualOtherIncome(YearMonth month) {
        List<Money> others = receipts.in(month).stream().filter(row -> !isFromClient(row)).map(Receipt::amount)
                .toList();
        return others.isEmpty() ? Map.of() : Map.of(RECEIVED_FROM_OTHERS, Money.sum(others));
    }

    private boolean isFromClient(Receipt row) {
        return clients.find(row.from()).isPresent();
    }

    private Map<ExpenseCategory, Money> costs(YearMonth month) {
        Map<ExpenseCategory, Money> planned = plannedCosts(month);
        if (!books.closedForTransactions(month) || !timeline.isProjected(month)) {
            return planned;
        }
        Map<ExpenseCategory, Money> costs = actualCosts(month);
        Set<ExpenseCategory> booked = bookedCategories.getOrDefault(TaxYear.of(month), Set.of());
        planned.forEach((category, amount) -> {
            if (PLANNED_UNLESS_BOOKED.contains(category) && !booked.contains(category)) {
                costs.put(category, amount);
            }
        });
        return costs;
    }

    private Map<ExpenseCategory, Money> plannedCosts(YearMonth month) {
        Map<ExpenseCategory, Money> costs = new EnumMap<>(ExpenseCategory.class);
        for (PlannedExpense row : input.expenses()) {
            costs.merge(row.category(), PlannedCosts.spent(row, month, timeline.firstMonth()), Money::plus);
        }
        return costs;
    }

    private Map<ExpenseCategory, Money> actualCosts(YearMonth month) {
        Map<ExpenseCategory, Money> costs = new EnumMap<>(ExpenseCategory.class);
        for (Transaction row : transactions.in(month)) {
            costs.merge(row.category(), row.amount().times(row.businessShare(), Rounding.CENTS), Money::plus);
        }
        return costs;
    }

    private static Map<TaxYear, Set<ExpenseCategory>> bookedCategories(ActualRows<Transaction> transactions) {
        Map<TaxYear, Set<ExpenseCategory>> booked = new HashMap<>();
        transactions.byMonth().forEach((month, rows) -> rows
                .forEach(row -> booked.computeIfAbsent(TaxYear.of(month), year -> EnumSet.noneOf(
                        ExpenseCategory.class)).add(row.category())));
        return booked;
    }
}
