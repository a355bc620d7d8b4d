package com.takehome.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.Channel;
import com.takehome.model.Engagement;
import com.takehome.model.PracticeFixture;
import com.takehome.model.RowSource;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Channels, gaps and hours counted by hand. */
class AcquisitionRuleTest {

    @Test
    void sharesTheYearsRetainersByChannel() {
        Acquisition acquisition = acquisition(PracticeFixture.single()
                .engagement(from("A", 9_000, Optional.of(Channel.REFERRAL)))
                .engagement(from("B", 3_000, Optional.empty())));
        assertThat(acquisition.channels()).startsWith(
                new Acquisition.ChannelYear(1, "Referral", Money.of(108_000), Rate.ofPercent("75")),
                new Acquisition.ChannelYear(1, "Not stated", Money.of(36_000), Rate.ofPercent("25")));
        assertThat(acquisition.channels()).hasSize(6);
    }

    @Test
    void countsTheMonthsBetweenAnEndAndTheNextStart() {
        Acquisition acquisition = acquisition(PracticeFixture.single()
                .client("A", "2026-01-01", Optional.of("2026-06-30"), 1_000, "0.1", 0)
                .client("B", "2026-09-01", Optional.of("2027-01-31"), 1_000, "0.1", 0)
                .client("C", "2027-02-01", Optional.of("2027-12-31"), 1_000, "0.1", 0));
        assertThat(acquisition.refills()).containsExactly(new Acquisition.Refill("A", Optional.of(2)),
                new Acquisition.Refill("B", Optional.of(0)), new Acquisition.Refill("C", Optional.empty()));
        assertThat(acquisition.replacementMonths()).isEqualTo(3);
    }

    @Test
    void aNewPriceIsNoEnd() {
        Acquisition acquisition = acquisition(PracticeFixture.single()
                .client("A", "2026-01-01", Optional.of("2026-06-30"), 1_000, "0.1", 0)
                .client("a ", "2026-07-01", Optional.empty(), 2_000, "0.1", 0));
        assertThat(acquisition.refills()).isEmpty();
    }

    @Test
    void reckonsTheHoursOfFindingClients() {
        Acquisition acquisition = acquisition(PracticeFixture.single());
        assertThat(acquisition.developmentHoursAWeek()).isEqualByComparingTo("6");
        assertThat(acquisition.developmentHoursAYear()).isEqualByComparingTo("312");
    }

    private static Engagement from(String client, int retainer, Optional<Channel> channel) {
        return new Engagement(client, LocalDate.of(2026, 1, 1), Optional.empty(), Money.of(retainer),
                Rate.ofPercent("25"), Optional.empty(), Optional.empty(), Optional.empty(), 0, channel, Rate.ONE, "",
                new RowSource("clients.xlsx", "Clients", 3, Map.of()));
    }

    private static Acquisition acquisition(PracticeFixture practice) {
        return new AcquisitionRule(InsightFixture.project(practice)).compute();
    }
}
