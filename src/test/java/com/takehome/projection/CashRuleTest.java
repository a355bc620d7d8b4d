package com.takehome.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.ExpenseCategory;
import com.takehome.model.PracticeProfile.Cash;
import com.takehome.model.TaxYear;
import com.takehome.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Balances worked by hand: 10,000 received a month, 1,000 of costs in cash, 4,000 of household spending. */
class CashRuleTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final TaxObligation NO_TAX = new TaxObligation(new TaxYear(2026), Map.of(), Map.of());

    @Test
    void rollsTheBalanceFromTheDayBeforeTheFirstMonth() {
        List<CashMonth> months = cash(50_000, "2025-12-31", NO_TAX);
        assertThat(months.get(0).balance()).contains(Money.of(55_000));
        assertThat(months.get(35).balance()).contains(Money.of(50_000 + 36 * 5_000));
    }

    @Test
    void startsAtTheMonthOfTheBalanceAndLeavesEarlierMonthsOpen() {
        List<CashMonth> months = cash(50_000, "2026-02-28", NO_TAX);
        assertThat(months.get(0).balance()).isEmpty();
        assertThat(months.get(0).runway()).isEqualTo(Runway.NOT_GIVEN);
        assertThat(months.get(1).balance()).contains(Money.of(50_000));
        assertThat(months.get(2).balance()).contains(Money.of(55_000));
    }

    @Test
    void countsTheWholeFollowingMonthsThatTheBalanceCovers() {
        // 15,000 at the end of January covers three months of 5,000 and not a fourth
        assertThat(cash(10_000, "2025-12-31", NO_TAX).get(0).runway()).isEqualTo(Runway.of(3));
        // 14,999.99 covers two
        assertThat(cash("9999.99", "2025-12-31", NO_TAX).get(0).runway()).isEqualTo(Runway.of(2));
    }

    @Test
    void hasNoRunwayBelowZeroAndNeverRunsOutBeyondThirtySixMonths() {
        assertThat(cash(-5_001, "2025-12-31", NO_TAX).get(0).runway()).isEqualTo(Runway.of(0));
        assertThat(cash(1_000_000, "2025-12-31", NO_TAX).get(0).runway()).isEqualTo(Runway.NEVER);
    }

    @Test
    void countsTaxFallingDueOnIncomeAlreadyEarnedOnly() {
        // 2,000 accrues in January and 2,000 in February; all 4,000 is paid in April
        TaxObligation tax = new TaxObligation(new TaxYear(2026), Map.of(YearMonth.of(2026, 4), Money.of(4_000)),
                Map.of(JANUARY, Money.of(2_000), YearMonth.of(2026, 2), Money.of(2_000)));
        List<CashMonth> months = cash(10_000, "2025-12-31", tax);
        assertThat(months.get(3).taxPaid()).isEqualTo(Money.of(4_000));
        assertThat(months.get(3).balance()).contains(Money.of(26_000));
        // January: 15,000 less 5,000 in February and March each leaves 5,000; April wants 5,000 and 2,000 of tax
        assertThat(months.get(0).runway()).isEqualTo(Runway.of(2));
        // February: 20,000 less 5,000 in March leaves 15,000; April takes 9,000; May 5,000; June finds 1,000
        assertThat(months.get(1).runway()).isEqualTo(Runway.of(3));
    }

    @Test
    void addsTheHouseholdsWages() {
        List<CashMonth> months = new CashRule(months(), List.of(NO_TAX), Map.of(JANUARY, Money.of(3_000)),
                cashOf("50000", "2025-12-31")).compute();
        assertThat(months.get(0).balance()).contains(Money.of(58_000));
    }

    private static List<CashMonth> cash(int onHand, String asOf, TaxObligation tax) {
        return cash(Integer.toString(onHand), asOf, tax);
    }

    private static List<CashMonth> cash(String onHand, String asOf, TaxObligation tax) {
        return new CashRule(months(), List.of(tax), Map.of(), cashOf(onHand, asOf)).compute();
    }

    private static Cash cashOf(String onHand, String asOf) {
        return new Cash(Optional.of(Money.parse(onHand)), LocalDate.parse(asOf), Optional.of(Money.of(4_000)));
    }

    /** Depreciation of 500 is no cash, an equipment purchase of 600 is no expense: 400 + 600 leave in cash. */
    private static List<ProjectedMonth> months() {
        return new Timeline(JANUARY).months().stream().map(month -> new LedgerMonth(month, Map.of(), Map.of(),
                Money.of(10_000), Map.of(), Map.of(ExpenseCategory.TRAVEL, Money.of(400),
                        ExpenseCategory.DEPRECIATION, Money.of(500), ExpenseCategory.EQUIPMENT, Money.of(600))))
                .map(ledger -> new ProjectedMonth(ledger, false, Money.ZERO, Money.ZERO, Money.ZERO)).toList();
    }
}
