package com.takehome.tax.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.FilingStatus;
import com.takehome.model.UsState;
import com.takehome.money.Money;
import com.takehome.tax.state.StateFinding.Code;
import org.junit.jupiter.api.Test;

/** The rules on business income that no second source computes, by hand from the law. */
class BusinessIncomeRulesTest {

    private static final StateTaxes TAXES = StateTaxes.published();

    /** Profit 120,000, half of self-employment tax 8,477.80: AGI 111,522.20, all of it within the exempt 250,000. */
    @Test
    void ohioExemptsBusinessIncomeUpToTheLimit() {
        StateReturn ours = compute(ohio().profit("120000", "8477.80").wages("40000"));
        assertThat(ours.agi()).as("151,522.20 less 120,000").hasValue(Money.parse("31522.20"));
        assertThat(ours.taxableIncome()).as("less 1,900, the exemption above 80,000 of federal AGI")
                .hasValue(Money.parse("29622.20"));
        assertThat(ours.incomeTax()).as("342.00 plus 2.75% of 3,572.20").isEqualTo(Money.parse("440.24"));
    }

    /** Profit 300,000 and wages 50,000: 50,000 of business income is taxed at 3%, the rest of the base by brackets. */
    @Test
    void ohioTaxesBusinessIncomeAboveTheLimitAtAFlatRate() {
        StateReturn ours = compute(ohio().profit("300000", "0").wages("50000"));
        assertThat(ours.taxableIncome()).as("350,000 less 250,000 less 1,900").hasValue(Money.of(98_100));
        assertThat(ours.incomeTax()).as("342.00 + 2.75% of (48,100 - 26,050) + 3% of 50,000")
                .isEqualTo(Money.parse("2448.38"));
    }

    @Test
    void ohioHalvesTheLimitForASeparateReturn() {
        StateReturn ours = compute(
                Household.of(UsState.OH, 2025, FilingStatus.MARRIED_SEPARATELY).profit("125001", "0").wages("30000"));
        assertThat(ours.agi()).as("155,001 less 125,000").hasValue(Money.of(30_001));
    }

    @Test
    void ohioCountsAnOwnersSalaryFromTheOwnCorporationAsBusinessIncome() {
        StateReturn ours = compute(ohio().k1("80000", "60000"));
        assertThat(ours.agi()).hasValue(Money.ZERO);
        assertThat(ours.incomeTax()).isEqualTo(Money.ZERO);
    }

    @Test
    void ohioGivesNoJointFilingCreditForASpouseWithOnlyBusinessIncome() {
        Household couple = Household.of(UsState.OH, 2025, FilingStatus.MARRIED_JOINTLY).profit("100000", "0")
                .spouseWages("60000");
        assertThat(compute(couple).incomeTax()).as("342.00 + 2.75% of (60,000 - 3,800 - 26,050), without the credit")
                .isEqualTo(Money.parse("1171.13"));
    }

    /** 20% of (100,000 - 7,065) = 18,587.00 is deducted beside the standard deduction. */
    @Test
    void missouriDeductsAShareOfNetBusinessIncome() {
        StateReturn ours = compute(Household.of(UsState.MO, 2025, FilingStatus.SINGLE).profit("100000", "7065"));
        assertThat(ours.taxableIncome()).as("92,935 less 15,750 less 18,587").hasValue(Money.of(58_598));
    }

    @Test
    void missouriDeductsAShareOfCorporateIncomeButNotOfSalary() {
        StateReturn ours = compute(Household.of(UsState.MO, 2025, FilingStatus.SINGLE).k1("50000", "60000"));
        assertThat(ours.taxableIncome()).as("110,000 less 15,750 less 10,000").hasValue(Money.of(84_250));
    }

    @Test
    void arkansasDeductsHalfOfSelfEmploymentTax() {
        StateReturn ours = compute(Household.of(UsState.AR, 2025, FilingStatus.SINGLE).profit("60000", "4238.87"));
        assertThat(ours.agi()).hasValue(Money.parse("55761.13"));
        assertThat(ours.incomeTax()).as("3.9% of 53,291.13 less 420 less 29").isEqualTo(Money.parse("1629.35"));
    }

    @Test
    void aRuleWithoutSecondSourceIsSaid() {
        assertThat(compute(ohio().profit("1000", "0")).findings()).extracting(StateFinding::code)
                .contains(Code.STATE_RULE_FROM_LAW_ONLY);
        assertThat(compute(ohio().wages("1000")).findings()).extracting(StateFinding::code)
                .doesNotContain(Code.STATE_RULE_FROM_LAW_ONLY);
    }

    private static Household ohio() {
        return Household.of(UsState.OH, 2025, FilingStatus.SINGLE);
    }

    private static StateReturn compute(Household household) {
        return TAXES.compute(household.facts()).orElseThrow();
    }
}
