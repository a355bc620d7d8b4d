package com.takehome.projection;

import com.takehome.model.ExpenseCategory;
import com.takehome.model.HouseholdAmount;
import com.takehome.model.PracticeInput;
import com.takehome.model.RetirementContribution;
import com.takehome.model.SalaryMonths;
import com.takehome.model.TaxYear;
import com.takehome.money.Money;
import com.takehome.money.Rounding;
import com.takehome.tax.Business;
import com.takehome.tax.RetirementAllowed;
import com.takehome.tax.estimate.AnnualizationPeriod;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a tax year's returns would start from if it ended with a period: the ledger's months up to there, the household's
 * amounts dated up to there, salary, retirement and entity tax in step with the months.
 */
final class PeriodToDate {

    private static final Set<ExpenseCategory> EVEN_OVER_THE_YEAR = EnumSet.of(ExpenseCategory.DEPRECIATION,
            ExpenseCategory.HOME_OFFICE);

    private final PracticeInput input;
    private final HouseholdPlan household;
    private final Ledger ledger;
    private final TaxYearProjection projected;
    private final AnnualizationPeriod period;

    PeriodToDate(PracticeInput input, HouseholdPlan household, Ledger ledger, TaxYearProjection projected,
            AnnualizationPeriod period) {
        this.input = input;
        this.household = household;
        this.ledger = ledger;
        this.projected = projected;
        this.period = period;
    }

    /** The household's amount of a kind up to the period's end. */
    Money householdAmount(HouseholdAmount kind) {
        return Money.sum(monthsOfYear().stream().map(month -> household.inMonth(kind, month)).toList());
    }

    /**
     * Receipts and costs up to the period's end, health insurance left out. Depreciation and home office are amounts of
     * the whole year and count evenly over it, whenever they are booked.
     */
    Business.Books books() {
        Map<ExpenseCategory, Money> costs = new EnumMap<>(ExpenseCategory.class);
        costs.putAll(Ledger.costs(entries()));
        costs.remove(ExpenseCategory.HEALTH_INSURANCE);
        Map<ExpenseCategory, Money> year = Ledger.costs(ledger.calendarYear(projected.year()));
        EVEN_OVER_THE_YEAR.stream().filter(year::containsKey)
                .forEach(category -> costs.put(category, inStep(year.getOrDefault(category, Money.ZERO))));
        Money entityTax = inStep(projected.with().entityTax());
        return new Business.Books(Ledger.receipts(entries()), costs, entityTax, carriedHomeOffice());
    }

    /** Health premiums up to the period's end. */
    Money healthPremium() {
        return Money.sum(entries().stream().map(LedgerMonth::healthInsurance).toList());
    }

    /** The salary paid up to the period's end. */
    Money salary() {
        Money yearly = projected.with().federal().salary().orElse(Money.ZERO);
        boolean paidAtEnd = input.profile().salary().months() == SalaryMonths.DECEMBER;
        if (paidAtEnd) {
            return period == AnnualizationPeriod.JANUARY_TO_DECEMBER ? yearly : Money.ZERO;
        }
        return inStep(yearly);
    }

    /** The allowed retirement contribution, paid in step with the months. */
    RetirementAllowed retirement() {
        RetirementAllowed year = projected.with().federal().retirement();
        return new RetirementAllowed(inStep(year.requested()), year.deferralLimit(), year.catchUpLimit(),
                year.employerLimit(), year.limit(), inStep(year.deferral()), inStep(year.catchUp()),
                inStep(year.employer()), year.catchUpMustBeRoth());
    }

    /** The same amounts as a business whose year they are. */
    Business business() {
        Business.Benefits benefits = new Business.Benefits(input.profile().retirement().plan(),
                new RetirementContribution.Amount(retirement().total()), healthPremium());
        return switch (projected.facts().federal().business()) {
            case Business.None none -> none;
            case Business.SoleProprietorship whole -> new Business.SoleProprietorship(books(), benefits);
            case Business.SCorporation whole -> new Business.SCorporation(books(), salary(), benefits);
        };
    }

    private Money carriedHomeOffice() {
        return switch (projected.facts().federal().business()) {
            case Business.None none -> Money.ZERO;
            case Business.SoleProprietorship whole -> whole.books().homeOfficeCarryover();
            case Business.SCorporation whole -> whole.books().homeOfficeCarryover();
        };
    }

    private Money inStep(Money yearly) {
        List<YearMonth> planned = ledger.timeline().plannedMonths(projected.year());
        long passed = planned.stream().filter(month -> month.getMonthValue() <= period.months()).count();
        return yearly.timesFraction(passed, planned.size(), Rounding.CENTS);
    }

    private List<LedgerMonth> entries() {
        return ledger.months(monthsOfYear());
    }

    private List<YearMonth> monthsOfYear() {
        TaxYear year = projected.year();
        return ledger.calendarYear(year).stream().map(LedgerMonth::month)
                .filter(month -> month.getMonthValue() <= period.months()).toList();
    }
}
