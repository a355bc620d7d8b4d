package com.takehome.tax.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.Jurisdiction;
import com.takehome.model.TaxYear;
import com.takehome.model.UsState;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.tax.estimate.CreditLedger.Portion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PenaltyRuleTest {

    private static Penalty penalty(int taxYear, int installment, @Nullable String paidOn) {
        return rule(taxYear).compute(List.of(portion(taxYear, installment, paidOn)));
    }

    private static PenaltyRule rule(int taxYear) {
        return new PenaltyRule(EstimateFactsFixture.TABLES.interestRates(),
                DueDates.penaltyEnd(new TaxYear(taxYear)));
    }

    private static Portion portion(int taxYear, int installment, @Nullable String paidOn) {
        return new Portion(DueDates.federal(new TaxYear(taxYear)).get(installment - 1), Money.of(10_000),
                Optional.ofNullable(paidOn).map(LocalDate::parse));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            paid on the due date                        | 2025 | 1 | 2025-04-15 | 0.00   | IRC 6654(b)
            paid one day late                           | 2025 | 1 | 2025-04-16 | 1.92   | 10,000 x 1/365 x 7%
            paid on the moved date                      | 2025 | 2 | 2025-06-16 | 0.00   | IRC 7503
            a day after the moved date counts two       | 2025 | 2 | 2025-06-17 | 3.84   | 10,000 x 2/365 x 7%
            the leap year's part is divided by 366      | 2023 | 4 |            | 198.91 | 10,000 x 91/366 x 8%
            a year's end splits at the divisors         | 2023 | 3 | 2024-01-16 | 265.38 | 10,000 x (15/365 x 7% + 92/365 x 8% + 16/366 x 8%), each rounded
            the first quarter's rate holds in April     | 2025 | 4 |            | 172.60 | 10,000 x 90/365 x 7%
            paid after April 15: the count has ended    | 2025 | 4 | 2026-10-01 | 172.60 | IRC 6654(b)(2)
            rates change with the quarter               | 2026 | 1 | 2026-07-31 | 184.38 | 10,000 x (76/365 x 6% + 31/365 x 7%), each rounded
            """)
    void countsSimpleInterestByQuarter(String why, int taxYear, int installment, @Nullable String paidOn,
            String expected, String source) {
        assertThat(penalty(taxYear, installment, paidOn).total()).as(why + ", " + source)
                .contains(Money.parse(expected));
    }

    @Test
    void staysOpenWhileARateIsNotPublished() {
        Penalty penalty = penalty(2026, 3, null);
        assertThat(penalty.total()).isEmpty();
        assertThat(penalty.unpublished()).containsExactly(new RateQuarter(2027, 1));
        // 10,000 x 15/365 x 7% and 10,000 x 92/365 x 7%; January 1 to April 15, 2027 is open
        assertThat(penalty.known()).isEqualTo(Money.parse("205.21"));
        assertThat(penalty.pieces().getLast().penalty()).isEmpty();
        assertThat(penalty.pieces().getLast().days()).isEqualTo(105);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            before the due date                  | 2025-04-14 | 0.00
            on the due date                      | 2025-04-15 | 0.00
            the day after                        | 2025-04-16 | 1.92
            after April 15 of the following year | 2026-11-22 | 700.00
            """)
    void countsUntilTheAsOfDate(String why, LocalDate asOf, String expected) {
        Penalty toDate = rule(2025).toDate(List.of(portion(2025, 1, null)), asOf);
        assertThat(toDate.total()).as(why).contains(Money.parse(expected));
    }

    @Test
    void doesNotCountAnInstallmentWhoseMovedDateHasNotPassed() {
        List<Portion> unpaid = List.of(portion(2025, 2, null));
        assertThat(rule(2025).toDate(unpaid, LocalDate.of(2025, 6, 16)).pieces()).isEmpty();
        assertThat(rule(2025).toDate(unpaid, LocalDate.of(2025, 6, 17)).total()).contains(Money.parse("3.84"));
    }

    @Test
    void countsALaterCreditOnlyUntilTheAsOfDate() {
        List<Portion> withheldInJune = List.of(portion(2025, 1, "2025-06-15"));
        // 10,000 x 16/365 x 7%
        assertThat(rule(2025).toDate(withheldInJune, LocalDate.of(2025, 5, 1)).total())
                .contains(Money.parse("30.68"));
    }

    @Test
    void coversTheYearWithFullPeriodsOfTableTwo() {
        assertThat(penalty(2025, 1, null).pieces()).extracting(Penalty.Piece::days).containsExactly(76, 92, 92, 105);
        assertThat(penalty(2025, 2, null).pieces()).extracting(Penalty.Piece::days).containsExactly(15, 92, 92, 105);
        assertThat(penalty(2025, 3, null).pieces()).extracting(Penalty.Piece::days).containsExactly(15, 92, 105);
        assertThat(penalty(2025, 4, null).pieces()).extracting(Penalty.Piece::days).containsExactly(90);
        assertThat(penalty(2025, 4, null).pieces()).extracting(Penalty.Piece::rate)
                .containsExactly(Optional.of(Rate.ofPercent("7")));
    }

    @Test
    void isNotWorkedOutForAState() {
        EstimateFactsFixture fixture = new EstimateFactsFixture().asOf("2026-05-01");
        fixture.jurisdiction = Jurisdiction.of(UsState.IL);
        assertThat(fixture.compute().regular().penaltyToDate()).isEmpty();
        assertThat(fixture.compute().regular().penaltyIfNothingMore()).isEmpty();
        assertThat(fixture.compute().regular().sectionA().getFirst().underpayment()).isEqualTo(Money.of(7_500));
    }
}
