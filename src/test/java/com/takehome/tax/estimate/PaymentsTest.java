package com.takehome.tax.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.Jurisdiction;
import com.takehome.model.PaymentKind;
import com.takehome.model.TaxPayment;
import com.takehome.model.UsState;
import com.takehome.money.Money;
import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaymentsTest {

    private static EstimateFactsFixture afterTheYear() {
        return new EstimateFactsFixture().asOf("2026-06-30");
    }

    private static List<Money> paid(EstimateResult result) {
        return result.installments().stream().map(PlannedInstallment::paid).toList();
    }

    private static List<Money> dollars(long... amounts) {
        return Arrays.stream(amounts).mapToObj(Money::of).toList();
    }

    @Test
    void fallIntoTheWindowThatEndsWithTheMovedDueDate() {
        EstimateResult result = afterTheYear().paid("2025-01-02", "100").paid("2025-04-15", "200")
                .paid("2025-04-16", "300").paid("2025-06-16", "400").paid("2025-06-17", "500")
                .paid("2026-01-15", "600").paid("2026-01-16", "700").compute();
        assertThat(paid(result)).isEqualTo(dollars(300, 700, 500, 600));
    }

    @Test
    void beforeTheTaxYearDoNotCount() {
        EstimateResult result = afterTheYear().paid("2024-12-31", "500").compute();
        assertThat(paid(result)).isEqualTo(dollars(0, 0, 0, 0));
        assertThat(result.projectedBalanceDue()).isEqualTo(Money.of(60_000));
    }

    @Test
    void afterTheFourthDueDateStillStopThePenalty() {
        EstimateResult unpaid = afterTheYear().compute();
        EstimateResult paid = afterTheYear().paid("2026-02-14", "30000").compute();
        assertThat(paid(paid)).isEqualTo(dollars(0, 0, 0, 0));
        // 60 of the days until April 15 are spared on all 30,000: 30,000 x 60/365 x 7% = 345.21
        Money spared = unpaid.regular().penaltyIfNothingMore().orElseThrow().known()
                .minus(paid.regular().penaltyIfNothingMore().orElseThrow().known());
        assertThat(spared).isBetween(Money.parse("345.17"), Money.parse("345.25"));
    }

    @Test
    void afterAprilOfTheFollowingYearLowerTheBalanceOnly() {
        EstimateResult result = afterTheYear().paid("2026-04-16", "1000").compute();
        assertThat(result.projectedBalanceDue()).isEqualTo(Money.of(59_000));
        assertThat(result.regular().penaltyToDate()).isEqualTo(afterTheYear().compute().regular().penaltyToDate());
        assertThat(result.problems()).extracting(Problem::code).containsExactly(ProblemCode.PAYMENT_AFTER_APRIL);
    }

    @Test
    void afterTheAsOfDateDoNotCountYet() {
        EstimateResult result = new EstimateFactsFixture().asOf("2025-06-01").paid("2025-06-01", "100")
                .paid("2025-06-02", "200").compute();
        assertThat(paid(result)).isEqualTo(dollars(0, 100, 0, 0));
        assertThat(result.problems()).extracting(Problem::code).containsExactly(ProblemCode.PAYMENT_AFTER_AS_OF);
    }

    @Test
    void ofAnotherJurisdictionYearOrTheEntityAreNotCounted() {
        EstimateFactsFixture fixture = afterTheYear().paid("2025-04-15", "100", PaymentKind.ENTITY_TAX);
        TaxPayment federal = fixture.payments.getFirst();
        fixture.payments.add(new TaxPayment(federal.date(), Jurisdiction.of(UsState.CA), federal.taxYear(),
                federal.amount(), PaymentKind.ESTIMATED, federal.source()));
        fixture.payments.add(new TaxPayment(federal.date(), federal.jurisdiction(), federal.taxYear().previous(),
                federal.amount(), PaymentKind.ESTIMATED, federal.source()));
        assertThat(paid(fixture.compute())).isEqualTo(dollars(0, 0, 0, 0));
        assertThat(fixture.compute().problems()).isEmpty();
    }

    @Test
    void ofAnOverpaymentCountOnAprilFifteenthUnlessItAroseLater() {
        assertThat(paid(afterTheYear().paid("2025-02-01", "900", PaymentKind.PRIOR_YEAR_OVERPAYMENT).compute()))
                .isEqualTo(dollars(900, 0, 0, 0));
        assertThat(paid(afterTheYear().paid("2024-12-01", "900", PaymentKind.PRIOR_YEAR_OVERPAYMENT).compute()))
                .isEqualTo(dollars(900, 0, 0, 0));
        assertThat(paid(afterTheYear().paid("2025-10-15", "900", PaymentKind.PRIOR_YEAR_OVERPAYMENT).compute()))
                .isEqualTo(dollars(0, 0, 0, 900));
    }

    @Test
    void countAnOverpaymentAppliedInTheHousehold() {
        EstimateFactsFixture fixture = new EstimateFactsFixture();
        fixture.overpaymentApplied = Money.of(8_000);
        EstimateResult result = fixture.compute();
        assertThat(paid(result)).isEqualTo(dollars(8_000, 0, 0, 0));
        assertThat(result.regular().payments().getFirst()).contains(Money.ZERO);
        assertThat(result.regular().payments().get(1)).contains(Money.of(7_000));
    }

    @Test
    void withTheReturnAndWithAnExtensionCount() {
        EstimateResult result = afterTheYear().paid("2026-01-10", "1000", PaymentKind.WITH_RETURN)
                .paid("2026-04-15", "500", PaymentKind.EXTENSION).compute();
        assertThat(paid(result)).isEqualTo(dollars(0, 0, 0, 1_000));
        assertThat(result.projectedBalanceDue()).isEqualTo(Money.of(58_500));
    }

    @Test
    void ofTheSameDayAreOneEntry() {
        EstimateFactsFixture fixture = afterTheYear().withheld("4000").paid("2025-09-15", "500")
                .paid("2025-09-15", "700");
        List<Credit> credits = PaymentCredits.of(Jurisdiction.FEDERAL, fixture.facts(), LocalDate.of(2025, 4, 15))
                .credits();
        List<InstallmentDate> dates = DueDates.federal(fixture.taxYear);
        CreditLedger ledger = new CreditLedger(dates, fixture.withholding.credits(dates), credits);
        assertThat(ledger.portions(dollars(4_000, 0, 0, 0))).extracting(CreditLedger.Portion::amount)
                .isEqualTo(dollars(1_000, 1_000, 2_000));
    }

    @Test
    void areWithheldEvenlyToTheCentOrOnTheirDates() {
        List<InstallmentDate> dates = DueDates.federal(new EstimateFactsFixture().taxYear);
        List<Credit> even = Withholding.ofEven(Money.parse("100.01")).credits(dates);
        assertThat(Money.sum(even.stream().map(Credit::amount).toList())).isEqualTo(Money.parse("100.01"));
        assertThat(even).allMatch(each -> each.amount().minus(Money.of(25)).abs().compareTo(Money.CENT) <= 0);
        assertThat(even).extracting(Credit::date).isEqualTo(dates.stream().map(InstallmentDate::statutory).toList());
        Credit december = new Credit(LocalDate.of(2025, 12, 20), Money.of(900));
        Withholding dated = new Withholding(Money.ZERO, List.of(december));
        assertThat(dated.total()).isEqualTo(Money.of(900));
        assertThat(dated.credits(dates)).contains(december);
    }
}
