package com.takehome.tax.household;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.tax.Business;
import com.takehome.tax.FederalFacts;
import com.takehome.tax.FederalReturn;
import com.takehome.tax.FederalReturnRule;
import com.takehome.tax.Form1040;
import com.takehome.tax.SCorporationYear;
import com.takehome.tax.ScheduleC;
import com.takehome.tax.parameter.FederalParameters;
import com.takehome.tax.state.EntityTax;
import com.takehome.tax.state.StateFacts;
import com.takehome.tax.state.StateReturn;

/** All taxes of a household-year. A pure function of facts and tables. */
public final class HouseholdTaxRule {

    private final TaxTables tables;
    private final Rate inflation;

    /**
     * Works with these tables.
     *
     * @param inflation the yearly rate by which federal figures not yet published are indexed
     */
    public HouseholdTaxRule(TaxTables tables, Rate inflation) {
        this.tables = tables;
        this.inflation = inflation;
    }

    /** The taxes; the entity's own tax lowers its profit of the same year. */
    public HouseholdTax compute(HouseholdFacts facts) {
        FederalParameters parameters = tables.federal().forYear(facts.year(), inflation);
        FederalReturn before = FederalReturnRule.compute(facts.federal(), parameters);
        Money entityTax = entityTax(facts, before);
        FederalReturn federal = entityTax.isZero() ? before
                : FederalReturnRule.compute(withEntityTax(facts.federal(), entityTax), parameters);
        StateFacts stateFacts = StateFactsMapping.of(facts, federal);
        return new HouseholdTax(federal, state(facts, stateFacts), stateFacts, entityTax);
    }

    /** State and local tax that starts from a return given in place of the computed one (Schedule AI). */
    public StateReturn state(HouseholdFacts facts, Form1040 form1040) {
        FederalParameters parameters = tables.federal().forYear(facts.year(), inflation);
        FederalReturn computed = FederalReturnRule.compute(facts.federal(), parameters);
        return state(facts, StateFactsMapping.of(facts, computed.withForm1040(form1040)));
    }

    private Money entityTax(HouseholdFacts facts, FederalReturn federal) {
        if (facts.federal().business() instanceof Business.None) {
            return Money.ZERO;
        }
        Money receipts = federal.sCorporation().map(SCorporationYear::grossReceipts)
                .or(() -> federal.scheduleC().map(ScheduleC::grossReceipts)).orElse(Money.ZERO);
        Money netIncome = federal.k1Income().or(federal::scheduleCNetProfit).orElse(Money.ZERO);
        return tables.states().entityTax(facts.state(), facts.year(), facts.entity(), receipts, netIncome)
                .map(EntityTax::amount).orElse(Money.ZERO);
    }

    private StateReturn state(HouseholdFacts facts, StateFacts stateFacts) {
        return tables.states().compute(stateFacts).orElseThrow(() -> new IllegalArgumentException(
                "no figures for " + facts.state().label() + " income tax of " + facts.year()));
    }

    private static FederalFacts withEntityTax(FederalFacts facts, Money entityTax) {
        return facts.withBusiness(switch (facts.business()) {
            case Business.None none -> none;
            case Business.SoleProprietorship(Business.Books books, Business.Benefits benefits) ->
                new Business.SoleProprietorship(books.withEntityTax(entityTax), benefits);
            case Business.SCorporation(Business.Books books, Money salary, Business.Benefits benefits) ->
                new Business.SCorporation(books.withEntityTax(entityTax), salary, benefits);
        });
    }
}
