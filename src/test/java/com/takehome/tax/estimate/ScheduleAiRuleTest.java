package com.takehome.tax.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.FilingStatus;
import com.takehome.model.RetirementContribution;
import com.takehome.model.RetirementPlan;
import com.takehome.model.TaxYear;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.money.Rounding;
import com.takehome.tax.Business;
import com.takehome.tax.FederalFacts;
import com.takehome.tax.FederalReturn;
import com.takehome.tax.FederalReturnRule;
import com.takehome.tax.Form1040Facts.Investment;
import com.takehome.tax.Form1040Facts.Itemized;
import com.takehome.tax.Taxpayers;
import com.takehome.tax.Wages;
import com.takehome.tax.estimate.PeriodFacts.Benefits;
import com.takehome.tax.estimate.PeriodFacts.Person;
import com.takehome.tax.parameter.FederalParameterTables;
import com.takehome.tax.parameter.FederalParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleAiRuleTest {

    private static final FederalParameterTables FIGURES = FederalParameterTables.bundled();
    private static final FederalParameters Y2025 = FIGURES.forYear(new TaxYear(2025), Rate.ZERO);
    private static final ScheduleAiRule RULE = new ScheduleAiRule(Y2025, Rounding.CENTS);
    private static final Person NOBODY = new Person("owner", Wages.NONE, Money.ZERO);

    private static Person selfEmployed(long profit) {
        return new Person("owner", Wages.NONE, Money.of(profit));
    }

    private static PeriodFacts facts(Person owner, Investment investment, Benefits benefits) {
        return new PeriodFacts(Taxpayers.of(FilingStatus.SINGLE), owner, Optional.empty(), Money.ZERO, investment,
                Money.ZERO, benefits, Money.ZERO, Itemized.NONE, PeriodFacts.Business.of(true), Money.ZERO,
                Money.ZERO);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a  | 2026 | 46125.00  | Form 2210 line 29: 184,500 x 3/12
            b  | 2026 | 76875.00  | Form 2210 line 29: 184,500 x 5/12
            c  | 2025 | 117400.00 | Form 2210 (2025) line 29
            d  | 2025 | 176100.00 | Form 2210 (2025) line 29
            """)
    void proratesTheWageBase(String column, int year, String base, String source) {
        FederalParameters figures = FIGURES.forYear(new TaxYear(year), Rate.ZERO);
        AnnualizationPeriod period = List.of(AnnualizationPeriod.values()).stream()
                .filter(each -> each.column().equals(column)).findFirst().orElseThrow();
        assertThat(SelfEmploymentColumnRule
                .compute(NOBODY, period, figures.selfEmploymentTax(), Rounding.CENTS).wageBase()).as(source)
                .isEqualTo(Money.parse(base));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            wages fill the period's base       | 30000  | 50000 | 27705.00 | 0.00     | 3213.78 | .116 x 27,705
            wages leave a part of it           | 30000  | 40000 | 27705.00 | 1996.40  | 5210.18 | .496 x 4,025 + .116 x 27,705
            net earnings under 400             | 433    | 0     | 0.00     | 0.00     | 0.00    | 433 x .9235 = 399.88
            net earnings of 400 and more       | 434    | 0     | 400.80   | 198.80   | 245.29  | 434 x .9235 = 400.80
            a loss                             | -5000  | 0     | 0.00     | 0.00     | 0.00    | Schedule SE line 4a
            """)
    void annualizesSelfEmploymentTaxOfTheFirstQuarter(String why, String profit, String wages, String earnings,
            String socialSecurity, String tax, String source) {
        SelfEmploymentColumn column = SelfEmploymentColumnRule.compute(
                new Person("owner", Wages.of(Money.parse(wages)), Money.parse(profit)),
                AnnualizationPeriod.JANUARY_TO_MARCH, Y2025.selfEmploymentTax(), Rounding.CENTS);
        assertThat(column.netEarnings()).as(why + ", " + source).isEqualTo(Money.parse(earnings));
        assertThat(column.socialSecurityPart()).isEqualTo(Money.parse(socialSecurity));
        assertThat(column.annualizedTax()).isEqualTo(Money.parse(tax));
    }

    @Test
    void addsBothSpousesAndGivesEachTheWholeBase() {
        PeriodFacts facts = new PeriodFacts(Taxpayers.of(FilingStatus.MARRIED_JOINTLY), selfEmployed(60_000),
                Optional.of(new Person("spouse", Wages.of(Money.of(44_025)), Money.of(20_000))), Money.ZERO,
                Investment.NONE, Money.ZERO, Benefits.NONE, Money.ZERO, Itemized.NONE, PeriodFacts.Business.of(true),
                Money.ZERO, Money.ZERO);
        ScheduleAiColumn column = RULE.compute(AnnualizationPeriod.JANUARY_TO_MARCH, facts);
        // owner: .496 x 44,025 + .116 x 55,410 = 21,836.40 + 6,427.56; spouse: .116 x 18,470 = 2,142.52
        assertThat(column.selfEmploymentTax()).isEqualTo(Money.parse("30406.48"));
        // 28,263.96 / 8 + 2,142.52 / 8, each rounded
        assertThat(column.halfSelfEmploymentTax()).isEqualTo(Money.parse("3533.00").plus(Money.parse("267.82")));
        // 0.9% of 4 x (55,410 + 18,470) over what wages of 4 x 44,025 leave of 250,000
        assertThat(column.otherTaxes()).isEqualTo(Money.parse("1994.58"));
    }

    /** IRC 199A(b)(2): 20% of 4 x 100,000 for the practice; above 494,600 none for the spouse's trade without wages. */
    @Test
    void limitsEachTradeByItsOwnWages() {
        PeriodFacts facts = new PeriodFacts(Taxpayers.of(FilingStatus.MARRIED_JOINTLY),
                new Person("owner", Wages.of(Money.of(75_000)), Money.ZERO),
                Optional.of(new Person("spouse", Wages.NONE, Money.of(50_000))), Money.of(100_000), Investment.NONE,
                Money.ZERO, Benefits.NONE, Money.ZERO, Itemized.NONE,
                new PeriodFacts.Business(true, Money.of(75_000), false, Money.ZERO), Money.ZERO, Money.ZERO);
        assertThat(RULE.compute(AnnualizationPeriod.JANUARY_TO_MARCH, facts).businessDeduction())
                .isEqualTo(Money.of(80_000));
    }

    @Test
    void limitsHealthInsuranceByThePeriodsOwnProfit() {
        Benefits benefits = new Benefits(Money.of(1_000), Money.of(3_000), Optional.empty());
        ScheduleAiColumn column = RULE.compute(AnnualizationPeriod.JANUARY_TO_MARCH,
                facts(selfEmployed(2_000), Investment.NONE, benefits));
        // profit 2,000 less half of the tax on 1,847.00 (141.30) less retirement 1,000 leaves 858.70
        assertThat(column.halfSelfEmploymentTax()).isEqualTo(Money.parse("141.30"));
        assertThat(column.otherAdjustmentsToDate()).isEqualTo(Money.parse("1858.70"));
        assertThat(column.agiToDate()).isEqualTo(Money.ZERO);
    }

    @Test
    void limitsAShareholdersHealthInsuranceByTheSalary() {
        Person owner = new Person("owner", new Wages(Money.of(12_700), Money.of(10_000)), Money.ZERO);
        PeriodFacts facts = facts(owner, Investment.NONE,
                new Benefits(Money.ZERO, Money.of(2_700), Optional.of(Money.of(10_000))));
        ScheduleAiColumn column = RULE.compute(AnnualizationPeriod.JANUARY_TO_MARCH, facts);
        assertThat(column.agiToDate()).isEqualTo(Money.of(10_000));
        assertThat(column.selfEmploymentTax()).isEqualTo(Money.ZERO);
    }

    @Test
    void limitsANetCapitalLossAtTheAnnualizedAmount() {
        Investment loss = new Investment(Money.of(5_000), Money.ZERO, Money.of(-9_000), Money.ZERO);
        ScheduleAiColumn column = RULE.compute(AnnualizationPeriod.JANUARY_TO_MARCH,
                facts(NOBODY, loss, Benefits.NONE));
        assertThat(column.agiToDate()).isEqualTo(Money.of(4_250));
        assertThat(column.annualizedAgi()).isEqualTo(Money.of(17_000));
        assertThat(column.annualizedReturn().agi()).isEqualTo(Money.of(17_000));
    }

    @Test
    void annualizesInvestmentIncomeAgainstTheFullThreshold() {
        Investment interest = new Investment(Money.of(60_000), Money.ZERO, Money.ZERO, Money.ZERO);
        ScheduleAiColumn column = RULE.compute(AnnualizationPeriod.JANUARY_TO_MARCH,
                facts(NOBODY, interest, Benefits.NONE));
        // 3.8% of 240,000 over 200,000
        assertThat(column.otherTaxes()).isEqualTo(Money.of(1_520));
    }

    @Test
    void givesTheWholeStandardDeductionInEveryColumn() {
        for (AnnualizationPeriod period : AnnualizationPeriod.values()) {
            ScheduleAiColumn column = RULE.compute(period, facts(selfEmployed(10_000), Investment.NONE, Benefits.NONE));
            assertThat(column.standardDeduction()).isEqualTo(Money.of(15_750));
        }
    }

    @Test
    void leavesALossWithoutTax() {
        ScheduleAiColumn column = RULE.compute(AnnualizationPeriod.JANUARY_TO_MAY,
                facts(selfEmployed(-20_000), Investment.NONE, Benefits.NONE));
        assertThat(column.annualizedAgi()).isEqualTo(Money.of(-48_000));
        assertThat(column.tax()).isEqualTo(Money.ZERO);
    }

    /** Column (d) is the year itself: line 19 is Form 2210 line 4. */
    @Test
    void endsWithTheTaxOfTheYear() {
        Random random = new Random(19);
        for (int i = 0; i < 2_000; i++) {
            FilingStatus status = random.nextBoolean() ? FilingStatus.SINGLE : FilingStatus.MARRIED_JOINTLY;
            FederalFacts year = randomYear(random, status);
            FederalReturn federal = FederalReturnRule.compute(year, Y2025);
            ScheduleAiColumn column = RULE.compute(AnnualizationPeriod.JANUARY_TO_DECEMBER, whole(year, federal));
            assertThat(column.agiToDate()).isEqualTo(federal.form1040().agi());
            assertThat(column.tax()).isEqualTo(federal.form1040().totalTax());
        }
    }

    private static FederalFacts randomYear(Random random, FilingStatus status) {
        FederalFacts.Household household = new FederalFacts.Household(Taxpayers.of(status),
                Wages.of(cents(random, 200_000)), Money.ZERO, Money.ZERO, 0, Wages.of(cents(random, 200_000)),
                cents(random, 100_000),
                new Investment(cents(random, 50_000), Money.ZERO, cents(random, 90_000), cents(random, 10_000)),
                cents(random, 20_000), cents(random, 5_000),
                new Itemized(cents(random, 40_000), cents(random, 20_000), cents(random, 10_000), Money.ZERO),
                cents(random, 2_000), cents(random, 1_000), Money.ZERO);
        Business business = new Business.SoleProprietorship(Business.Books.of(cents(random, 400_000), Map.of()),
                new Business.Benefits(RetirementPlan.SEP_IRA, new RetirementContribution.Amount(cents(random, 20_000)),
                        cents(random, 15_000)));
        return new FederalFacts(household, business, random.nextBoolean());
    }

    private static PeriodFacts whole(FederalFacts year, FederalReturn federal) {
        FederalFacts.Household household = year.household();
        boolean joint = household.taxpayers().joint();
        Business.SoleProprietorship business = (Business.SoleProprietorship) year.business();
        return new PeriodFacts(household.taxpayers(),
                new Person("owner", household.ownWages(), business.books().grossReceipts()),
                joint ? Optional.of(new Person("spouse", household.spouseWages(), household.spouseProfit()))
                        : Optional.empty(),
                Money.ZERO, household.investment(), household.otherIncome(),
                new Benefits(federal.retirement().total(), business.benefits().healthPremium(), Optional.empty()),
                household.otherAdjustments(), household.itemized(), PeriodFacts.Business.of(year.specifiedService()),
                household.otherTaxes(), household.otherCredits());
    }

    private static Money cents(Random random, int dollars) {
        return Money.ofCents(random.nextInt(dollars * 100));
    }
}
