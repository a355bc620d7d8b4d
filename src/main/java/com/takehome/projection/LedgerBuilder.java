package com.takehome.projection;

import com.takehome.model.Engagement;
import com.takehome.model.ExpenseCategory;
import com.takehome.model.OtherIncome;
import com.takehome.model.PlannedExpense;
import com.takehome.model.PracticeInput;
import com.takehome.model.Receipt;
import com.takehome.model.Transaction;
import com.takehome.money.Money;
import com.takehome.money.Rounding;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts plan and books together, month by month. */
public final class LedgerBuilder {

    /** The name under which other income that was really received is shown. */
    static final String RECEIVED_FROM_OTHERS = "Received from others";

    private final PracticeInput input;
    private final PlanOrBooks sources;
    private final ClientNames clients;

    private LedgerBuilder(PracticeInput input, LocalDate asOf) {
        this.input = input;
        this.sources = PlanOrBooks.of(input, asOf);
        this.clients = ClientNames.of(input.engagements());
    }

    /** The months of the practice as of a date. */
    public static Ledger build(PracticeInput input, LocalDate asOf) {
        return new LedgerBuilder(input, asOf).build();
    }

    private Ledger build() {
        return new Ledger(sources, clients, sources.timeline().calendarMonths().stream().map(this::month).toList());
    }

    private LedgerMonth month(YearMonth month) {
        boolean projected = !sources.timeline().isBefore(month);
        boolean actual = sources.incomeIsActual(month);
        return new LedgerMonth(month, projected ? billed(month) : Map.of(), projected ? capacity(month) : Map.of(),
                actual ? actualRetainers(month) : plannedRetainers(month),
                actual ? actualOtherIncome(month) : plannedOtherIncome(month), costs(month));
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
        return Money
                .sum(sources.receipts().in(month).stream().filter(this::isFromClient).map(Receipt::amount).toList());
    }

    private Map<String, Money> actualOtherIncome(YearMonth month) {
        List<Money> others = sources.receipts().in(month).stream().filter(row -> !isFromClient(row))
                .map(Receipt::amount)
                .toList();
        return others.isEmpty() ? Map.of() : Map.of(RECEIVED_FROM_OTHERS, Money.sum(others));
    }

    private boolean isFromClient(Receipt row) {
        return clients.find(row.from()).isPresent();
    }

    private Map<ExpenseCategory, Money> costs(YearMonth month) {
        Map<ExpenseCategory, Money> costs = new EnumMap<>(ExpenseCategory.class);
        for (PlannedExpense row : input.expenses()) {
            if (!sources.costIsActual(month, row.category())) {
                costs.merge(row.category(), PlannedCosts.spent(row, month, sources.timeline().firstMonth()),
                        Money::plus);
            }
        }
        for (Transaction row : sources.transactions().in(month)) {
            costs.merge(row.category(), row.amount().times(row.businessShare(), Rounding.CENTS), Money::plus);
        }
        return costs;
    }
}
