package com.takehome.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.FilingStatus;
import com.takehome.model.HouseholdAmount;
import com.takehome.model.HouseholdItem;
import com.takehome.model.PracticeFixture;
import com.takehome.model.PracticeInput;
import com.takehome.model.UsState;
import com.takehome.money.Money;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A job of 12,000 a year, spending of 1,000 a month, a target of six months, and a client of 700 a month from March. */
class LeaveJobRuleTest {

    @Test
    void leavesInTheFirstMonthWithAClientWhenCashLasts() {
        assertThat(leave(60_000)).contains(new LeaveJob(Optional.of(YearMonth.of(2026, 3))));
    }

    @Test
    void cannotLeaveWhenCashIsShort() {
        assertThat(leave(3_000)).contains(new LeaveJob(Optional.empty()));
    }

    @Test
    void hasNoAnswerWithoutAJobOrCash() {
        assertThat(leave(PracticeFixture.single().cash(60_000, "2025-12-31", 1_000))).isEmpty();
        assertThat(leave(practice())).isEmpty();
    }

    @Test
    void wagesEndWithTheJob() {
        PracticeInput after = new JobEnd(practice().build()).after(YearMonth.of(2026, 4));
        assertThat(after.household().getFirst().amount(HouseholdAmount.OWN_WAGES)).isEqualTo(Money.ZERO);
        assertThat(after.household().getFirst().amount(HouseholdAmount.CHARITY)).isEqualTo(Money.of(50));
        assertThat(after.householdItems()).hasSize(4).extracting(HouseholdItem::amount)
                .containsOnly(Money.of(1_000));
        assertThat(after.householdItems().getLast().date()).isEqualTo("2026-04-30");
    }

    private static PracticeFixture practice() {
        return PracticeFixture.single().client("A", "2026-03-01", 700).household(2026, FilingStatus.SINGLE,
                UsState.TX, Map.of(HouseholdAmount.OWN_WAGES, Money.of(12_000), HouseholdAmount.CHARITY,
                        Money.of(50)));
    }

    private static Optional<LeaveJob> leave(int cash) {
        return leave(practice().cash(cash, "2025-12-31", 1_000));
    }

    private static Optional<LeaveJob> leave(PracticeFixture practice) {
        return new LeaveJobRule(InsightFixture.project(practice), InsightFixture.RULE).compute();
    }
}
