package com.takehome.tax.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.EstimateMethod;
import com.takehome.model.Jurisdiction;
import com.takehome.model.PaymentTarget;
import com.takehome.model.UsState;
import com.takehome.money.Money;
import com.takehome.tax.estimate.EstimateFacts.PriorYear;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentPlanTest {

    private static List<Optional<Money>> toPay(EstimateResult result) {
        return result.installments().stream().map(PlannedInstallment::toPay).toList();
    }

    /** Null stands for a passed date. */
    private static List<Optional<Money>> plan(@Nullable String... amounts) {
        return Arrays.stream(amounts).map(each -> Optional.ofNullable(each).map(Money::parse)).toList();
    }

    @Test
    void asksAQuarterEachWhenNothingIsLate() {
        EstimateResult result = new EstimateFactsFixture().compute();
        assertThat(toPay(result)).isEqualTo(plan("7500", "7500", "7500", "7500"));
        assertThat(result.projectedBalanceDue()).isEqualTo(Money.of(30_000));
    }

    @Test
    void catchesUpAtTheNextDateAndThenGoesOn() {
        EstimateResult result = new EstimateFactsFixture().asOf("2025-06-17").paid("2025-04-15", "1000").compute();
        assertThat(toPay(result)).isEqualTo(plan(null, null, "21500", "7500"));
        assertThat(result.installments().get(0).shortfall()).contains(Money.of(6_500));
        assertThat(result.installments().get(1).shortfall()).contains(Money.of(7_500));
        assertThat(result.installments().get(2).shortfall()).isEmpty();
        assertThat(result.nextDue()).contains(result.installments().get(2));
    }

    @Test
    void takesADueDateEqualToTheAsOfDateAsStillToCome() {
        assertThat(toPay(new EstimateFactsFixture().asOf("2025-06-16").compute()))
                .isEqualTo(plan(null, "15000", "7500", "7500"));
    }

    @Test
    void countsWithholdingThatIsStillExpected() {
        EstimateResult result = new EstimateFactsFixture().withheld("8000").asOf("2025-05-01").compute();
        assertThat(toPay(result)).isEqualTo(plan(null, "11000", "5500", "5500"));
        assertThat(result.projectedBalanceDue()).isEqualTo(Money.of(30_000));
    }

    @Test
    void carriesAnExcessForward() {
        EstimateResult result = new EstimateFactsFixture().asOf("2025-05-01").paid("2025-04-15", "20000").compute();
        assertThat(toPay(result)).isEqualTo(plan(null, "0", "2500", "7500"));
    }

    @ParameterizedTest(name = "to {0} dollars")
    @CsvSource({"1, 7501, 7500, 7501, 7500", "10, 7510, 7500, 7500, 7500", "50, 7550, 7500, 7500, 7500"})
    void roundsUpAndAssumesThatTheRoundedAmountWasSent(String multiple, String one, String two, String three,
            String four) {
        EstimateFactsFixture fixture = new EstimateFactsFixture();
        fixture.priorYear = PriorYear.of(Money.parse("30001.60"), Money.ZERO);
        fixture.roundUpTo = Money.parse(multiple);
        assertThat(toPay(fixture.compute())).isEqualTo(plan(one, two, three, four));
    }

    @Test
    void asksNothingUnderAnException() {
        EstimateResult result = new EstimateFactsFixture().tax("900").compute();
        assertThat(toPay(result)).isEqualTo(plan("0", "0", "0", "0"));
        assertThat(result.part1().amount()).isEqualTo(Money.ZERO);
        assertThat(result.regular().penaltyIfNothingMore().orElseThrow().total()).contains(Money.ZERO);
        assertThat(result.annualized().required()).allMatch(Money::isZero);
        assertThat(result.projectedBalanceDue()).isEqualTo(Money.of(900));
    }

    @Test
    void asksNothingMoreWhenWithholdingCoversTheRequiredPayment() {
        EstimateFactsFixture fixture = new EstimateFactsFixture().withheld("30000.02");
        fixture.priorYear = PriorYear.of(Money.parse("30000.02"), Money.ZERO);
        EstimateResult result = fixture.compute();
        assertThat(toPay(result)).isEqualTo(plan("0", "0", "0", "0"));
        assertThat(result.regular().required().getFirst()).isEqualTo(Money.parse("7500.01"));
        assertThat(result.regular().penaltyIfNothingMore().orElseThrow().total()).contains(Money.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"REQUIRED_MINIMUM, 13500, 6000", "PRIOR_YEAR_HARBOR, 17500, -10000", "FULL_PROJECTED_TAX, 15000, 0"})
    void aimsAtTheTarget(PaymentTarget target, String each, String balance) {
        EstimateFactsFixture fixture = new EstimateFactsFixture();
        fixture.priorYear = PriorYear.of(Money.of(70_000), Money.ZERO);
        fixture.target = target;
        EstimateResult result = fixture.compute();
        assertThat(toPay(result)).isEqualTo(plan(each, each, each, each));
        assertThat(result.projectedBalanceDue()).isEqualTo(Money.parse(balance));
        assertThat(result.installments()).allMatch(i -> i.required().equals(Money.of(13_500)));
    }

    @Test
    void fallsBackToTheMinimumWhereThereIsNoPriorYearHarbor() {
        EstimateFactsFixture fixture = new EstimateFactsFixture();
        fixture.priorYear = PriorYear.UNKNOWN;
        fixture.target = PaymentTarget.PRIOR_YEAR_HARBOR;
        assertThat(toPay(fixture.compute())).isEqualTo(plan("13500", "13500", "13500", "13500"));
    }

    @Test
    void aimsAtTheFullTaxInTheShapeOfTheAnnualizedInstallments() {
        EstimateFactsFixture fixture = new EstimateFactsFixture();
        fixture.method = EstimateMethod.ANNUALIZED;
        fixture.target = PaymentTarget.FULL_PROJECTED_TAX;
        assertThat(toPay(fixture.compute())).isEqualTo(plan("0", "0", "0", "60000"));
    }

    @Test
    void paysTheFullTaxByFractionsWhereNothingIsRequired() {
        EstimateFactsFixture fixture = new EstimateFactsFixture().tax("400");
        fixture.jurisdiction = Jurisdiction.of(UsState.CA);
        fixture.target = PaymentTarget.FULL_PROJECTED_TAX;
        assertThat(toPay(fixture.compute())).isEqualTo(plan("120", "160", "0", "120"));
    }

    @Test
    void followsCaliforniasFractionsAndPercentages() {
        EstimateFactsFixture fixture = new EstimateFactsFixture();
        fixture.jurisdiction = Jurisdiction.of(UsState.CA);
        fixture.priorYear = PriorYear.UNKNOWN;
        fixture.annualized = AnnualizedIncome.state(List.of(Money.of(10_000), Money.of(20_000), Money.of(50_000),
                Money.of(60_000)));
        EstimateResult result = fixture.compute();
        assertThat(toPay(result)).isEqualTo(plan("16200", "21600", "0", "16200"));
        // FTB 5805 Schedule: 27%, 63%, 63%, 90%
        assertThat(result.annualized().required()).containsExactly(Money.of(2_700), Money.of(9_900),
                Money.of(18_900), Money.of(22_500));
    }

    @Test
    void followsTheAnnualizedMethodWhereItLowersWhatIsDueNext() {
        EstimateFactsFixture fixture = new EstimateFactsFixture();
        fixture.method = EstimateMethod.LOWER;
        EstimateResult lower = fixture.compute();
        assertThat(lower.followed()).isEqualTo(EstimateMethod.ANNUALIZED);
        assertThat(toPay(lower)).isEqualTo(plan("0", "0", "0", "30000"));
        assertThat(lower.remarks()).anyMatch(each -> each.startsWith("The annualized method lowers the next payment."));
    }

    @Test
    void followsTheAnnualizedMethodWhereItLowersOnlyThePenaltyToDate() {
        EstimateFactsFixture fixture = new EstimateFactsFixture().asOf("2025-12-01").paid("2025-11-30", "30000");
        fixture.method = EstimateMethod.LOWER;
        EstimateResult result = fixture.compute();
        assertThat(result.regular().nextPayment()).contains(Money.ZERO);
        assertThat(result.followed()).isEqualTo(EstimateMethod.ANNUALIZED);
        assertThat(result.annualized().penaltyToDate().orElseThrow().total()).contains(Money.ZERO);
    }

    @Test
    void staysWithTheRegularMethodWhereTheOtherLowersNothing() {
        EstimateFactsFixture fixture = new EstimateFactsFixture();
        fixture.method = EstimateMethod.LOWER;
        fixture.annualized = AnnualizedIncome.state(List.of(Money.of(90_000), Money.of(90_000), Money.of(90_000),
                Money.of(60_000)));
        EstimateResult result = fixture.compute();
        assertThat(result.followed()).isEqualTo(EstimateMethod.REGULAR);
        assertThat(result.remarks()).noneMatch(each -> each.startsWith("The annualized method"));
    }

    @Test
    void saysWhatIsToBeConfirmed() {
        EstimateFactsFixture fixture = new EstimateFactsFixture();
        fixture.jurisdiction = Jurisdiction.of(UsState.KY);
        assertThat(fixture.compute().remarks())
                .anyMatch(each -> each.startsWith("The state's rules are of low confidence"))
                .contains("The annualized installments are to be confirmed on the state's form.");
    }
}
