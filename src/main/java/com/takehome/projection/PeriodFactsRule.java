package com.takehome.projection;

import com.takehome.model.ExpenseCategory;
import com.takehome.model.HouseholdAmount;
import com.takehome.model.HouseholdYear;
import com.takehome.model.PracticeInput;
import com.takehome.model.RetirementContribution;
import com.takehome.money.Money;
import com.takehome.money.Rounding;
import com.takehome.tax.Business;
import com.takehome.tax.FederalFacts;
import com.takehome.tax.FederalReturn;
import com.takehome.tax.SCorporationRule;
import com.takehome.tax.SCorporationYear;
import com.takehome.tax.ScheduleCRule;
import com.takehome.tax.Wages;
import com.takehome.tax.estimate.AnnualizationPeriod;
import com.takehome.tax.estimate.PeriodFacts;
import com.takehome.tax.household.HouseholdFacts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The facts of each annualization period, for Schedule AI and for a state's annualized tax. */
final class PeriodFactsRule {

    private static final int MONTHS_A_YEAR = 12;

    private final PracticeInput input;
    private final HouseholdPlan household;
    private final Ledger ledger;
    private final TaxYearFacts yearFacts;

    PeriodFactsRule(PracticeInput input, HouseholdPlan household, Ledger ledger) {
        this.input = input;
        this.household = household;
        this.ledger = ledger;
        this.yearFacts = new TaxYearFacts(input, household, ledger);
    }

    /** What was received and paid from January 1 to the period's end. */
    PeriodFacts toDate(TaxYearProjection year, AnnualizationPeriod period) {
        PeriodToDate toDate = toDateOf(year, period);
        FederalFacts.Household own = householdToDate(year, toDate::householdAmount);
        FederalReturn whole = year.with().federal();
        Business.Books books = toDate.books();
        Optional<SCorporationYear> corporation = whole.sCorporation().map(unused -> SCorporationRule.compute(
                new Business.SCorporation(books, toDate.salary(),
                        new Business.Benefits(input.profile().retirement().plan(), RetirementContribution.none(),
                                toDate.healthPremium())),
                toDate.retirement(), whole.parameters()));
        Money netProfit = whole.scheduleC().map(unused -> ScheduleCRule.compute(books).netProfit())
                .orElse(Money.ZERO);
        Wages wages = corporation
                .map(each -> own.ownWages().plus(new Wages(each.boxOneWages(), each.salary())))
                .orElse(own.ownWages());
        Optional<PeriodFacts.Person> spouse = own.taxpayers().joint()
                ? Optional.of(new PeriodFacts.Person("Spouse", own.spouseWages(), own.spouseProfit()))
                : Optional.empty();
        return new PeriodFacts(own.taxpayers(), new PeriodFacts.Person("Owner", wages, netProfit), spouse,
                corporation.map(SCorporationYear::k1Income).orElse(Money.ZERO), own.investment(), own.otherIncome(),
                benefits(year, toDate, corporation), own.otherAdjustments(), own.itemized(),
                new PeriodFacts.Business(true, books.expense(ExpenseCategory.WAGES).plus(toDate.salary()),
                        year.facts().federal().specifiedService(), own.qualifiedLossCarryforward()),
                own.otherTaxes(), yearAmount(year, HouseholdAmount.OTHER_CREDITS));
    }

    /** The whole household's facts, the period's amounts taken to a year. */
    HouseholdFacts annualized(TaxYearProjection year, AnnualizationPeriod period) {
        PeriodToDate toDate = toDateOf(year, period);
        UnaryOperator<Money> toYear = amount -> amount.timesFraction(MONTHS_A_YEAR, period.months(), Rounding.CENTS);
        FederalFacts.Household own = householdToDate(year, kind -> toYear.apply(toDate.householdAmount(kind)));
        return year.facts().withFederal(new FederalFacts(own, annualized(toDate.business(), toYear),
                year.facts().federal().specifiedService()));
    }

    private PeriodToDate toDateOf(TaxYearProjection year, AnnualizationPeriod period) {
        return new PeriodToDate(input, household, ledger, year, period);
    }

    private FederalFacts.Household householdToDate(TaxYearProjection year, TaxYearFacts.HouseholdAmounts amounts) {
        HouseholdYear row = year.household();
        return yearFacts.federalHousehold(row, amounts,
                year.facts().federal().household().qualifiedLossCarryforward());
    }

    /** A shareholder's plan reaches the return through salary and corporation, not as a deduction. */
    private static PeriodFacts.Benefits benefits(TaxYearProjection year, PeriodToDate toDate,
            Optional<SCorporationYear> corporation) {
        int eligibleMonths = MONTHS_A_YEAR - year.household().employerHealthPlanMonths();
        Money premium = toDate.healthPremium().timesFraction(eligibleMonths, MONTHS_A_YEAR, Rounding.CENTS);
        Money retirement = corporation.isPresent() ? Money.ZERO : toDate.retirement().total();
        return new PeriodFacts.Benefits(retirement, premium, corporation.map(SCorporationYear::salary));
    }

    private static Money yearAmount(TaxYearProjection year, HouseholdAmount kind) {
        return year.household().amount(kind);
    }

    private static Business annualized(Business business, UnaryOperator<Money> toYear) {
        return switch (business) {
            case Business.None none -> none;
            case Business.SoleProprietorship(Business.Books books, Business.Benefits benefits) ->
                new Business.SoleProprietorship(annualized(books, toYear), annualized(benefits, toYear));
            case Business.SCorporation(Business.Books books, Money salary, Business.Benefits benefits) ->
                new Business.SCorporation(annualized(books, toYear), toYear.apply(salary),
                        annualized(benefits, toYear));
        };
    }

    private static Business.Books annualized(Business.Books books, UnaryOperator<Money> toYear) {
        Map<ExpenseCategory, Money> costs = new EnumMap<>(ExpenseCategory.class);
        books.expenses().forEach((category, amount) -> costs.put(category, toYear.apply(amount)));
        return new Business.Books(toYear.apply(books.grossReceipts()), costs, toYear.apply(books.entityTax()),
                books.homeOfficeCarryover());
    }

    private static Business.Benefits annualized(Business.Benefits benefits, UnaryOperator<Money> toYear) {
        Money contribution = switch (benefits.contribution()) {
            case RetirementContribution.Amount amount -> amount.money();
            case RetirementContribution.Maximum maximum -> Money.ZERO;
        };
        return new Business.Benefits(benefits.plan(), new RetirementContribution.Amount(toYear.apply(contribution)),
                toYear.apply(benefits.healthPremium()));
    }
}
