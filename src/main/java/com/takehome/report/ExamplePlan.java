package com.takehome.report;

import com.takehome.model.ExpenseCategory;
import com.takehome.model.IncomeCategory;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.report.PracticeReport.ClientSeries;
import com.takehome.report.PracticeReport.Month;
import com.takehome.report.PracticeReport.MonthlySeries;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** What an invented practice bills, receives and spends in its 36 months. */
final class ExamplePlan {

    static final int MONTHS = 36;
    static final Money SPENDING = Money.of(6_000);
    private static final int CLOSED_MONTHS = 10;
    private static final Money OPENING_CASH = Money.of(60_000);
    private static final Money RETIREMENT = Money.of(2_000);
    private static final String NAMES = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final YearMonth first;
    private final List<ClientSeries> clients;
    private final List<MonthlySeries> otherIncome;
    private final List<MonthlySeries> expenses;

    ExamplePlan(YearMonth first, int clients, int incomeCategories, int expenseCategories, String names) {
        this.first = first;
        this.clients = IntStream.range(0, clients).mapToObj(i -> client(i, clients, names)).toList();
        this.otherIncome = IntStream.range(0, incomeCategories).mapToObj(ExamplePlan::income).toList();
        this.expenses = IntStream.range(0, expenseCategories).mapToObj(ExamplePlan::expense).toList();
    }

    private static ClientSeries client(int i, int of, String names) {
        Money price = retainer(i, of);
        Rate capacity = of > 10 ? Rate.ofPercent("2") : Rate.ofPercent(Integer.toString(25 - 2 * i));
        int start = firstBilledMonth(i);
        List<Money> billed = new ArrayList<>();
        List<Rate> used = new ArrayList<>();
        for (int m = 0; m < MONTHS; m++) {
            billed.add(m < start ? Money.ZERO : price);
            used.add(m < start ? Rate.ZERO : capacity);
        }
        return new ClientSeries(clientName(i, names), billed, used);
    }

    static int firstBilledMonth(int i) {
        return i % 10 * 3;
    }

    static Money retainer(int i, int of) {
        return of > 10 ? Money.of(800 + 25L * i) : Money.of(12_000 + 1_500L * i);
    }

    private static String clientName(int i, String names) {
        String letters = (i >= NAMES.length() ? "A" : "") + NAMES.charAt(i % NAMES.length());
        return String.format(Locale.ROOT, names, letters);
    }

    private static MonthlySeries income(int i) {
        List<Money> amounts = IntStream.range(0, MONTHS)
                .mapToObj(m -> m % (3 * (i + 1)) == 2 ? Money.of(2_500L * (i + 1)) : Money.ZERO).toList();
        return new MonthlySeries(List.of(IncomeCategory.values()).get(i).label(), amounts);
    }

    private static MonthlySeries expense(int i) {
        List<ExpenseCategory> order = new ArrayList<>(List.of(ExpenseCategory.values()));
        order.remove(ExpenseCategory.HEALTH_INSURANCE);
        order.addFirst(ExpenseCategory.HEALTH_INSURANCE);
        boolean health = i == 0;
        List<Money> amounts = IntStream.range(0, MONTHS).mapToObj(m -> health ? Money.of(1_250)
                : m % (i % 4 + 1) == 0 ? Money.ofCents(25_033L + 4_010L * i) : Money.ZERO).toList();
        return new MonthlySeries(order.get(i).label(), amounts);
    }

    YearMonth month(int m) {
        return first.plusMonths(m);
    }

    List<ClientSeries> clients() {
        return clients;
    }

    List<MonthlySeries> otherIncome() {
        return otherIncome;
    }

    List<MonthlySeries> expenses() {
        return expenses;
    }

    Money billed(int m) {
        return Money.sum(clients.stream().map(client -> client.billed().get(m)).toList());
    }

    private Money received(int m) {
        return m == CLOSED_MONTHS - 1 && !clients.isEmpty() ? billed(m).minus(SPENDING) : billed(m);
    }

    private Money otherIncome(int m) {
        return Money.sum(otherIncome.stream().map(series -> series.amounts().get(m)).toList());
    }

    Money receipts(int m) {
        return received(m).plus(otherIncome(m));
    }

    Money receiptsBetween(int from, int to) {
        return Money.sum(IntStream.range(from, to).mapToObj(this::receipts).toList());
    }

    Money health(int m) {
        return expense(m, ExpenseCategory.HEALTH_INSURANCE);
    }

    private Money equipment(int m) {
        return expense(m, ExpenseCategory.EQUIPMENT);
    }

    private Money depreciation(int m) {
        return expense(m, ExpenseCategory.DEPRECIATION);
    }

    private Money expense(int m, ExpenseCategory category) {
        return Money.sum(expenses.stream().filter(series -> series.name().equals(category.label()))
                .map(series -> series.amounts().get(m)).toList());
    }

    Money costs(int m) {
        Money all = Money.sum(expenses.stream().map(series -> series.amounts().get(m)).toList());
        return all.minus(health(m)).minus(equipment(m));
    }

    Money retirement() {
        return clients.isEmpty() ? Money.ZERO : RETIREMENT;
    }

    Rate capacity(int m) {
        return clients.stream().map(client -> client.capacity().get(m)).reduce(Rate.ZERO, Rate::plus);
    }

    List<Month> months(ExampleTaxes taxes) {
        List<Month> months = new ArrayList<>();
        Money balance = OPENING_CASH;
        for (int m = 0; m < MONTHS; m++) {
            Money paid = taxes.paidIn(m);
            Money cashCosts = costs(m).plus(equipment(m)).minus(depreciation(m));
            balance = balance.plus(receipts(m)).minus(cashCosts).minus(health(m)).minus(retirement()).minus(paid)
                    .minus(SPENDING);
            months.add(month(m, taxes, paid, balance));
        }
        return months;
    }

    private Month month(int m, ExampleTaxes taxes, Money paid, Money balance) {
        Optional<ClientSeries> largest = clients.stream().filter(client -> client.billed().get(m).isPositive())
                .reduce((a, b) -> b.billed().get(m).isMoreThan(a.billed().get(m)) ? b : a);
        Money outflow = SPENDING.plus(costs(m)).plus(health(m));
        int runway = balance.isNegative() ? 0
                : balance.amount().divide(outflow.amount(), 0, RoundingMode.DOWN).min(BigDecimal.valueOf(MONTHS))
                        .intValue();
        boolean never = runway >= MONTHS;
        return new Month(month(m), m < CLOSED_MONTHS, billed(m), received(m), otherIncome(m), costs(m), health(m),
                retirement(), Optional.of(taxes.addedIn(m)), Optional.of(paid), Optional.of(balance), capacity(m),
                largest.map(ClientSeries::client),
                largest.flatMap(client -> ExampleReport.share(client.billed().get(m), billed(m))),
                never ? Optional.empty() : Optional.of(runway), Optional.of(never ? "NEVER" : "MONTHS"));
    }
}
