package com.takehome.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.Engagement;
import com.takehome.model.Frequency;
import com.takehome.model.PracticeFixture;
import com.takehome.model.RowSource;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One client at 10,000 a month from January: twelve payments a year, ten when each comes two months late. */
class PlanAuditRuleTest {

    @Test
    void namesTheLatePaymentThatGivesTheClaim() {
        PlanAudit audit = audit(practice().stated(1, 100_000));
        assertThat(audit.difference()).isEqualTo(Money.of(20_000));
        assertThat(audit.explanation()).isEqualTo("100,000.00 exactly if every payment comes two months late");
    }

    @Test
    void namesTheDelayedStartThatGivesTheClaim() {
        assertThat(audit(practice().stated(1, 90_000)).explanation())
                .isEqualTo("90,000.00 exactly if every client starts three months later");
    }

    @Test
    void namesTheRefusedRaiseThatGivesTheClaim() {
        Engagement raised = new Engagement("A", LocalDate.of(2026, 1, 1), Optional.empty(), Money.of(10_000),
                Rate.ofPercent("25"), Optional.of(Rate.ofPercent("10")), Optional.of(YearMonth.of(2026, 7)),
                Optional.empty(), 0, Optional.empty(), Rate.ONE, "",
                new RowSource("clients.xlsx", "Clients", 3, Map.of()));
        PlanAudit audit = audit(PracticeFixture.single().engagement(raised).stated(1, 120_000));
        assertThat(audit.computed()).isEqualTo(Money.of(126_000));
        assertThat(audit.explanation()).isEqualTo("120,000.00 exactly if every raise is refused");
    }

    @Test
    void listsWhatTheYearIsMadeOfWhereNothingGivesTheClaim() {
        PracticeFixture practice = PracticeFixture.single()
                .client("A", "2026-01-01", Optional.empty(), 10_000, "0.25", 30)
                .otherIncome("2026-03-01", 500, Frequency.ONCE).stated(1, 115_000);
        assertThat(audit(practice).explanation()).isEqualTo("110,500.00 is made of A: 120,000.00; "
                + "other income: 500.00; billed in the year and received outside it: -10,000.00");
    }

    @Test
    void explainsNothingWhereTheClaimHolds() {
        PlanAudit audit = audit(practice().stated(1, 120_000));
        assertThat(audit.explanation()).isEmpty();
        assertThat(audit.difference()).isEqualTo(Money.ZERO);
    }

    private static PracticeFixture practice() {
        return PracticeFixture.single().client("A", "2026-01-01", 10_000);
    }

    private static PlanAudit audit(PracticeFixture practice) {
        return new PlanAuditRule(InsightFixture.project(practice), InsightFixture.RULE).compute().getFirst();
    }
}
