package com.takehome.projection;

import com.takehome.model.Entity;
import com.takehome.model.ExpenseCategory;
import com.takehome.model.FilingStatus;
import com.takehome.model.HouseholdAmount;
import com.takehome.model.HouseholdYear;
import com.takehome.model.PracticeInput;
import com.takehome.model.PracticeProfile;
import com.takehome.model.RetirementContribution;
import com.takehome.model.TaxYear;
import com.takehome.money.Money;
import com.takehome.money.Rounding;
import com.takehome.tax.Business;
import com.takehome.tax.FederalFacts;
import com.takehome.tax.Form1040Facts;
import com.takehome.tax.Taxpayers;
import com.takehome.tax.Wages;
import com.takehome.tax.household.HouseholdFacts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a tax year's returns start from, out of the ledger and the household. */
final class TaxYearFacts {

    private static final int MONTHS_A_YEAR = 12;

    private final PracticeInput input;
    private final HouseholdPlan household;
    private final Ledger ledger;

    TaxYearFacts(PracticeInput input, HouseholdPlan household, Ledger ledger) {
        this.input = input;
        this.household = household;
        this.ledger = ledger;
    }

    /** The year with the practice. */
    HouseholdFacts withPractice(TaxYear year, Carryovers carried) {
        return facts(year, business(year, carried), carried);
    }

    /** The same household without it. */
    HouseholdFacts withoutPractice(TaxYear year, Carryovers carried) {
        return facts(year, new Business.None(), carried);
    }

    /** An S corporation's salary of the year, for as many months as the practice is projected in it. */
    Money salary(TaxYear year) {
        return prorated(input.profile().salary().annual(), year);
    }

    /** A yearly amount for as many months as the practice is projected in the year. */
    Money prorated(Money annual, TaxYear year) {
        return annual.timesFraction(ledger.timeline().plannedMonths(year).size(), MONTHS_A_YEAR, Rounding.CENTS);
    }

    private HouseholdFacts facts(TaxYear year, Business business, Carryovers carried) {
        HouseholdYear row = household.year(year);
        FederalFacts federal = new FederalFacts(
                federalHousehold(row, row::amount, carried.businessLoss()), business,
                input.profile().specifiedService());
        return new HouseholdFacts(year, federal, row.state(), row.locality(), input.profile().entity());
    }

    private Business business(TaxYear year, Carryovers carried) {
        List<LedgerMonth> months = ledger.calendarYear(year);
        Map<ExpenseCategory, Money> costs = new EnumMap<>(ExpenseCategory.class);
        costs.putAll(Ledger.costs(months));
        costs.remove(ExpenseCategory.HEALTH_INSURANCE);
        Business.Books books = new Business.Books(Ledger.receipts(months), costs, Money.ZERO, carried.homeOffice());
        Money premium = Money.sum(months.stream().map(LedgerMonth::healthInsurance).toList());
        Business.Benefits benefits = new Business.Benefits(input.profile().retirement().plan(), contribution(year),
                premium);
        return input.profile().entity() == Entity.S_CORPORATION
                ? new Business.SCorporation(books, salary(year), benefits)
                : new Business.SoleProprietorship(books, benefits);
    }

    /** A Household row's own figure as it stands; otherwise the practice's, prorated. */
    private RetirementContribution contribution(TaxYear year) {
        return household.year(year).retirementContribution()
                .orElseGet(() -> switch (input.profile().retirement().contribution()) {
                    case RetirementContribution.Maximum maximum -> maximum;
                    case RetirementContribution.Amount amount ->
                        new RetirementContribution.Amount(prorated(amount.money(), year));
                });
    }

    /** The household's side of the federal return, with these amounts. */
    FederalFacts.Household federalHousehold(HouseholdYear row, HouseholdAmounts amounts, Money businessLoss) {
        PracticeProfile profile = input.profile();
        Taxpayers taxpayers = new Taxpayers(row.status(), profile.ownerBirthYear(), profile.spouseBirthYear(),
                row.childrenUnder17(), row.otherDependents());
        return new FederalFacts.Household(taxpayers, Wages.of(amounts.of(HouseholdAmount.OWN_WAGES)),
                amounts.of(HouseholdAmount.OWN_W2_DEFERRALS), priorYearPayrollWages(row),
                row.employerHealthPlanMonths(), Wages.of(amounts.of(HouseholdAmount.SPOUSE_WAGES)),
                amounts.of(HouseholdAmount.SPOUSE_PROFIT), investment(amounts),
                amounts.of(HouseholdAmount.OTHER_INCOME), amounts.of(HouseholdAmount.OTHER_ADJUSTMENTS),
                itemized(amounts), amounts.of(HouseholdAmount.OTHER_CREDITS),
                amounts.of(HouseholdAmount.OTHER_TAXES), businessLoss);
    }

    /** Federal income tax withheld in the year that counts on the owner's return. */
    Money federalWithholding(TaxYear year) {
        HouseholdYear row = household.year(year);
        Money spouse = row.status() == FilingStatus.MARRIED_JOINTLY
                ? row.amount(HouseholdAmount.SPOUSE_WITHHOLDING)
                : Money.ZERO;
        return Money.sum(row.amount(HouseholdAmount.OWN_WITHHOLDING), spouse,
                prorated(input.profile().salary().federalWithholding(), year));
    }

    /** State income tax withheld in the year. */
    Money stateWithholding(TaxYear year) {
        return household.year(year).amount(HouseholdAmount.STATE_WITHHOLDING)
                .plus(prorated(input.profile().salary().stateWithholding(), year));
    }

    /**
     * The owner's wages subject to payroll tax in the year before: what the sheet or the projection says of that year;
     * where neither does, this year's, as the best evidence.
     */
    private Money priorYearPayrollWages(HouseholdYear row) {
        TaxYear before = row.taxYear().previous();
        boolean projected = ledger.timeline().taxYears().contains(before);
        if (projected || household.isStated(before)) {
            Money wages = household.year(before).amount(HouseholdAmount.OWN_WAGES);
            return projected ? wages.plus(salary(before)) : wages;
        }
        return row.amount(HouseholdAmount.OWN_WAGES).plus(input.profile().salary().annual());
    }

    private static Form1040Facts.Investment investment(HouseholdAmounts amounts) {
        return new Form1040Facts.Investment(amounts.of(HouseholdAmount.INTEREST_AND_DIVIDENDS),
                amounts.of(HouseholdAmount.QUALIFIED_DIVIDENDS), amounts.of(HouseholdAmount.LONG_TERM_GAINS),
                amounts.of(HouseholdAmount.SHORT_TERM_GAINS));
    }

    private static Form1040Facts.Itemized itemized(HouseholdAmounts amounts) {
        return new Form1040Facts.Itemized(amounts.of(HouseholdAmount.STATE_AND_LOCAL_TAXES),
                amounts.of(HouseholdAmount.MORTGAGE_INTEREST), amounts.of(HouseholdAmount.CHARITY),
                amounts.of(HouseholdAmount.OTHER_ITEMIZED));
    }

    /** The household's amounts of a year or of a part of it. */
    interface HouseholdAmounts {

        /** The amount of one kind. */
        Money of(HouseholdAmount kind);
    }
}
