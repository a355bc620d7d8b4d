package com.takehome.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.takehome.model.Engagement;
import com.takehome.model.PracticeFixture;
import com.takehome.model.RowSource;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Hours by hand: 40 a week and 52 weeks are 2,080 a year at full capacity. */
class HourlyRatesRuleTest {

    @Test
    void dividesTheRetainersByTheContractedHours() {
        HourlyRates rates = rates(PracticeFixture.single().client("A", "2026-01-01", 12_000)
                .client("B", "2026-01-01", Optional.empty(), 15_000, "0.3", 0)
                .client("C", "2026-01-01", Optional.empty(), 10_000, "0.2", 0));
        assertThat(rates.years().getFirst().clients())
                .extracting(HourlyRates.Client::client, each -> each.rate().orElseThrow().toString(),
                        each -> each.contractedHoursAWeek().toPlainString())
                .containsExactly(tuple("A", "276.92", "10.00"), tuple("B", "288.46", "12.00"),
                        tuple("C", "288.46", "8.00"));
        assertThat(rates.years().getFirst().together()).contains(Money.parse("284.62"));
        assertThat(rates.years().getFirst().developmentHoursAWeek()).isEqualByComparingTo("6");
    }

    @Test
    void countsOnlyTheMonthsInWhichAClientIsContracted() {
        HourlyRates.Year year = rates(PracticeFixture.single().client("A", "2026-07-01", Optional.empty(), 13_000,
                "0.25", 0)).years().getFirst();
        assertThat(year.clients().getFirst().contractedHoursAWeek()).isEqualByComparingTo("10");
        // 78,000 over 260 hours
        assertThat(year.clients().getFirst().rate()).contains(Money.of(300));
        assertThat(year.clients().getFirst().rateAtActualHours()).isEmpty();
    }

    @Test
    void ratesTheHoursReallyGiven() {
        HourlyRates.Client client = rates(PracticeFixture.single().engagement(withHours("12.5"))).years().getFirst()
                .clients().getFirst();
        assertThat(client.actualHoursAWeek()).contains(new BigDecimal("12.50"));
        // 156,000 over 520 contracted and 650 given hours
        assertThat(client.rate()).contains(Money.of(300));
        assertThat(client.rateAtActualHours()).contains(Money.of(240));
    }

    @Test
    void leavesOutAYearInWhichAClientIsNotBilled() {
        HourlyRates rates = rates(PracticeFixture.single().client("A", "2026-01-01", Optional.of("2026-12-31"), 1_000,
                "0.1", 0));
        assertThat(rates.years().get(1).clients()).isEmpty();
        assertThat(rates.years().get(1).together()).isEmpty();
    }

    @Test
    void billsTheSameWorkByTheHour() {
        assertThat(rates(PracticeFixture.single()).consulting())
                .contains(new HourlyRates.Consulting(Money.of(200), 20, Money.of(208_000)),
                        new HourlyRates.Consulting(Money.of(400), 30, Money.of(624_000)));
    }

    private static Engagement withHours(String hours) {
        return new Engagement("A", LocalDate.of(2026, 1, 1), Optional.empty(), Money.of(13_000), Rate.ofPercent("25"),
                Optional.empty(), Optional.empty(), Optional.of(new BigDecimal(hours)), 0, Optional.empty(), Rate.ONE,
                "", new RowSource("clients.xlsx", "Clients", 3, Map.of()));
    }

    private static HourlyRates rates(PracticeFixture practice) {
        return new HourlyRatesRule(InsightFixture.project(practice)).compute();
    }
}
