package com.takehome.projection;

import static com.takehome.model.ExpenseCategory.DEPRECIATION;
import static com.takehome.model.ExpenseCategory.EQUIPMENT;
import static com.takehome.model.ExpenseCategory.HEALTH_INSURANCE;
import static com.takehome.model.ExpenseCategory.TRAVEL;
import static com.takehome.model.Frequency.ANNUAL;
import static com.takehome.model.Frequency.MONTHLY;
import static com.takehome.model.Frequency.ONCE;
import static com.takehome.model.Frequency.QUARTERLY;
import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.Engagement;
import com.takehome.model.PlannedExpense;
import com.takehome.model.PracticeFixture;
import com.takehome.model.RowSource;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Expected amounts are worked by hand from the contract's sentences. */
class LedgerBuilderTest {

    private static final LocalDate BEFORE_START = LocalDate.of(2025, 12, 31);
    private static final RowSource ROW = new RowSource("clients.xlsx", "Clients", 3, Map.of());

    @Test
    void proratesByActiveDaysAndRoundsOnce() {
        Ledger ledger = build(PracticeFixture.single().client("A", "2026-01-15", Optional.of("2026-02-10"), 10_000,
                "0.25", 0), BEFORE_START);
        // 17 of 31 days, 10 of 28 days
        assertThat(billed(ledger, "2026-01")).isEqualTo(Money.parse("5483.87"));
        assertThat(billed(ledger, "2026-02")).isEqualTo(Money.parse("3571.43"));
        assertThat(billed(ledger, "2026-03")).isEqualTo(Money.ZERO);
    }

    @Test
    void raisesOnceFromTheFirstOfTheMonthAndWeighsByLikelihood() {
        Engagement row = new Engagement("A", LocalDate.of(2026, 1, 1), Optional.empty(), Money.of(8_000),
                Rate.ofPercent("20"), Optional.of(Rate.ofPercent("15")), Optional.of(YearMonth.of(2026, 3)),
                Optional.empty(), 0, Optional.empty(), Rate.ofPercent("50"), "", ROW);
        Ledger ledger = build(PracticeFixture.single().engagement(row), BEFORE_START);
        assertThat(billed(ledger, "2026-02")).isEqualTo(Money.of(4_000));
        assertThat(billed(ledger, "2026-03")).isEqualTo(Money.of(4_600));
        assertThat(billed(ledger, "2028-12")).isEqualTo(Money.of(4_600));
        assertThat(month(ledger, "2026-02").totalCapacity()).isEqualByComparingTo("0.1");
    }

    @Test
    void receivesWholeThirtiesOfDaysLaterAlsoWhatWasBilledBeforeTheFirstMonth() {
        Ledger ledger = build(PracticeFixture.single().client("Early", "2025-06-01", Optional.of("2026-02-28"), 1_000,
                "0.1", 59).client("New", "2026-01-01", Optional.empty(), 100, "0.1", 60), BEFORE_START);
        assertThat(received(ledger, "2026-01")).isEqualTo(Money.of(1_000));
        assertThat(received(ledger, "2026-03")).isEqualTo(Money.of(1_100));
        assertThat(received(ledger, "2026-04")).isEqualTo(Money.of(100));
    }

    @Test
    void paysOtherIncomeInItsRhythmAlsoFromBeforeTheFirstMonth() {
        Ledger ledger = build(PracticeFixture.single().otherIncome("2025-11-30", 900, QUARTERLY)
                .otherIncome("2026-05-05", 50, ONCE), BEFORE_START);
        assertThat(month(ledger, "2026-02").otherIncomeReceived()).isEqualTo(Money.of(900));
        assertThat(month(ledger, "2026-03").otherIncomeReceived()).isEqualTo(Money.ZERO);
        assertThat(month(ledger, "2026-05").otherIncomeReceived()).isEqualTo(Money.of(950));
        assertThat(month(ledger, "2027-05").otherIncomeReceived()).isEqualTo(Money.of(900));
    }

    @Test
    void raisesACostEveryTwelveMonthsFromTheLaterOfStartAndFirstMonth() {
        PlannedExpense old = new PlannedExpense(TRAVEL, "", Money.of(1_000), ANNUAL, LocalDate.of(2025, 3, 31),
                Optional.of(LocalDate.of(2028, 3, 31)), Rate.ofPercent("10"), Rate.ofPercent("50"), ROW);
        Ledger ledger = build(PracticeFixture.single().expense(old), BEFORE_START);
        assertThat(month(ledger, "2026-03").expenses()).isEqualTo(Money.of(500));
        assertThat(month(ledger, "2027-03").expenses()).isEqualTo(Money.of(550));
        assertThat(month(ledger, "2028-03").expenses()).isEqualTo(Money.of(605));
    }

    @Test
    void keepsDepreciationOutOfCashAndEquipmentOutOfExpenses() {
        Ledger ledger = build(PracticeFixture.single().expense(DEPRECIATION, "2026-01-01", 300, MONTHLY)
                .expense(EQUIPMENT, "2026-01-01", 3_600, ONCE).expense(TRAVEL, "2026-01-01", 100, MONTHLY)
                .expense(HEALTH_INSURANCE, "2026-01-01", 1_250, MONTHLY), BEFORE_START);
        LedgerMonth january = month(ledger, "2026-01");
        assertThat(january.expenses()).isEqualTo(Money.of(400));
        assertThat(january.expensesPaid()).isEqualTo(Money.of(3_700));
        assertThat(january.healthInsurance()).isEqualTo(Money.of(1_250));
    }

