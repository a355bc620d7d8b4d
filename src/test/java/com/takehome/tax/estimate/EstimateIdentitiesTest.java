package com.takehome.tax.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.EstimateMethod;
import com.takehome.model.FilingStatus;
import com.takehome.model.Jurisdiction;
import com.takehome.model.PaymentKind;
import com.takehome.model.PaymentTarget;
import com.takehome.model.TaxYear;
import com.takehome.model.UsState;
import com.takehome.money.Money;
import com.takehome.tax.estimate.EstimateFacts.CurrentYear;
import com.takehome.tax.estimate.EstimateFacts.PriorYear;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What must hold for every year, over seeded random ones. */
class EstimateIdentitiesTest {

    private static final int YEARS = 20_000;
    private static final Money TWO_CENTS = Money.ofCents(2);

    @Test
    void holdOverRandomYears() {
        Random random = new Random(2210);
        for (int i = 0; i < YEARS; i++) {
            EstimateFactsFixture fixture = random(random);
            check(fixture, fixture.compute());
        }
    }

    private static void check(EstimateFactsFixture fixture, EstimateResult result) {
        Money required = result.part1().amount();
        Money regular = Money.sum(result.regular().required());
        Money annualized = Money.sum(result.annualized().required());
        assertThat(regular.minus(required).abs()).as("regular adds up").isLessThanOrEqualTo(TWO_CENTS);
        assertThat(annualized.minus(required)).as("annualized is never more").isLessThanOrEqualTo(TWO_CENTS);
        if (result.annualizedLines().getLast().tax().equals(result.part1().currentYearTax())) {
            assertThat(annualized.minus(required).abs()).as("annualized adds up").isLessThanOrEqualTo(TWO_CENTS);
        }
        checkRecapture(result);
        checkLedger(fixture, result.regular());
        checkLedger(fixture, result.annualized());
        checkPenalty(result);
        checkPlan(fixture, result);
    }

    /** Line 26 is the sum of line 24 so far less line 27 of the earlier columns. */
    private static void checkRecapture(EstimateResult result) {
        Money regular = Money.ZERO;
        Money earlier = Money.ZERO;
        for (AnnualizedInstallment column : result.annualizedLines()) {
            regular = regular.plus(column.regular());
            assertThat(column.cap()).isEqualTo(regular.minus(earlier));
            assertThat(column.earlier()).isEqualTo(earlier);
            assertThat(column.required()).isEqualTo(column.annualized().min(column.cap()));
            assertThat(column.required().isNegative()).isFalse();
            earlier = earlier.plus(column.required());
        }
    }

    /** Line 17 is the installment less what credits up to its due date leave for it, the earlier ones paid first. */
    private static void checkLedger(EstimateFactsFixture fixture, MethodResult method) {
        Money creditedThrough = Money.ZERO;
        Money before = Money.ZERO;
        for (int i = 0; i < method.required().size(); i++) {
            SectionAColumn column = method.sectionA().get(i);
            creditedThrough = creditedThrough.plus(column.credited());
            Money required = method.required().get(i);
            Money left = creditedThrough.minus(before).atLeastZero().min(required);
            assertThat(column.underpayment()).isEqualTo(required.minus(left));
            before = before.plus(required);
            assertThat(column.arrearsLeft().plus(column.underpayment()))
                    .isEqualTo(before.minus(creditedThrough).atLeastZero());
            assertThat(column.overpayment()).isEqualTo(creditedThrough.minus(before).atLeastZero());
        }
        Money byJanuary = fixture.withholding.total().plus(Money.sum(fixture.payments.stream()
                .filter(each -> !each.date().isAfter(lastDue(fixture))).map(each -> each.amount()).toList()));
        assertThat(creditedThrough).isEqualTo(byJanuary);
    }

    private static LocalDate lastDue(EstimateFactsFixture fixture) {
        return DueDates.of(fixture.jurisdiction, fixture.taxYear,
                EstimateFactsFixture.TABLES.rules(fixture.jurisdiction).due()).getLast().due();
    }

