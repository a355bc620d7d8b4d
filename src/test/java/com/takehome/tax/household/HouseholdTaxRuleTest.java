package com.takehome.tax.household;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.Entity;
import com.takehome.model.ExpenseCategory;
import com.takehome.model.FilingStatus;
import com.takehome.model.RetirementContribution;
import com.takehome.model.RetirementPlan;
import com.takehome.model.TaxYear;
import com.takehome.model.UsState;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.tax.Business;
import com.takehome.tax.FederalFacts;
import com.takehome.tax.Form1040Facts.Investment;
import com.takehome.tax.Taxpayers;
import com.takehome.tax.Wages;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a state return takes from the federal one, by hand. */
class HouseholdTaxRuleTest {

    private static final HouseholdTaxRule RULE = new HouseholdTaxRule(TaxTables.bundled(), Rate.ZERO);

    /**
     * Receipts 200,000, salary 100,000, employer tax 7,650, deferral 24,500 and employer part 15,500 of a wish of 40,000,
     * health insurance 12,000: K-1 income 64,850, box 1 87,500, box 5 100,000. Pennsylvania counts box 5.
     */
    @ParameterizedTest
    @CsvSource({"PA, 164850", "NJ, 152350"})
    void pennsylvaniaCountsTheSalaryOfBoxFive(UsState state, int agi) {
        Business corporation = new Business.SCorporation(Business.Books.of(Money.of(200_000), Map.of()),
                Money.of(100_000), new Business.Benefits(RetirementPlan.SOLO_401K,
                        new RetirementContribution.Amount(Money.of(40_000)), Money.of(12_000)));
        assertThat(stateAgi(state, household(), corporation, Entity.S_CORPORATION)).hasValue(Money.of(agi));
    }

    /** Wages 100,000, interest 5,000, a loss of 30,000 and a net capital loss: 3,000 of it counts. */
    @ParameterizedTest
    @CsvSource({"PA, 105000", "NJ, 105000", "MS, 72000", "CA, 72000"})
    void lossesStayInTheirClassWhereTheStateSaysSo(UsState state, int agi) {
        Business practice = new Business.SoleProprietorship(
                Business.Books.of(Money.ZERO, Map.of(ExpenseCategory.OTHER, Money.of(30_000))), Business.Benefits.NONE);
        FederalFacts.Household household = household().withOwnWages(Wages.of(Money.of(100_000)), Money.ZERO)
                .withInvestment(new Investment(Money.of(5_000), Money.ZERO, Money.of(-9_000), Money.ZERO));
        assertThat(stateAgi(state, household, practice, Entity.SOLE_PROPRIETOR)).hasValue(Money.of(agi));
    }

    @Test
    void aStateWithoutIncomeTaxNeedsNoFiguresOfTheYear() {
        HouseholdTax tax = compute(2024, UsState.TX, household(), new Business.None(), Entity.SOLE_PROPRIETOR);
        assertThat(tax.state().totalTax()).isEqualTo(Money.ZERO);
        assertThat(tax.state().agi()).isEmpty();
    }

    private static Optional<Money> stateAgi(UsState state, FederalFacts.Household household, Business business,
            Entity entity) {
        return compute(2026, state, household, business, entity).state().agi();
    }

    private static HouseholdTax compute(int year, UsState state, FederalFacts.Household household, Business business,
            Entity entity) {
        return RULE.compute(new HouseholdFacts(new TaxYear(year), new FederalFacts(household, business, true), state,
                Optional.empty(), entity));
    }

    private static FederalFacts.Household household() {
        return FederalFacts.Household.of(Taxpayers.of(FilingStatus.SINGLE));
    }
}
