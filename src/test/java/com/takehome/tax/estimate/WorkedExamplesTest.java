package com.takehome.tax.estimate;

import static com.takehome.tax.estimate.Example.amounts;
import static com.takehome.tax.estimate.Example.money;
import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.Jurisdiction;
import com.takehome.model.TaxYear;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.money.Rounding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class WorkedExamplesTest {

    private static final EstimateTables TABLES = EstimateTablesReader.bundled();
    private static final AnnualizedIncome NO_INCOME = AnnualizedIncome
            .state(List.of(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO));

    static Stream<Example> dueDates() {
        return Example.ofKind("due_dates");
    }

    static Stream<Example> withTaxGiven() {
        return Example.ofKind("full").filter(each -> each.currentYearTax().isPresent());
    }

    static Stream<Example> inWholeDollars() {
        return withTaxGiven().filter(each -> !each.expected(Rounding.WHOLE_DOLLARS).isMissingNode());
    }

    @ParameterizedTest
    @MethodSource("dueDates")
    void movesDatesOffWeekendsAndHolidays(Example example) {
        JsonNode expected = example.expected(Rounding.CENTS);
        List<InstallmentDate> dates = DueDates.federal(example.taxYear());
        assertThat(dates).extracting(InstallmentDate::due).isEqualTo(dates(expected.get("due_dates")));
        assertThat(dates).extracting(InstallmentDate::statutory).isEqualTo(dates(expected.get("statutory")));
        assertThat(DueDates.fileAndPay(example.taxYear()))
                .isEqualTo(expected.get("file_and_pay_instead_of_4th").stringValue());
    }

    @ParameterizedTest
    @MethodSource("withTaxGiven")
    void worksOutThePenaltyInCents(Example example) {
        check(example, Rounding.CENTS);
    }

    @ParameterizedTest
    @MethodSource("inWholeDollars")
    void worksOutThePenaltyInWholeDollars(Example example) {
        check(example, Rounding.WHOLE_DOLLARS);
    }

    private static void check(Example example, Rounding rounding) {
        EstimateFacts facts = example.facts(example.currentYearTax().orElseThrow(), NO_INCOME);
        EstimateResult result = new EstimateRule(TABLES, rounding).compute(Jurisdiction.FEDERAL, facts);
        JsonNode expected = example.expected(rounding);
        SoftAssertions softly = new SoftAssertions();
        if (rounding == Rounding.CENTS) {
            softly.assertThat(result.installments()).extracting(each -> each.date().due())
                    .isEqualTo(dates(expected.get("due_dates")));
        }
        ExpectedLines.part1(softly, result.part1(), expected.get("part1"));
        JsonNode regular = expected.path("regular");
        if (regular.isMissingNode()) {
            ExpectedLines.given(softly, facts, amounts(example.inputs().get("required_installments")),
                    expected.path("given_installments"), TABLES);
        } else {
            ExpectedLines.method(softly, result.regular(), regular);
        }
        softly.assertAll();
    }

    @Test
    void catchesUpAtTheNextDueDate() {
        Example example = Example.get("N01");
        JsonNode expected = example.expected(Rounding.CENTS);
        LocalDate asOf = LocalDate.parse(example.inputs().get("as_of").stringValue());
        List<InstallmentDate> dates = DueDates.federal(example.taxYear());
        List<Credit> paid = example.payments().stream().map(each -> new Credit(each.date(), each.amount())).toList();
        CreditLedger ledger = new CreditLedger(dates, example.withholding().credits(dates), paid);
        List<Money> cumulative = new ArrayList<>();
        Money sum = Money.ZERO;
        for (Money each : amounts(example.inputs().get("required_installments"))) {
            sum = sum.plus(each);
            cumulative.add(sum);
        }
        List<Optional<Money>> payments = PaymentPlanRule.payments(cumulative, ledger, asOf, Money.CENT);
        assertThat(payments.subList(0, 2)).allMatch(Optional::isEmpty);
        assertThat(payments.get(2)).contains(money(expected.get("pay")));
        assertThat(cumulative.get(2)).isEqualTo(money(expected.get("cumulative_required")));
        assertThat(ledger.creditedThrough(dates.get(2).due())).isEqualTo(money(expected.get("credited")));
        assertThat(dates.get(2).due()).isEqualTo(expected.get("next_due_date").stringValue());
    }

    @Test
    void spreadsARefiguredYearOverTheDatesThatRemain() {
        Example example = Example.get("P08");
        JsonNode expected = example.expected(Rounding.CENTS);
        Money year = money(example.inputs().get("amended_total_estimated_tax_due"));
        List<Money> cumulative = Stream.of("25", "50", "75", "100")
                .map(percent -> year.times(Rate.ofPercent(percent), Rounding.CENTS)).toList();
        List<InstallmentDate> dates = DueDates.federal(new TaxYear(2020));
        CreditLedger ledger = new CreditLedger(dates, List.of(),
                List.of(new Credit(LocalDate.of(2020, 6, 15),
                        money(example.inputs().get("estimated_payments_so_far")))));
        List<Optional<Money>> payments = PaymentPlanRule.payments(cumulative, ledger, LocalDate.of(2020, 7, 31),
                Money.CENT);
        assertThat(cumulative.get(2)).isEqualTo(money(expected.get("l2")));
        assertThat(payments.get(2)).contains(money(expected.get("next_required_payment")));
        assertThat(payments.get(3)).contains(money(expected.get("each_following_payment")));
    }

    private static List<LocalDate> dates(JsonNode list) {
        return list.valueStream().map(each -> LocalDate.parse(each.stringValue())).toList();
    }
}
