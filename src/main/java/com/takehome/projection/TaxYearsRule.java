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
import java.util.Optional;

/** Each tax year's taxes with and without the practice, in order, since a year can leave something to the next. */
final class TaxYearsRule {

    /** The set-aside rate is measured over this many dollars, so that rounding to the cent does not show in it. */
    private static final Money NEXT_RECEIPT = Money.of(100);
    private static final int RATE_DECIMALS = 6;

    private final HouseholdTaxRule rule;

    TaxYearsRule(TaxTables tables, Rate inflation) {
        this.rule = new HouseholdTaxRule(tables, inflation);
    }

    /** Each year with all that is reported of it. */
    List<TaxYearProjection> compute(PracticeInput input, HouseholdPlan household, Ledger ledger) {
        return taxes(input, household, ledger, List.of()).stream().map(
                year -> year.completed(setAsideRate(year.facts(), year.with()), otherServiceTrade(year.facts())))
                .toList();
    }

    /**
     * The taxes alone, enough for a what-if.
     *
     * @param known years of the plan that was edited: taxes that follow from the same facts are taken from there
     */
    List<TaxYearProjection> taxes(PracticeInput input, HouseholdPlan household, Ledger ledger,
            List<TaxYearProjection> known) {
        TaxYearFacts facts = new TaxYearFacts(input, household, ledger);
        List<TaxYearProjection> years = new ArrayList<>();
        Carryovers with = Carryovers.NONE;
        Carryovers without = Carryovers.NONE;
        for (TaxYear year : ledger.timeline().taxYears()) {
            HouseholdFacts withPractice = facts.withPractice(year, with);
            Optional<TaxYearProjection> before = known.stream().filter(each -> each.year().equals(year)).findFirst();
            HouseholdTax taxes = before.filter(each -> each.facts().equals(withPractice))
                    .map(TaxYearProjection::with).orElseGet(() -> rule.compute(withPractice));
            HouseholdFacts withoutPractice = facts.withoutPractice(year, without);
            HouseholdTax alone = before.filter(each -> factsWithout(each).equals(withoutPractice))
                    .map(TaxYearProjection::without).orElseGet(() -> rule.compute(withoutPractice));
            years.add(new TaxYearProjection(year, household.year(year), withPractice, taxes, alone, Optional.empty(),
                    Optional.empty()));
            with = Carryovers.after(taxes.federal());
            without = Carryovers.after(alone.federal());
        }
        return List.copyOf(years);
    }

    private static HouseholdFacts factsWithout(TaxYearProjection year) {
        return year.facts().withFederal(year.without().federal().facts());
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