    @Test
    void takesClosedMonthsFromTheBooksAndOpenOnesFromThePlan() {
        Ledger ledger = build(PracticeFixture.single().client("Acme  Co", "2026-01-01", 10_000)
                .expense(TRAVEL, "2026-01-01", 100, MONTHLY).expense(DEPRECIATION, "2026-01-01", 50, MONTHLY)
                .receipt("2026-01-20", "acme co", 9_000).receipt("2026-02-03", "Somebody", 700)
                .transaction("2026-01-10", TRAVEL, 80), LocalDate.of(2026, 2, 28));
        assertThat(received(ledger, "2026-01")).isEqualTo(Money.of(9_000));
        assertThat(month(ledger, "2026-01").expenses()).as("travel booked, depreciation planned")
                .isEqualTo(Money.of(130));
        assertThat(month(ledger, "2026-02").otherIncome()).isEqualTo(Map.of("Received from others", Money.of(700)));
        assertThat(month(ledger, "2026-02").expenses()).as("no transaction row in February: open")
                .isEqualTo(Money.of(150));
        assertThat(received(ledger, "2026-03")).isEqualTo(Money.of(10_000));
        assertThat(ledger.books().isActual(YearMonth.of(2026, 2))).isTrue();
        assertThat(ledger.books().isActual(YearMonth.of(2026, 3))).isFalse();
    }

    @Test
    void leavesAMonthOpenThatEndsAfterTheAsOfDate() {
        Ledger ledger = build(PracticeFixture.single().client("A", "2026-01-01", 10_000)
                .receipt("2026-01-20", "A", 9_000), LocalDate.of(2026, 1, 30));
        assertThat(received(ledger, "2026-01")).isEqualTo(Money.of(10_000));
        assertThat(ledger.notices()).extracting(Problem::code)
                .containsExactly(ProblemCode.ROW_OUTSIDE_CLOSED_MONTHS);
    }

    @Test
    void warnsOfAClosedMonthWithoutARow() {
        Ledger ledger = build(PracticeFixture.single().client("A", "2026-01-01", 10_000).closedThrough("2026-02-28")
                .receipt("2026-01-20", "A", 9_000), LocalDate.of(2026, 6, 30));
        assertThat(received(ledger, "2026-02")).isEqualTo(Money.ZERO);
        assertThat(ledger.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.code()).isEqualTo(ProblemCode.CLOSED_MONTH_EMPTY);
            assertThat(notice.found()).isEqualTo("2026-02");
        });
    }

    @Test
    void countsRowsBeforeTheFirstMonthForItsTaxYearOnly() {
        Ledger ledger = build(PracticeFixture.single().from(2026, 7).receipt("2026-05-20", "A", 4_000)
                .receipt("2026-06-29", "A", 5_000).receipt("2025-12-29", "A", 6_000), LocalDate.of(2026, 6, 15));
        assertThat(received(ledger, "2026-05")).as("A is no client").isEqualTo(Money.ZERO);
        assertThat(month(ledger, "2026-05").receipts()).isEqualTo(Money.of(4_000));
        assertThat(month(ledger, "2026-06").receipts()).as("after the as-of date").isEqualTo(Money.ZERO);
        assertThat(ledger.projected()).hasSize(36).first().extracting(LedgerMonth::month)
                .isEqualTo(YearMonth.of(2026, 7));
        assertThat(ledger.notices()).hasSize(2);
    }

    @Test
    void continuesThePlanToDecemberOfTheLastTaxYear() {
        Ledger ledger = build(PracticeFixture.single().from(2026, 7).client("A", "2026-07-01", 1_000), BEFORE_START);
        assertThat(ledger.timeline().lastMonth()).isEqualTo(YearMonth.of(2029, 6));
        assertThat(received(ledger, "2029-12")).isEqualTo(Money.of(1_000));
        assertThat(ledger.months()).hasSize(48);
    }

    @Test
    void findsPaymentsOnTheLastDayOfAShortMonthAndOnTheEndDate() {
        LocalDate start = LocalDate.of(2026, 1, 31);
        Optional<LocalDate> end = Optional.of(LocalDate.of(2026, 4, 30));
        List<YearMonth> paid = new Timeline(YearMonth.of(2026, 1)).months().stream()
                .filter(month -> PaymentDates.fallsIn(month, MONTHLY, start, end)).toList();
        assertThat(paid).containsExactly(YearMonth.of(2026, 1), YearMonth.of(2026, 2), YearMonth.of(2026, 3),
                YearMonth.of(2026, 4));
    }

    private static Ledger build(PracticeFixture practice, LocalDate asOf) {
        return LedgerBuilder.build(practice.build(), asOf);
    }

    private static LedgerMonth month(Ledger ledger, String month) {
        return ledger.month(YearMonth.parse(month));
    }

    private static Money billed(Ledger ledger, String month) {
        return month(ledger, month).retainersBilled();
    }

    private static Money received(Ledger ledger, String month) {
        return month(ledger, month).retainersReceived();
    }
}
