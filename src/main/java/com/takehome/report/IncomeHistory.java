package com.takehome.report;

import com.takehome.model.PracticeInput;
import com.takehome.money.Money;
import com.takehome.projection.Books;
import com.takehome.projection.ClientNames;
import com.takehome.projection.PlannedCosts;
import com.takehome.report.PracticeReport.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What came in during the last twelve closed months against what was to be billed in them.
 *
 * @param months the months, in order; at most twelve, none where the books close nothing
 * @param clients the clients that were billed or paid in them, in the sheet's order
 */
public record IncomeHistory(List<MonthIncome> months, List<ClientIncome> clients) {

    private static final int MONTHS = 12;

    public IncomeHistory {
        months = List.copyOf(months);
        clients = List.copyOf(clients);
    }

    /**
     * One closed month.
     *
     * @param month the month
     * @param billed retainers billed, as planned
     * @param received retainers received
     * @param plannedOther other business income as planned
     * @param receivedOther other business income received
     */
    public record MonthIncome(YearMonth month, Money billed, Money received, Money plannedOther,
            Money receivedOther) {

        /** All that was planned. */
        public Money planned() {
            return billed.plus(plannedOther);
        }

        /** All that came in. */
        public Money actual() {
            return received.plus(receivedOther);
        }

        /** What came in less what was planned. */
        public Money difference() {
            return actual().minus(planned());
        }
    }

    /**
     * One client over those months.
     *
     * @param client the client
     * @param billed retainers billed, as planned
     * @param received retainers received
     */
    public record ClientIncome(String client, Money billed, Money received) {

        /** Received less billed. */
        public Money difference() {
            return received.minus(billed);
        }
    }

    /** The history of a report. */
    public static IncomeHistory of(PracticeReport report) {
        Books books = Books.of(report.input(), report.practice().asOf());
        List<Integer> closed = IntStream.range(0, report.months().size()).boxed()
                .filter(i -> books.closedForReceipts(report.months().get(i).month())).toList();
        List<Integer> last = closed.subList(Math.max(0, closed.size() - MONTHS), closed.size());
        List<Month> months = last.stream().map(report.months()::get).toList();
        Map<String, Money> received = received(report.input(), months.stream().map(Month::month).toList());
        return new IncomeHistory(months.stream().map(month -> month(month, report.input())).toList(),
                report.clients().stream()
                        .map(client -> new ClientIncome(client.client(),
                                Money.sum(last.stream().map(client.billed()::get).toList()),
                                received.getOrDefault(client.client(), Money.ZERO)))
                        .filter(client -> !client.billed().isZero() || !client.received().isZero()).toList());
    }

    private static MonthIncome month(Month month, PracticeInput input) {
        Money plannedOther = Money
                .sum(input.otherIncome().stream().map(row -> PlannedCosts.received(row, month.month())).toList());
        return new MonthIncome(month.month(), month.retainersBilled(), month.retainersReceived(), plannedOther,
                month.otherIncome());
    }

    private static Map<String, Money> received(PracticeInput input, List<YearMonth> months) {
        ClientNames clients = ClientNames.of(input.engagements());
        Map<String, Money> received = new HashMap<>();
        input.receipts().stream().filter(row -> months.contains(YearMonth.from(row.date())))
                .forEach(row -> clients.find(row.from())
                        .ifPresent(client -> received.merge(client, row.amount(), Money::plus)));
        return received;
    }
}
