package com.takehome.tax.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.FilingStatus;
import com.takehome.model.UsState;
import com.takehome.money.Money;
import com.takehome.tax.state.StateFinding.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the states that start from gross income count it, by hand from the law. */
class GrossIncomeTest {

    private static final StateTaxes TAXES = StateTaxes.published();

    /**
     * 72 P.S. 7303(a) and N.J.S.A. 54A:5-2: no loss of one class against another. Pennsylvania takes 3.07% of 100,000; New
     * Jersey the schedule on 99,000: 280 + 262.50 + 175 + 1,933.75 + 6.37% of 24,000.
     */
    @ParameterizedTest(name = "{0}: profit {1}, gains {2}")
    @CsvSource({"PA, -30000, 0, 100000, 3070.00", "PA, 0, -3000, 100000, 3070.00", "PA, -30000, -3000, 100000, 3070.00",
            "PA, 5000, -3000, 105000, 3223.50", "NJ, -30000, 0, 100000, 4180.05", "NJ, 0, -3000, 100000, 4180.05"})
    void aLossReducesNoOtherClass(UsState state, String profit, String gains, int agi, String tax) {
        StateReturn ours = compute(household(state).wages("100000").profit(profit, "0").gains(gains));
        assertThat(ours.agi()).hasValue(Money.of(agi));
        assertThat(ours.incomeTax()).isEqualTo(Money.parse(tax));
    }

    @Test
    void anSCorporationsLossAndALossBesideInterestReduceNothing() {
        Household household = household(UsState.PA).wages("80000").other("5000", "0").gains("-3000");
        assertThat(compute(household.k1("-20000", "0")).agi()).hasValue(Money.of(85_000));
    }

    @Test
    void oneSpousesLossDoesNotReduceTheOthersProfit() {
        Household couple = Household.of(UsState.PA, 2026, FilingStatus.MARRIED_JOINTLY).profit("90000", "0");
        assertThat(compute(couple.spouseProfit("-40000")).agi()).hasValue(Money.of(90_000));
    }

    /** Mississippi and Alabama know no such classes here: 100,000 less 30,000. */
    @ParameterizedTest
    @CsvSource({"MS", "AL"})
    void elsewhereALossIsSetAgainstWages(UsState state) {
        assertThat(compute(household(state).wages("100000").profit("-30000", "0")).agi())
                .hasValue(Money.of(70_000));
    }

    /**
     * Salary 100,000, deferral 24,500, health insurance 12,000: box 1 is 87,500. Pennsylvania taxes deferrals and does not
     * count the insurance (61 Pa. Code 101.6): 100,000 and K-1 income 64,850. New Jersey takes box 1.
     */
    @ParameterizedTest
    @CsvSource({"PA, 164850", "NJ, 152350"})
    void pennsylvaniaTaxesDeferralsButNotAShareholdersInsurance(UsState state, int agi) {
        Household household = household(state).k1("64850", "0").salary("100000", "24500", "12000");
        assertThat(compute(household).agi()).hasValue(Money.of(agi));
    }

    @Test
    void saysThatDeferralsAreTaxed() {
        assertThat(boxFive(household(UsState.PA).salary("100000", "24500", "0"))).isEqualTo(1);
        assertThat(boxFive(household(UsState.PA).wages("100000"))).isZero();
        assertThat(boxFive(household(UsState.NJ).salary("100000", "24500", "0"))).isZero();
    }

    /** C.R.S. 39-22-104(3)(p.7): 32,200 less the 2,000 kept is added back; gifts of 2,000 beside it stay deducted. */
    @Test
    void coloradoAddsBackNoGifts() {
        Household couple = Household.of(UsState.CO, 2026, FilingStatus.MARRIED_JOINTLY).wages("362765.07");
        assertThat(compute(couple.facts(), "32200", "34200", false).taxableIncome())
                .as("362,765.07 less 2,000 kept and 2,000 of gifts").hasValue(Money.parse("358765.07"));
        assertThat(compute(couple.facts(), "32200", "32200", false).taxableIncome()).as("less 2,000 kept")
                .hasValue(Money.parse("360765.07"));
        assertThat(compute(couple.facts(), "32200", "60000", true).taxableIncome())
                .as("an itemizer as with the standard deduction").hasValue(Money.parse("360765.07"));
    }

    /** South Carolina 2025 puts 15,000 in the place of the federal standard deduction alone, and so does not see others. */
    @Test
    void southCarolinaReplacesTheStandardDeductionAlone() {
        StateFacts facts = Household.of(UsState.SC, 2025, FilingStatus.SINGLE).wages("100000").facts();
        assertThat(compute(facts, "15750", "21750", false).taxableIncome()).hasValue(Money.of(85_000));
    }

    private static Household household(UsState state) {
        return Household.of(state, 2026, FilingStatus.SINGLE);
    }

    private static StateReturn compute(Household household) {
        return TAXES.compute(household.facts()).orElseThrow();
    }

    private static StateReturn compute(StateFacts facts, String standard, String deduction, boolean itemized) {
        FederalFigures federal = new FederalFigures(facts.federal().agi(), Money.parse(standard),
                Money.parse(deduction), itemized, Money.ZERO, Money.ZERO, Money.ZERO);
        return TAXES.compute(new StateFacts(facts.year(), facts.state(), facts.locality(), facts.status(),
                facts.entity(), facts.owner(), facts.spouse(), federal, 0, 0)).orElseThrow();
    }

    private static long boxFive(Household household) {
        return compute(household).findings().stream().filter(each -> each.code() == Code.STATE_RULE_LEFT_OUT)
                .filter(each -> each.message().contains("box 5")).count();
    }
}
