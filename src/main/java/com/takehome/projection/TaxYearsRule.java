package com.takehome.projection;

import com.takehome.model.PracticeInput;
import com.takehome.model.TaxYear;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.tax.Business;
import com.takehome.tax.FederalFacts;
import com.takehome.tax.household.HouseholdFacts;
import com.takehome.tax.household.HouseholdTax;
import com.takehome.tax.household.HouseholdTaxRule;
import com.takehome.tax.household.TaxTables;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Each tax year's taxes with and without the practice, in order, since a year can leave something to the next. */
final class TaxYearsRule {

    /** The set-aside rate is measured over this many dollars, so that rounding to the cent does not show in it. */
    private static final Money NEXT_RECEIPT = Money.of(100);
    private static final int RATE_DECIMALS = 6;

    private final HouseholdTaxRule rule;

    TaxYearsRule(TaxTables tables, Rate inflation) {
        this.rule = new HouseholdTaxRule(tables, inflation);
    }

    List<TaxYearProjection> compute(PracticeInput input, HouseholdPlan household, Ledger ledger) {
        TaxYearFacts facts = new TaxYearFacts(input, household, ledger);
        List<TaxYearProjection> years = new ArrayList<>();
        Carryovers with = Carryovers.NONE;
        Carryovers without = Carryovers.NONE;
        for (TaxYear year : ledger.timeline().taxYears()) {
            HouseholdFacts withPractice = facts.withPractice(year, with);
            HouseholdTax taxes = rule.compute(withPractice);
            HouseholdTax alone = rule.compute(facts.withoutPractice(year, without));
            years.add(new TaxYearProjection(year, household.year(year), withPractice, taxes, alone,
                    setAsideRate(withPractice, taxes), otherServiceTrade(withPractice)));
            with = Carryovers.after(taxes.federal());
            without = Carryovers.after(alone.federal());
        }
        return List.copyOf(years);
    }

    private Rate setAsideRate(HouseholdFacts facts, HouseholdTax taxes) {
        HouseholdFacts more = facts.withFederal(withReceipts(facts.federal()));
        Money added = rule.compute(more).incomeTaxes().minus(taxes.incomeTaxes());
        BigDecimal rate = added.amount().divide(NEXT_RECEIPT.amount(), RATE_DECIMALS, RoundingMode.HALF_UP);
        return Rate.ofDecimal(rate);
    }

    private static FederalFacts withReceipts(FederalFacts facts) {
        Business business = facts.business();
        return facts.withBusiness(business.withGrossReceipts(business.grossReceipts().plus(NEXT_RECEIPT)));
    }

    private Money otherServiceTrade(HouseholdFacts facts) {
        FederalFacts other = facts.federal().withSpecifiedService(!facts.federal().specifiedService());
        return rule.compute(facts.withFederal(other)).federal().totalTax();
    }
}
