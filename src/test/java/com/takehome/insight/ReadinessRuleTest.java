package com.takehome.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.ExpenseCategory;
import com.takehome.model.Frequency;
import com.takehome.model.PracticeFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Spending of 5,000 a month and no tax: a balance of 20,000 at the end of March covers four months. */
class ReadinessRuleTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 31);

    @Test
    void nothingIsMetWithoutClientsAndCash() {
        List<ReadinessPoint> points = points(PracticeFixture.single());
        assertThat(points).extracting(ReadinessPoint::met).containsExactly(Optional.empty(), Optional.of(false),
                Optional.of(false), Optional.of(false));
        assertThat(points.get(1).figure()).isEqualTo("No client is planned.");
    }

    @Test
    void runwayUnderTheTargetIsNotMet() {
        ReadinessPoint runway = points(PracticeFixture.single().cash(20_000, "2026-03-31", 5_000)).getFirst();
        assertThat(runway.met()).contains(false);
        assertThat(runway.figure()).isEqualTo("The runway is 4 months at the end of March 2026.");
    }

    @Test
    void runwayAtTheTargetIsMet() {
        assertThat(points(PracticeFixture.single().cash(30_000, "2026-03-31", 5_000)).getFirst().met()).contains(true);
        assertThat(points(PracticeFixture.single().cash(29_999, "2026-03-31", 5_000)).getFirst().met())
                .contains(false);
    }

    @Test
    void clientsAndBenefitsAreMetWithTheirFigures() {
        List<ReadinessPoint> points = points(PracticeFixture.single().client("A", "2026-03-31", 1_000)
                .client("B", "2026-01-01", 1_000).client("C", "2026-01-01", 1_000)
                .expense(ExpenseCategory.HEALTH_INSURANCE, "2026-01-01", 900, Frequency.MONTHLY));
        assertThat(points.get(1).met()).contains(true);
        assertThat(points.get(2).met()).contains(true);
        assertThat(points.get(3)).isEqualTo(new ReadinessPoint("Benefits priced", Optional.of(true),
                "Health insurance of the twelve months from March 2026: 10,800.00."));
    }

    @Test
    void clientThatStartsAfterTheDateIsNotThereYet() {
        ReadinessPoint first = points(PracticeFixture.single().client("A", "2026-04-01", 1_000)).get(1);
        assertThat(first.met()).contains(false);
        assertThat(first.figure()).isEqualTo("The first client starts on 2026-04-01.");
    }

    private static List<ReadinessPoint> points(PracticeFixture practice) {
        return ReadinessRule.of(InsightFixture.project(practice, AS_OF));
    }
}
