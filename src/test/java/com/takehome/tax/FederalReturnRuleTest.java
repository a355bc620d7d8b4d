package com.takehome.tax;

import static com.takehome.tax.TaxFixtures.amount;
import static com.takehome.tax.TaxFixtures.figures;
import static com.takehome.tax.TaxFixtures.household;
import static com.takehome.tax.TaxFixtures.practice;
import static com.takehome.tax.TaxFixtures.usd;
import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.ExpenseCategory;
import com.takehome.model.FilingStatus;
import com.takehome.model.RetirementContribution;
import com.takehome.model.RetirementPlan;
import com.takehome.money.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FederalReturnRuleTest {

    /** The main job's issue, "Done when": Schedule C profit 517,000, health 15,000, SEP 70,000, 2026. */
    private static final Business STATED = practice("517000.00", RetirementPlan.SEP_IRA, amount("70000.00"),
            "15000.00");

    @Test
    void agreesToTheCentWithTheStatedJointReturn() {
        FederalReturn computed = FederalReturnRule.compute(household(FilingStatus.MARRIED_JOINTLY, STATED, true),
                figures(2026));

        assertThat(computed.agi()).isEqualTo(usd("413637.98"));
        assertThat(computed.qbiDeduction()).isEqualTo(usd("76287.60"));
        assertThat(computed.incomeTax()).isEqualTo(usd("58432.09"));
        assertThat(computed.totalTax()).isEqualTo(usd("97203.18"));
    }

    @Test
    void agreesToTheCentWithTheStatedSingleReturn() {
        FederalReturn computed = FederalReturnRule.compute(household(FilingStatus.SINGLE, STATED, true),
                figures(2026));

        assertThat(computed.qbiDeduction()).isEqualTo(Money.ZERO);
        assertThat(computed.totalTax()).isEqualTo(usd("147128.63"));
    }

    /**
     * By hand: the profit is over the wage base, so only Medicare tax rises. 100 dollars more: net earnings 477,541.85,
     * Medicare part 13,848.71 (+2.67), half of the tax 18,363.36 (+1.34), Additional Medicare Tax 2,047.88 (+0.83);
     * taxable income before section 199A +98.66, after it +78.93, at 24% +18.94.
     */
    @Test
    void addsTheTaxOfTheNextHundredDollars() {
        FederalFacts before = household(FilingStatus.MARRIED_JOINTLY, STATED, true);
        FederalFacts after = before.withBusiness(
                practice("517100.00", RetirementPlan.SEP_IRA, amount("70000.00"), "15000.00"));

        Money added = FederalReturnRule.compute(after, figures(2026)).totalTax()
                .minus(FederalReturnRule.compute(before, figures(2026)).totalTax());

        assertThat(added).isEqualTo(usd("22.44"));
    }

    /**
     * By hand: receipts 420,000, salary 180,000, employer tax 11,160.00 + 2,610.00; solo 401(k) at most 24,500 deferred
     * and 25% of the salary, 45,000, from the employer; premium 12,000. K-1: 420,000 - 180,000 - 13,770 - 45,000 -
     * 12,000. Box 1: 180,000 + 12,000 - 24,500. Withheld: the same 13,770 as the employer's.
     */
    @Test
    void passesAnSCorporationThrough() {
        Business corporation = new Business.SCorporation(Business.Books.of(usd("420000.00"), Map.of()),
                usd("180000.00"), new Business.Benefits(RetirementPlan.SOLO_401K,
                        new RetirementContribution.Maximum(), usd("12000.00")));

        FederalReturn computed = FederalReturnRule
                .compute(household(FilingStatus.MARRIED_JOINTLY, corporation, true), figures(2026));

        assertThat(computed.scheduleCNetProfit()).isEmpty();
        assertThat(computed.salary()).contains(usd("180000.00"));
        assertThat(computed.k1Income()).contains(usd("169230.00"));
        assertThat(computed.retirementDeduction()).isEqualTo(usd("69500.00"));
        assertThat(computed.form1040().facts().income().wages()).isEqualTo(usd("167500.00"));
        assertThat(computed.healthInsuranceDeduction()).isEqualTo(usd("12000.00"));
        assertThat(computed.agi()).isEqualTo(usd("324730.00"));
        assertThat(computed.seTax()).isEqualTo(Money.ZERO);
        assertThat(computed.employeeFica()).isEqualTo(usd("13770.00"));
        assertThat(computed.form1040().facts().business().income()).isEqualTo(usd("169230.00"));
        assertThat(computed.sCorporation().orElseThrow().salaryShare().orElseThrow().toPercent())
                .isEqualTo("42.8571");
    }

    /**
     * By hand: K-1 income 720,000 - 300,000 - (11,439.00 + 4,350.00) = 404,211, of it 20%, less than half of the salary.
     * The spouse's 200,000 pays no wages and taxable income is above 553,500: nothing for it (IRC 199A(b)(2)).
     */
    @Test
    void givesASpousesTradeNothingOfThePracticesWages() {
        FederalFacts.Household both = FederalFacts.Household.of(Taxpayers.of(FilingStatus.MARRIED_JOINTLY))
                .withSpouse(Wages.NONE, usd("200000.00"));
        Business corporation = new Business.SCorporation(Business.Books.of(usd("720000.00"), Map.of()),
                usd("300000.00"), Business.Benefits.NONE);

        FederalReturn computed = FederalReturnRule.compute(new FederalFacts(both, corporation, false), figures(2026));

        assertThat(computed.qbiDeduction()).isEqualTo(usd("80842.20"));
    }

    /** Schedule SE, Form 1040 instructions: each spouse has a wage base and a schedule of their own. */
    @Test
    void computesSelfEmploymentTaxOfEachSpouse() {
        FederalFacts.Household both = FederalFacts.Household.of(Taxpayers.of(FilingStatus.MARRIED_JOINTLY))
                .withSpouse(Wages.NONE, usd("100000.00"));

        FederalReturn computed = FederalReturnRule.compute(new FederalFacts(both,
                practice("100000.00", RetirementPlan.NONE, RetirementContribution.none(), "0.00"), false),
                figures(2026));

        assertThat(computed.seTax()).isEqualTo(usd("28259.10"));
        assertThat(computed.halfSeTax()).isEqualTo(usd("14129.56"));
        assertThat(computed.form1040().facts().business().income()).isEqualTo(usd("185870.44"));
    }

    @Test
    void leavesTheSpouseOutOfASeparateReturnAndSaysSo() {
        FederalFacts.Household household = FederalFacts.Household.of(Taxpayers.of(FilingStatus.MARRIED_SEPARATELY))
                .withOwnWages(Wages.of(usd("80000.00")), Money.ZERO)
                .withSpouse(Wages.of(usd("90000.00")), usd("5000.00"));

        FederalReturn computed = FederalReturnRule.compute(new FederalFacts(household, new Business.None(), false),
                figures(2026));

        assertThat(computed.agi()).isEqualTo(usd("80000.00"));
        assertThat(computed.findings()).extracting(TaxFinding::kind)
                .containsExactly(TaxFinding.Kind.SPOUSE_NOT_ON_RETURN);
    }

    /** IRC 461(l)(3), Rev. Proc. 2025-32: 256,000 for 2026. */
    @Test
    void flagsAnExcessBusinessLoss() {
        assertThat(findings("256000.00")).doesNotContain(TaxFinding.Kind.EXCESS_BUSINESS_LOSS);
        assertThat(findings("256000.01")).contains(TaxFinding.Kind.EXCESS_BUSINESS_LOSS);
    }

    /** IRC 172(c), (d): the loss of 100,000 less other income; a capital loss is no part of it. */
    @ParameterizedTest(name = "wages {0}, gains {1}")
    @CsvSource({"0, 0, 100000", "0, -9000, 100000", "60000, -9000, 40000", "0, 30000, 70000", "99999, 0, 1"})
    void saysThatANetOperatingLossIsNotCarried(String wages, String gains, String loss) {
        assertThat(lossOf100000(wages, gains)).filteredOn(it -> it.kind() == TaxFinding.Kind.NET_OPERATING_LOSS)
                .singleElement().satisfies(it -> {
                    assertThat(it.value()).isEqualTo(usd(loss));
                    assertThat(it.message()).contains("not carried");
                });
    }

    @ParameterizedTest(name = "wages {0}, gains {1}")
    @CsvSource({"100000, 0", "100000, -9000", "0, 100000"})
    void findsNoNetOperatingLossWhereOtherIncomeTakesItUp(String wages, String gains) {
        assertThat(lossOf100000(wages, gains)).extracting(TaxFinding::kind)
                .doesNotContain(TaxFinding.Kind.NET_OPERATING_LOSS);
    }

    /** IRC 1211(b), 1212(b): 3,000 of the 9,000 counts, the rest would go to the next year. */
    @Test
    void saysThatACapitalLossIsNotCarriedHere() {
        assertThat(lossOf100000("200000", "-9000")).contains(new TaxFinding(TaxFinding.Kind.CAPITAL_LOSS_CARRIED,
                "A capital loss beyond its limit is not carried to the next year here; the preparer carries it",
                usd("6000.00"), Money.ZERO));
    }

    private static List<TaxFinding> lossOf100000(String wages, String gains) {
        Business business = new Business.SoleProprietorship(
                Business.Books.of(Money.ZERO, Map.of(ExpenseCategory.OTHER, usd("100000.00"))), Business.Benefits.NONE);
        FederalFacts.Household household = FederalFacts.Household.of(Taxpayers.of(FilingStatus.SINGLE))
                .withOwnWages(Wages.of(usd(wages)), Money.ZERO)
                .withInvestment(new Form1040Facts.Investment(Money.ZERO, Money.ZERO, usd(gains), Money.ZERO));
        return FederalReturnRule.compute(new FederalFacts(household, business, false), figures(2026)).findings();
    }

    private static List<TaxFinding.Kind> findings(String loss) {
        Business business = new Business.SoleProprietorship(
                Business.Books.of(Money.ZERO, Map.of(ExpenseCategory.OTHER, usd(loss))), Business.Benefits.NONE);
        return FederalReturnRule.compute(household(FilingStatus.SINGLE, business, true), figures(2026)).findings()
                .stream().map(TaxFinding::kind).toList();
    }

    @Test
    void saysThatAContributionWasCutToItsLimit() {
        FederalReturn computed = FederalReturnRule.compute(household(FilingStatus.SINGLE,
                practice("100000.00", RetirementPlan.SEP_IRA, amount("72000.00"), "0.00"), true), figures(2025));

        assertThat(computed.retirementDeduction()).isEqualTo(usd("18587.04"));
        assertThat(computed.findings())
                .containsExactly(new TaxFinding(TaxFinding.Kind.RETIREMENT_ABOVE_LIMIT,
                        "The retirement contribution is above the legal limit and counted up to it",
                        usd("72000.00"), usd("18587.04")));
    }

    @Test
    void taxesTheHouseholdAloneWithoutAPractice() {
        FederalFacts facts = new FederalFacts(
                FederalFacts.Household
                        .of(new Taxpayers(FilingStatus.SINGLE, Optional.empty(), Optional.empty(), 0, 0)),
                new Business.None(), true);

        assertThat(FederalReturnRule.compute(facts, figures(2026)).totalTax()).isEqualTo(Money.ZERO);
    }
}
