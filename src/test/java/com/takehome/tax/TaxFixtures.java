package com.takehome.tax;

import com.takehome.model.ExpenseCategory;
import com.takehome.model.FilingStatus;
import com.takehome.model.RetirementContribution;
import com.takehome.model.RetirementPlan;
import com.takehome.model.TaxYear;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.tax.parameter.FederalParameterTables;
import com.takehome.tax.parameter.FederalParameters;
import java.util.Map;

/** What the tests of the tax rules share. */
final class TaxFixtures {

    private static final FederalParameterTables TABLES = FederalParameterTables.bundled();

    private TaxFixtures() {}

    static FederalParameters figures(int year) {
        return TABLES.forYear(new TaxYear(year), Rate.ofPercent("2.5"));
    }

    static Money usd(String amount) {
        return Money.parse(amount);
    }

    /** A profit without expenses, with plan and premium. */
    static Business practice(String receipts, RetirementPlan plan, RetirementContribution contribution,
            String premium) {
        return new Business.SoleProprietorship(Business.Books.of(usd(receipts), Map.<ExpenseCategory, Money>of()),
                new Business.Benefits(plan, contribution, usd(premium)));
    }

    static FederalFacts household(FilingStatus status, Business business, boolean specifiedService) {
        return new FederalFacts(FederalFacts.Household.of(Taxpayers.of(status)), business, specifiedService);
    }

    static RetirementContribution amount(String amount) {
        return new RetirementContribution.Amount(usd(amount));
    }
}
