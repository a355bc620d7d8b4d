package com.takehome.tax.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.FilingStatus;
import com.takehome.model.Jurisdiction;
import com.takehome.model.TaxYear;
import com.takehome.model.UsState;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.money.Rounding;
import com.takehome.tax.estimate.EstimateFacts.CurrentYear;
import com.takehome.tax.estimate.EstimateFacts.PriorYear;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RequiredAnnualPaymentRuleTest {

    private static RequiredAnnualPayment part1(EstimateFactsFixture fixture) {
        return RequiredAnnualPaymentRule.compute(fixture.facts(),
                EstimateFactsFixture.TABLES.rules(fixture.jurisdiction), Rounding.CENTS);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            balance of 999.99 is exempt        | 7999.99 | 7000 | 8500 | 0       | the tax left after withholding is too small for estimates | IRC 6654(e)(1)
            balance of 1,000 is not            | 8000    | 7000 | 8500 | 7200    | 90% of current year  | IRC 6654(e)(1)
            tax below 1,000 is exempt          | 999.99  | 0    | 5000 | 0       | the tax left after withholding is too small for estimates | IRC 6654(e)(1)
            a refund is exempt                 | 5000    | 6000 | 5000 | 0       | the tax left after withholding is too small for estimates | IRC 6654(e)(1)
            no tax last year                   | 60000   | 0    | 0    | 0       | no tax liability in the prior year | IRC 6654(e)(2)
            last year unknown                  | 60000   | 0    |      | 54000   | 90% of current year  | IRC 6654(d)(1)(B)
            last year smaller                  | 60000   | 0    | 30000| 30000   | 100% of prior year   | IRC 6654(d)(1)(B)
            last year larger                   | 60000   | 0    | 55000| 54000   | 90% of current year  | IRC 6654(d)(1)(B)
            withholding covers it              | 60000   | 30000| 30000| 30000   | 100% of prior year   | Form 2210 line 9
            """)
    void takesTheSmallerHarborUnlessExcepted(String why, String tax, String withheld, @Nullable String prior,
            String required, String basis, String source) {
        EstimateFactsFixture fixture = new EstimateFactsFixture().tax(tax).withheld(withheld);
        fixture.priorYear = new PriorYear(Optional.ofNullable(prior).map(Money::parse),
                Optional.of(Money.of(140_000)), Optional.empty());
        RequiredAnnualPayment part1 = part1(fixture);
        assertThat(part1.amount()).as(why + ", " + source).isEqualTo(Money.parse(required));
        assertThat(part1.basis()).isEqualTo(basis);
        assertThat(part1.currentYearHarbor()).isEqualTo(Money.parse(tax).times(Rate.ofPercent("90"), Rounding.CENTS));
        assertThat(part1.priorYearHarbor()).isEqualTo(Optional.ofNullable(prior).map(Money::parse));
    }

    @Test
    void owesNoPenaltyWhenWithholdingCoversThePaymentThoughItStands() {
        RequiredAnnualPayment part1 = part1(new EstimateFactsFixture().withheld("30000"));
        assertThat(part1.exception()).contains(EstimateException.WITHHELD_ENOUGH);
        assertThat(part1(new EstimateFactsFixture().withheld("29999.99")).exception()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FilingStatus.class)
    void takesTheHigherShareStrictlyAboveThisYearsLimit(FilingStatus status) {
        Money limit = Money.of(status == FilingStatus.MARRIED_SEPARATELY ? 75_000 : 150_000);
        EstimateFactsFixture fixture = new EstimateFactsFixture();
        fixture.status = status;
        fixture.priorYear = PriorYear.of(Money.of(30_000), limit);
        assertThat(part1(fixture).amount()).isEqualTo(Money.of(30_000));
        fixture.priorYear = PriorYear.of(Money.of(30_000), limit.plus(Money.CENT));
        assertThat(part1(fixture).amount()).isEqualTo(Money.of(33_000));
        assertThat(part1(fixture).basis()).isEqualTo("110% of prior year");
    }

    @Test
    void takesTheHigherShareWhenLastYearsIncomeIsUnknown() {
        EstimateFactsFixture fixture = new EstimateFactsFixture();
        fixture.priorYear = new PriorYear(Optional.of(Money.of(30_000)), Optional.empty(), Optional.empty());
        assertThat(part1(fixture).priorYearHarbor()).contains(Money.of(33_000));
        assertThat(fixture.compute().remarks())
                .contains("Last year's adjusted gross income is not given, so 110% of last year's tax is taken.");
    }

    /** Shares and limits as the compilation of the states' forms gives them. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/estimates/state-rules.csv", numLinesToSkip = 1)
    void followsTheStatesOwnShares(UsState state, String threshold, String currentShare, String priorShare,
            String priorShareHigh, String fractions) {
        EstimateFactsFixture fixture = new EstimateFactsFixture();
        fixture.jurisdiction = Jurisdiction.of(state);
        fixture.priorYear = PriorYear.of(Money.of(30_000), Money.of(150_000));
        RequiredAnnualPayment low = part1(fixture);
        assertThat(low.currentYearHarbor())
                .isEqualTo(Money.of(60_000).times(Rate.ofDecimal(currentShare), Rounding.CENTS));
        assertThat(low.priorYearHarbor())
                .contains(Money.of(30_000).times(Rate.ofDecimal(priorShare), Rounding.CENTS));
        fixture.priorYear = PriorYear.of(Money.of(30_000), Money.of(150_001));
        assertThat(part1(fixture).priorYearHarbor())
                .contains(Money.of(30_000).times(Rate.ofDecimal(priorShareHigh), Rounding.CENTS));
        assertThat(String.join(" ", EstimateFactsFixture.TABLES.rules(fixture.jurisdiction).fractions().stream()
                .map(each -> each.toPercent()).toList())).isEqualTo(fractions);
        if (!threshold.equals("none")) {
            assertExemptUpTo(fixture, Money.parse(threshold));
        }
    }

    private static void assertExemptUpTo(EstimateFactsFixture fixture, Money threshold) {
        fixture.withheld("5000").tax(Money.of(5_000).plus(threshold).toString());
        assertThat(part1(fixture).exception()).contains(EstimateException.SMALL_BALANCE);
        assertThat(part1(fixture).amount()).isEqualTo(Money.ZERO);
        fixture.tax(Money.of(5_000).plus(threshold).plus(Money.CENT).toString());
        assertThat(part1(fixture).exception()).isNotEqualTo(Optional.of(EstimateException.SMALL_BALANCE));
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({"CA, SINGLE, 2026, 500", "CA, MARRIED_SEPARATELY, 2026, 250", "LA, MARRIED_JOINTLY, 2026, 2000",
            "LA, SINGLE, 2026, 1000", "VA, SINGLE, 2025, 150", "VA, SINGLE, 2026, 1000", "VA, SINGLE, 2027, 1000"})
    void hasThresholdsByStatusAndYear(UsState state, FilingStatus status, int year, String threshold) {
        EstimateFactsFixture fixture = new EstimateFactsFixture();
        fixture.jurisdiction = Jurisdiction.of(state);
        fixture.status = status;
        fixture.taxYear = new TaxYear(year);
        assertExemptUpTo(fixture, Money.parse(threshold));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({"SINGLE, 999999.99, true", "SINGLE, 1000000, false", "MARRIED_SEPARATELY, 499999.99, true",
            "MARRIED_SEPARATELY, 500000, false"})
    void closesTheCalifornianPriorYearHarborAtHighIncome(FilingStatus status, String agi, boolean open) {
        EstimateFactsFixture fixture = new EstimateFactsFixture();
        fixture.jurisdiction = Jurisdiction.of(UsState.CA);
        fixture.status = status;
        fixture.currentYear = CurrentYear.of(Money.of(60_000), Money.parse(agi));
        fixture.priorYear = PriorYear.of(Money.of(30_000), Money.of(70_000));
        assertThat(part1(fixture).priorYearHarbor().isPresent()).isEqualTo(open);
        assertThat(part1(fixture).amount()).isEqualTo(Money.of(open ? 30_000 : 54_000));
    }

    @ParameterizedTest(name = "{0}: {1} this year, {2} last year")
    @CsvSource({"SINGLE, 75000, 90000, true", "SINGLE, 75000.01, 75000, true", "SINGLE, 75000.01, 75000.01, false",
            "MARRIED_JOINTLY, 150000, 200000, true", "MARRIED_JOINTLY, 150000.01, 150000.01, false",
            "SINGLE, 75000.01, , false"})
    void asksArizonansOnlyWithGrossIncomeOverTheAmountInBothYears(FilingStatus status, String current,
            @Nullable String prior, boolean exempt) {
        EstimateFactsFixture fixture = new EstimateFactsFixture();
        fixture.jurisdiction = Jurisdiction.of(UsState.AZ);
        fixture.status = status;
        fixture.currentYear = new CurrentYear(Money.of(3_000), Money.ZERO, Money.parse(current), Money.ZERO);
        fixture.priorYear = new PriorYear(Optional.of(Money.of(3_000)), Optional.of(Money.ZERO),
                Optional.ofNullable(prior).map(Money::parse));
        assertThat(part1(fixture).exception()).isEqualTo(
                exempt ? Optional.of(EstimateException.SMALL_INCOME) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"9500, true", "9500.01, false"})
    void asksPennsylvaniansOnlyWithIncomeThatNobodyWithholdsFrom(String income, boolean exempt) {
        EstimateFactsFixture fixture = new EstimateFactsFixture();
        fixture.jurisdiction = Jurisdiction.of(UsState.PA);
        fixture.currentYear = new CurrentYear(Money.of(3_000), Money.ZERO, Money.ZERO, Money.parse(income));
        assertThat(part1(fixture).exception()).isEqualTo(
                exempt ? Optional.of(EstimateException.SMALL_INCOME) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"UT", "ID"})
    void asksNothingWhereTheStateAsksNothing(UsState state) {
        EstimateFactsFixture fixture = new EstimateFactsFixture();
        fixture.jurisdiction = Jurisdiction.of(state);
        EstimateResult result = fixture.compute();
        assertThat(result.part1().basis()).isEqualTo("the state requires no estimated payments");
        assertThat(result.installments()).allMatch(each -> each.required().isZero())
                .allMatch(each -> each.toPay().equals(Optional.of(Money.ZERO)));
        assertThat(result.projectedBalanceDue()).isEqualTo(Money.of(60_000));
    }
}
