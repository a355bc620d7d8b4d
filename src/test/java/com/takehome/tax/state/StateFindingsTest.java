package com.takehome.tax.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.Entity;
import com.takehome.model.FilingStatus;
import com.takehome.model.UsState;
import com.takehome.money.Money;
import com.takehome.tax.state.StateFinding.Code;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader is told beside the figures, and how fidelity follows from it. */
class StateFindingsTest {

    private static final StateTaxes TAXES = StateTaxes.published();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NY | NYC          | SOLE_PROPRIETOR   | unincorporated business tax (4%)
            NY | NYC          | S_CORPORATION     | 8.85%
            NY |              | SOLE_PROPRIETOR   | MCTMT
            NY |              | S_CORPORATION     | fixed dollar minimum
            WA |              | SOLE_PROPRIETOR   | business and occupation
            NH |              | SINGLE_MEMBER_LLC | business enterprise tax
            TN |              | SINGLE_MEMBER_LLC | franchise and excise
            TX |              | S_CORPORATION     | margin
            DC |              | SOLE_PROPRIETOR   | unincorporated business franchise
            KY |              | SINGLE_MEMBER_LLC | LLET
            OR |              | SOLE_PROPRIETOR   | CAT
            OR |              | SOLE_PROPRIETOR   | Portland
            OH |              | SOLE_PROPRIETOR   | municipal net profits
            PA | Philadelphia | SOLE_PROPRIETOR   | BIRT
            PA |              | SOLE_PROPRIETOR   | local earned income
            DE |              | SOLE_PROPRIETOR   | gross receipts
            NV |              | SOLE_PROPRIETOR   | commerce tax
            MA |              | S_CORPORATION     | over 6 million
            NJ |              | S_CORPORATION     | minimum tax
            HI |              | SOLE_PROPRIETOR   | general excise
            NM |              | SOLE_PROPRIETOR   | gross receipts
            WV |              | SOLE_PROPRIETOR   | business and occupation
            CA |              | SOLE_PROPRIETOR   | Los Angeles and San Francisco
            WA |              | SOLE_PROPRIETOR   | Seattle
            """)
    void namesTheBusinessTaxesThatAreNotComputed(UsState state, String locality, Entity entity, String tax) {
        Household household = Household.of(state, 2026, FilingStatus.SINGLE).profit("100000", "7065").entity(entity);
        assertThat(businessTaxes(locality == null ? household : household.in(locality)))
                .anyMatch(message -> message.contains(tax));
    }

    @Test
    void namesNoCityTaxOutsideTheCityAndNoneWithoutABusiness() {
        Household newYork = Household.of(UsState.NY, 2026, FilingStatus.SINGLE);
        assertThat(businessTaxes(newYork.profit("100000", "7065"))).noneMatch(message -> message.contains("City"));
        assertThat(businessTaxes(newYork.wages("100000").in("NYC"))).isEmpty();
        Household tennessee = Household.of(UsState.TN, 2026, FilingStatus.SINGLE).profit("100000", "7065");
        assertThat(businessTaxes(tennessee)).as("not on a sole proprietor").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CA, 100000, 0, 0, FULL", "OH, 100000, 0, 0, FULL", "OH, 0, 100000, 0, SIMPLIFIED",
            "MO, 100000, 0, 0, FULL", "MO, 0, 100000, 0, SIMPLIFIED", "AR, 100000, 0, 0, SIMPLIFIED",
            "MT, 100000, 0, 0, SIMPLIFIED", "KY, 0, 100000, 0, FULL", "KY, 0, 0, 100000, SIMPLIFIED",
            "TX, 0, 0, 100000, SIMPLIFIED", "IL, 0, 0, 100000, FULL"})
    void fidelityDependsOnTheIncome(UsState state, String wages, String profit, String k1, Fidelity expected) {
        Household household = Household.of(state, 2026, FilingStatus.SINGLE).wages(wages).profit(profit, "0");
        Household whole = k1.equals("0") ? household : household.k1(k1, "0");
        assertThat(compute(whole.facts()).fidelity()).isEqualTo(expected);
    }

    @Test
    void whatTheFiguresDoNotFollowMakesThemSimplified() {
        StateFacts plain = Household.of(UsState.CA, 2026, FilingStatus.SINGLE).wages("100000").facts();
        assertThat(compute(plain).fidelity()).isEqualTo(Fidelity.FULL);
        for (StateFacts other : List.of(with(plain, true, 0, 0), with(plain, false, 1, 0), with(plain, false, 0, 1),
                Household.of(UsState.CA, 2026, FilingStatus.SURVIVING_SPOUSE).wages("100000").facts())) {
            assertThat(compute(other).fidelity()).isEqualTo(Fidelity.SIMPLIFIED);
            assertThat(compute(other).findings()).hasSize(compute(plain).findings().size() + 1);
        }
    }

    @Test
    void itemizersAreTaxedWithTheStandardDeduction() {
        StateFacts plain = Household.of(UsState.CO, 2026, FilingStatus.SINGLE).wages("100000").facts();
        FederalFigures federal = plain.federal();
        FederalFigures itemized = new FederalFigures(federal.agi(), federal.standardDeduction(), Money.of(60_000), true,
                federal.qbiDeduction(), federal.incomeTaxBeforeCredits(), federal.additionalMedicareTax());
        FederalFigures senior = new FederalFigures(federal.agi(), federal.standardDeduction(), Money.of(22_100), false,
                federal.qbiDeduction(), federal.incomeTaxBeforeCredits(), federal.additionalMedicareTax());
        assertThat(compute(with(plain, itemized)).taxableIncome()).hasValue(Money.of(83_900));
        assertThat(compute(with(plain, senior)).taxableIncome()).as("the deduction as taken")
                .hasValue(Money.of(77_900));
    }

    @Test
    void grossIncomeStatesSayThatFederalAdjustmentsAreNotDeducted() {
        Household household = Household.of(UsState.NJ, 2026, FilingStatus.SINGLE).wages("100000");
        StateReturn plain = compute(household.facts());
        StateReturn adjusted = compute(household.other("5000", "7000").facts());
        assertThat(adjusted.agi()).as("other income counts, adjustments do not").hasValue(Money.of(105_000));
        assertThat(messages(adjusted, Code.STATE_RULE_LEFT_OUT)).hasSize(
                messages(plain, Code.STATE_RULE_LEFT_OUT).size() + 1).anyMatch(each -> each.contains("adjustments"));
    }

    @Test
    void saysWhichFiguresAreThoseOfTheYearBefore() {
        StateReturn ours = compute(Household.of(UsState.WI, 2026, FilingStatus.SINGLE).wages("100000").facts());
        assertThat(messages(ours, Code.STATE_FIGURES_CARRIED)).singleElement().asString().contains("rates");
        StateReturn before = compute(Household.of(UsState.WI, 2025, FilingStatus.SINGLE).wages("100000").facts());
        assertThat(messages(before, Code.STATE_FIGURES_CARRIED)).isEmpty();
    }

    @Test
    void saysThatAFlatFeeIsNotInTheTax() {
        StateReturn ours = compute(Household.of(UsState.ID, 2026, FilingStatus.SINGLE).wages("100000").facts());
        assertThat(messages(ours, Code.STATE_RULE_LEFT_OUT)).anyMatch(each -> each.contains("10.00"));
    }

    @ParameterizedTest
    @CsvSource({"IL, S_CORPORATION, 1", "IL, SOLE_PROPRIETOR, 0", "PA, S_CORPORATION, 0", "TX, S_CORPORATION, 0"})
    void mentionsAnElectiveEntityTaxWhereThereIsOne(UsState state, Entity entity, int expected) {
        Household household = Household.of(state, 2026, FilingStatus.SINGLE).profit("100000", "0").entity(entity);
        assertThat(messages(compute(household.facts()), Code.ENTITY_TAX_ELECTION)).hasSize(expected);
    }

    private static StateFacts with(StateFacts facts, boolean itemized, int dependents, int seniors) {
        FederalFigures federal = facts.federal();
        FederalFigures other = new FederalFigures(federal.agi(), federal.standardDeduction(), federal.deduction(),
                itemized,
                federal.qbiDeduction(), federal.incomeTaxBeforeCredits(), federal.additionalMedicareTax());
        return new StateFacts(facts.year(), facts.state(), facts.locality(), facts.status(), facts.entity(),
                facts.owner(), facts.spouse(), other, dependents, seniors);
    }

    private static StateFacts with(StateFacts facts, FederalFigures federal) {
        return new StateFacts(facts.year(), facts.state(), facts.locality(), facts.status(), facts.entity(),
                facts.owner(), facts.spouse(), federal, 0, 0);
    }

    private static List<String> businessTaxes(Household household) {
        return messages(compute(household.facts()), Code.BUSINESS_TAX_NOT_INCLUDED);
    }

    private static List<String> messages(StateReturn ours, Code code) {
        return ours.findings().stream().filter(each -> each.code() == code).map(StateFinding::message).toList();
    }

    private static StateReturn compute(StateFacts facts) {
        return TAXES.compute(facts).orElseThrow();
    }
}