    private static void checkPenalty(EstimateResult result) {
        Optional<Penalty> regular = result.regular().penaltyIfNothingMore();
        Optional<Penalty> annualized = result.annualized().penaltyIfNothingMore();
        assertThat(regular.isPresent()).isEqualTo(result.jurisdiction().isFederal());
        if (regular.isPresent()) {
            Money pieces = Money.ofCents(regular.get().pieces().size() + annualized.orElseThrow().pieces().size());
            assertThat(annualized.orElseThrow().known().minus(regular.get().known())).isLessThanOrEqualTo(pieces);
            Money toDate = result.regular().penaltyToDate().orElseThrow().known();
            assertThat(toDate.minus(regular.get().known())).isLessThanOrEqualTo(pieces);
            boolean behind = result.regular().sectionA().stream().anyMatch(each -> each.underpayment().isPositive());
            assertThat(regular.get().pieces().isEmpty()).isEqualTo(!behind || result.part1().isFreeOfPenalty());
        }
    }

    /** Sending what is asked leaves nothing open at any date to come, and no more than the rounding over. */
    private static void checkPlan(EstimateFactsFixture fixture, EstimateResult result) {
        Money sent = Money.ZERO;
        Money credited = Money.ZERO;
        Money required = Money.ZERO;
        Money last = Money.ZERO;
        for (int i = 0; i < result.installments().size(); i++) {
            PlannedInstallment each = result.installments().get(i);
            boolean passed = each.date().due().isBefore(fixture.asOf);
            assertThat(each.toPay().isEmpty()).isEqualTo(passed);
            assertThat(each.shortfall().isPresent()).isEqualTo(passed);
            required = required.plus(each.required());
            credited = credited.plus(each.withholding()).plus(each.paid());
            last = each.toPay().orElse(Money.ZERO);
            sent = sent.plus(last);
            boolean minimum = fixture.target == PaymentTarget.REQUIRED_MINIMUM && !result.part1().isFreeOfPenalty();
            if (!passed && minimum) {
                assertThat(credited.plus(sent)).isGreaterThanOrEqualTo(required);
                if (last.isPositive()) {
                    assertThat(credited.plus(sent).minus(required)).isLessThan(fixture.roundUpTo);
                }
            }
        }
        Money paid = Money.sum(fixture.payments.stream().map(each -> each.amount()).toList());
        assertThat(result.projectedBalanceDue()).isEqualTo(
                result.part1().currentYearTax().minus(fixture.withholding.total()).minus(paid).minus(sent));
    }

    private static EstimateFactsFixture random(Random random) {
        EstimateFactsFixture fixture = new EstimateFactsFixture();
        UsState state = any(random, List.of(UsState.values()));
        boolean federal = random.nextBoolean()
                || EstimateFactsFixture.TABLES.findRules(Jurisdiction.of(state)).isEmpty();
        fixture.jurisdiction = federal ? Jurisdiction.FEDERAL : Jurisdiction.of(state);
        fixture.taxYear = new TaxYear(2024 + random.nextInt(4));
        fixture.status = any(random, List.of(FilingStatus.values()));
        Money tax = cents(random, 120_000);
        fixture.currentYear = CurrentYear.of(tax, cents(random, 1_200_000));
        fixture.priorYear = switch (random.nextInt(5)) {
            case 0 -> PriorYear.UNKNOWN;
            case 1 -> PriorYear.of(Money.ZERO, cents(random, 300_000));
            default -> PriorYear.of(cents(random, 120_000), cents(random, 300_000));
        };
        fixture.annualized = AnnualizedIncome
                .state(List.of(cents(random, 150_000), cents(random, 150_000), cents(random, 150_000), tax));
        fixture.withholding = random.nextBoolean() ? Withholding.NONE : Withholding.ofEven(cents(random, 60_000));
        fixture.asOf = LocalDate.of(fixture.taxYear.value(), 1, 1).plusDays(random.nextInt(560));
        fixture.method = any(random, List.of(EstimateMethod.values()));
        fixture.target = any(random, List.of(PaymentTarget.values()));
        fixture.roundUpTo = any(random, List.of(Money.CENT, Money.of(1), Money.of(10), Money.of(50)));
        addPayments(fixture, random);
        return fixture;
    }

    private static void addPayments(EstimateFactsFixture fixture, Random random) {
        LocalDate first = LocalDate.of(fixture.taxYear.value(), 1, 1);
        int days = Math.toIntExact(first.until(fixture.asOf, ChronoUnit.DAYS)) + 1;
        List<LocalDate> dates = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            dates.add(first.plusDays(random.nextInt(days)));
        }
        dates.forEach(date -> fixture.paid(date.toString(), cents(random, 30_000).toString(), PaymentKind.ESTIMATED));
    }

    private static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static Money cents(Random random, int dollars) {
        return Money.ofCents(random.nextInt(dollars * 100));
    }
}
