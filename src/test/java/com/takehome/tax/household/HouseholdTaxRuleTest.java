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
import com.takehome.tax.state.StateFacts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    /**
     * Receipts 200,000, salary 100,000, employer tax 7,650: 92,350, of which Illinois takes 1.5% from the corporation
     * (35 ILCS 5/201(c), (d)), which lowers what passes through.
     */
    @Test
    void theTaxOnACorporationLowersWhatPassesThrough() {
        Business corporation = new Business.SCorporation(Business.Books.of(Money.of(200_000), Map.of()),
                Money.of(100_000), Business.Benefits.NONE);
        HouseholdTax tax = compute(2026, UsState.IL, household(), corporation, Entity.S_CORPORATION);
        assertThat(tax.entityTax()).isEqualTo(Money.parse("1385.25"));
        assertThat(tax.federal().k1Income()).hasValue(Money.parse("90964.75"));
        assertThat(tax.practicePayrollTax()).isEqualTo(Money.of(15_300));
        assertThat(tax.incomeTaxes()).isEqualTo(tax.federal().totalTax().plus(tax.state().totalTax()));
        assertThat(tax.total()).isEqualTo(tax.incomeTaxes().plus(Money.parse("16685.25")));
    }

    /** An LLC in California with receipts of 300,000 pays the tax of 800 and the fee of 900 (RTC 17941, 17942). */
    @Test
    void theTaxOnACompanyLowersItsProfit() {
        Business practice = new Business.SoleProprietorship(Business.Books.of(Money.of(300_000), Map.of()),
                Business.Benefits.NONE);
        HouseholdTax tax = compute(2026, UsState.CA, household(), practice, Entity.SINGLE_MEMBER_LLC);
        assertThat(tax.entityTax()).isEqualTo(Money.of(1_700));
        assertThat(tax.federal().scheduleCNetProfit()).hasValue(Money.of(298_300));
        assertThat(tax.total()).isEqualTo(tax.incomeTaxes().plus(Money.of(1_700)));
        assertThat(compute(2026, UsState.CA, household(), practice, Entity.SOLE_PROPRIETOR).entityTax())
                .isEqualTo(Money.ZERO);
        assertThat(compute(2026, UsState.CA, household(), new Business.None(), Entity.SINGLE_MEMBER_LLC).entityTax())
                .isEqualTo(Money.ZERO);
    }

    /** Illinois has 4.95% of the federal AGI less 2,850 for one filer up to 250,000 (35 ILCS 5/201, 5/204). */
    @Test
    void aStateReturnMayStartFromAReturnGivenInPlaceOfTheComputedOne() {
        FederalFacts.Household household = household().withOwnWages(Wages.of(Money.of(100_000)), Money.ZERO);
        HouseholdFacts facts = facts(2026, UsState.IL, household, new Business.None(), Entity.SOLE_PROPRIETOR);
        HouseholdFacts higher = facts.withFederal(facts.federal().withBusiness(new Business.SoleProprietorship(
                Business.Books.of(Money.of(300_000), Map.of()), Business.Benefits.NONE)));
        assertThat(RULE.state(facts, RULE.compute(facts).federal().form1040()).totalTax())
                .isEqualTo(Money.parse("4808.93"));
        assertThat(RULE.state(facts, RULE.compute(higher).federal().form1040()).agi())
                .hasValue(RULE.compute(higher).federal().agi());
    }

    @Test
    void dependentsAndSpouseReachTheState() {
        FederalFacts.Household family = FederalFacts.Household
                .of(new Taxpayers(FilingStatus.MARRIED_JOINTLY, Optional.empty(), Optional.empty(), 2, 1))
                .withSpouse(Wages.of(Money.of(70_000)), Money.ZERO);
        StateFacts facts = compute(2026, UsState.MS, family, new Business.None(), Entity.SOLE_PROPRIETOR).stateFacts();
        assertThat(facts.dependents()).isEqualTo(3);
        assertThat(facts.spouse().orElseThrow().pay().payroll()).isEqualTo(Money.of(70_000));
    }

    @Test
    void aUsersOwnFiguresStandInPlaceOfTheBundledOnes(@TempDir Path directory) throws IOException {
        Path own = Files.createDirectories(directory.resolve("2026/states")).resolve("IL.yaml");
        try (InputStream bundled = Objects.requireNonNull(
                TaxTables.class.getResourceAsStream("/tax/2026/states/IL.yaml"))) {
            Files.writeString(own,
                    new String(bundled.readAllBytes(), StandardCharsets.UTF_8).replace("0.0495", "0.05"));
        }
        HouseholdTaxRule rule = new HouseholdTaxRule(TaxTables.withOverlay(directory), Rate.ZERO);
        HouseholdFacts facts = facts(2026, UsState.IL,
                household().withOwnWages(Wages.of(Money.of(100_000)), Money.ZERO), new Business.None(),
                Entity.SOLE_PROPRIETOR);
        assertThat(rule.compute(facts).state().totalTax()).isEqualTo(Money.parse("4857.50"));
    }

    private static Optional<Money> stateAgi(UsState state, FederalFacts.Household household, Business business,
            Entity entity) {
        return compute(2026, state, household, business, entity).state().agi();
    }

    private static HouseholdTax compute(int year, UsState state, FederalFacts.Household household, Business business,
            Entity entity) {
        return RULE.compute(facts(year, state, household, business, entity));
    }

    private static HouseholdFacts facts(int year, UsState state, FederalFacts.Household household, Business business,
            Entity entity) {
        return new HouseholdFacts(new TaxYear(year), new FederalFacts(household, business, true), state,
                Optional.empty(), entity);
    }

    private static FederalFacts.Household household() {
        return FederalFacts.Household.of(Taxpayers.of(FilingStatus.SINGLE));
    }
}
