package com.takehome.report;

import com.takehome.insight.Acquisition;
import com.takehome.insight.BreakEven;
import com.takehome.insight.HourlyRates;
import com.takehome.insight.LeaveJob;
import com.takehome.insight.OwnerQuestions;
import com.takehome.insight.ReadinessPoint;
import com.takehome.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The invented answers of an example practice. */
final class ExampleQuestions {

    private ExampleQuestions() {}

    static OwnerQuestions of(ExamplePlan plan) {
        List<HourlyRates.Client> clients = plan.clients().stream()
                .map(client -> new HourlyRates.Client(client.client(), Money.sum(client.billed().subList(0, 12)),
                        BigDecimal.TEN, Optional.of(Money.of(250)), Optional.of(BigDecimal.valueOf(11)),
                        Optional.of(Money.of(227))))
                .toList();
        BigDecimal hours = BigDecimal.valueOf(6);
        return new OwnerQuestions(
                new HourlyRates(List.of(new HourlyRates.Year(1, clients, Optional.of(Money.of(250)), hours)),
                        List.of(new HourlyRates.Consulting(Money.of(200), 20, Money.of(208_000)))),
                new Acquisition(List.of(), List.of(), 3, hours, BigDecimal.valueOf(312)),
                List.of(new ReadinessPoint("At least 3 clients", Optional.of(clients.size() >= 3),
                        clients.size() + " clients are billed.")),
                Optional.of(new LeaveJob(Optional.of(plan.month(0)))),
                Optional.of(new BreakEven(BigDecimal.valueOf(6), Optional.of(9), Optional.of(Money.of(20_000)))),
                List.of(), List.of(), List.of("Payments received (Receipts)."));
    }
}
