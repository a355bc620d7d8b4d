package com.takehome.report;

import com.takehome.insight.Acquisition;
import com.takehome.insight.BreakEven;
import com.takehome.insight.EntityOption;
import com.takehome.insight.HourlyRates;
import com.takehome.insight.LeaveJob;
import com.takehome.insight.OwnerQuestions;
import com.takehome.insight.ReadinessPoint;
import com.takehome.insight.RetirementSearch;
import com.takehome.insight.simulation.RiskSimulation;
import com.takehome.insight.simulation.RiskSimulation.Life;
import com.takehome.insight.simulation.RiskSimulation.Percentiles;
import com.takehome.model.Entity;
import com.takehome.model.RetirementPlan;
import com.takehome.model.RiskProfile;
import com.takehome.model.TaxYear;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.projection.Timeline;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
                new Acquisition(List.of(new Acquisition.ChannelYear(1, "Referral", Money.of(120_000), Rate.ONE)),
                        List.of(new Acquisition.Refill("Client 1", Optional.of(2))), 3, hours,
                        BigDecimal.valueOf(312)),
                List.of(new ReadinessPoint("At least 3 clients", Optional.of(clients.size() >= 3),
                        clients.size() + " clients are billed.")),
                Optional.of(new LeaveJob(Optional.of(plan.month(0)))),
                Optional.of(new BreakEven(BigDecimal.valueOf(6), Optional.of(9), Optional.of(Money.of(20_000)))),
                List.of(contributions()), List.of(corporation()), List.of("Payments received (Receipts)."),
                clients.isEmpty() ? Optional.empty() : Optional.of(simulation(plan)));
    }

    private static RetirementSearch contributions() {
        RetirementSearch.Step none = new RetirementSearch.Step(Money.ZERO, Money.of(40_000), Money.ZERO, Money.ZERO,
                Rate.ZERO, Money.of(20_000));
        RetirementSearch.Step some = new RetirementSearch.Step(Money.of(1_000), Money.of(39_700), Money.of(300),
                Money.of(300), Rate.ofPercent("30"), Money.of(19_800));
        return new RetirementSearch(new TaxYear(2026), RetirementPlan.SEP_IRA, Money.of(1_000), List.of(none, some),
                Optional.of(some), List.of(new RetirementSearch.Jump(Money.of(1_000),
                        "Further contributions lower the deduction of section 199A.")));
    }

    private static EntityOption corporation() {
        return new EntityOption(new TaxYear(2026), Entity.S_CORPORATION, Optional.of(Rate.ofPercent("40")),
                Money.of(80_000), Money.of(200_000), Money.of(52_000), Money.ZERO, Optional.of(Money.of(3_000)),
                Money.of(145_000));
    }

    private static RiskSimulation simulation(ExamplePlan plan) {
        Life practice = new Life(percentiles(400_000), percentiles(430_000), Rate.ofPercent("12.5"));
        Life job = new Life(percentiles(380_000), percentiles(410_000), Rate.ofPercent("27.5"));
        List<RiskSimulation.Month> months = IntStream.range(0, Timeline.MONTHS)
                .mapToObj(i -> month(plan.month(i), 11_000L * (i + 1))).toList();
        return new RiskSimulation(RiskProfile.DEFAULT, plan.month(0), practice, Optional.of(Rate.ofPercent("5")),
                Optional.of(job), Optional.of(Rate.ofPercent("52.5")), months,
                List.of("5,000 courses of events are drawn.", "An engagement lasts 6 to 24 months."));
    }

    private static Percentiles percentiles(long middle) {
        return new Percentiles(Money.of(middle * 4 / 5), Money.of(middle), Money.of(middle * 6 / 5));
    }

    private static RiskSimulation.Month month(YearMonth month, long middle) {
        return new RiskSimulation.Month(month, Money.of(middle * 11 / 10), Money.of(middle * 8 / 10),
                Money.of(middle * 9 / 10), Money.of(middle), Money.of(middle * 11 / 10), Money.of(middle * 12 / 10));
    }
}
