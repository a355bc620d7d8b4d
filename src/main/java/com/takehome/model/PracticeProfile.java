package com.takehome.model;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The Practice sheet, with its defaults filled in.
 *
 * @param name the practice's name
 * @param contact who is written to
 * @param firstMonth the first of the 36 projected months
 * @param booksClosedThrough the last day up to which the books are closed; empty: by the last rows of the sheets
 * @param entity how the practice is taxed
 * @param salary the S corporation's salary to its owner; zero otherwise
 * @param specifiedService whether it is a specified service trade (section 199A)
 * @param retirement the plan and what goes into it
 * @param ownerBirthYear the owner's year of birth
 * @param spouseBirthYear the spouse's year of birth
 * @param cash cash on hand, and the household's spending
 * @param workingTime hours at full capacity
 * @param inflation the yearly rate by which unpublished tax figures are indexed
 * @param targets what the findings compare with
 * @param estimates how quarterly estimates are prepared
 * @param stated what the user's own plan claims, by projection year
 * @param source the cells
 */
public record PracticeProfile(String name, Contact contact, YearMonth firstMonth,
        Optional<LocalDate> booksClosedThrough, Entity entity, Salary salary, boolean specifiedService,
        Retirement retirement, Optional<Integer> ownerBirthYear, Optional<Integer> spouseBirthYear, Cash cash,
        WorkingTime workingTime, Rate inflation, Targets targets, EstimatePreferences estimates,
        List<StatedYear> stated, InputSource source) {

    public PracticeProfile {
        stated = List.copyOf(stated);
    }

    /**
     * Names and addresses for reports and letters.
     *
     * @param owner the taxpayer
     * @param spouse the spouse's name
     * @param mailingAddress where letters go
     * @param preparer who prepared the estimates
     * @param taxpayerIdLastFour the last four digits of the taxpayer's identifier
     */
    public record Contact(String owner, Optional<String> spouse, Optional<String> mailingAddress,
            Optional<String> preparer, Optional<String> taxpayerIdLastFour) {
    }

    /**
     * An S corporation's salary to its owner.
     *
     * @param annual gross salary a year
     * @param federalWithholding federal income tax withheld a year
     * @param stateWithholding state income tax withheld a year
     * @param months when it is paid
     */
    public record Salary(Money annual, Money federalWithholding, Money stateWithholding, SalaryMonths months) {

        /** No salary. */
        public static final Salary NONE = new Salary(Money.ZERO, Money.ZERO, Money.ZERO, SalaryMonths.EVEN);
    }

    /**
     * The practice's retirement plan.
     *
     * @param plan its kind
     * @param contribution what goes into it a year, where a Household row does not say otherwise
     */
    public record Retirement(RetirementPlan plan, RetirementContribution contribution) {
    }

    /**
     * What cash and runway start from.
     *
     * @param onHand the balance; empty: cash and runway are not given
     * @param asOf the day of that balance: the end of the day before First month unless stated
     * @param householdSpending a month, without anything in the expense workbook; empty: runway is not given
     */
    public record Cash(Optional<Money> onHand, LocalDate asOf, Optional<Money> householdSpending) {
    }

    /**
     * Hours at full capacity.
     *
     * @param weeklyHours hours a week
     * @param weeksPerYear weeks worked a year
     * @param businessDevelopmentShare the share of full capacity that goes into finding clients
     */
    public record WorkingTime(BigDecimal weeklyHours, BigDecimal weeksPerYear, Rate businessDevelopmentShare) {
    }

    /**
     * What the findings compare with.
     *
     * @param concentrationLimit a client's share of retainers above this is flagged
     * @param runwayMonths months of runway aimed at
     * @param replacementMonths months that it takes to replace a client
     * @param corporationCosts what an S corporation costs a year to run, such as payroll service and a further return
     */
    public record Targets(Rate concentrationLimit, int runwayMonths, int replacementMonths,
            Optional<Money> corporationCosts) {
    }

    /**
     * How quarterly estimates are prepared.
     *
     * @param method how the required installments are worked out
     * @param target what the recommended payments aim at
     * @param roundUpTo payments are rounded up to a multiple of this, in dollars
     * @param stateRulesConfirmed true when the user has confirmed the state's rules on the state's form
     */
    public record EstimatePreferences(EstimateMethod method, PaymentTarget target, Money roundUpTo,
            boolean stateRulesConfirmed) {
    }

    /**
     * What the user's own plan claims for a projection year.
     *
     * @param year 1 to 3
     * @param gross gross receipts
     * @param takeHome take-home
     */
    public record StatedYear(int year, Optional<Money> gross, Optional<Money> takeHome) {
    }
}
