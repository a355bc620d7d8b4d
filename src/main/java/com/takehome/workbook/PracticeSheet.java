package com.takehome.workbook;

import com.takehome.model.Entity;
import com.takehome.model.EstimateMethod;
import com.takehome.model.FieldSource;
import com.takehome.model.InputSource;
import com.takehome.model.PaymentTarget;
import com.takehome.model.PracticeProfile;
import com.takehome.model.PracticeProfile.Cash;
import com.takehome.model.PracticeProfile.Contact;
import com.takehome.model.PracticeProfile.EstimatePreferences;
import com.takehome.model.PracticeProfile.Retirement;
import com.takehome.model.PracticeProfile.Salary;
import com.takehome.model.PracticeProfile.StatedYear;
import com.takehome.model.PracticeProfile.Targets;
import com.takehome.model.PracticeProfile.WorkingTime;
import com.takehome.model.RetirementContribution;
import com.takehome.model.RetirementPlan;
import com.takehome.model.SalaryMonths;
import com.takehome.model.TaxYear;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The Practice sheet. */
final class PracticeSheet implements FieldSheet<PracticeProfile> {

    static final String NAME = "Practice";

    private static final Column<String> PRACTICE_NAME = Column.required("Practice name", TextRule.LINE,
            "Shown on the reports");
    private static final Column<String> OWNER = Column.required("Owner", TextRule.LINE,
            "The taxpayer; shown on the reports");
    private static final Column<String> SPOUSE = Column.optional("Spouse", TextRule.LINE, "For letters");
    private static final Column<String> MAILING_ADDRESS = Column.optional("Mailing address", TextRule.LINES,
            "For letters");
    private static final Column<String> PREPARER = Column.optional("Preparer", TextRule.LINE, "For letters");
    private static final Column<String> LAST_FOUR = Column.optional("Taxpayer ID last four", IdentifierRule.INSTANCE,
            "For letters: four digits, never the whole identifier");
    private static final Column<YearMonth> FIRST_MONTH = Column.required("First month", MonthRule.INSTANCE,
            "Any date in the first of the 36 projected months");
    private static final Column<LocalDate> BOOKS_CLOSED = Column.optional("Books closed through", DateRule.INSTANCE,
            "Months that end by this day count as they are in Receipts and Transactions; blank: up to their last rows");
    private static final Column<Entity> ENTITY = Column.optional("Entity", EntityRule.INSTANCE,
            "How the practice is taxed; blank: Sole proprietor");
    private static final Column<Money> SALARY = Column.optional("S corporation salary", AmountRule.NOT_NEGATIVE,
            "The owner's gross salary a year; required for an S corporation");
    private static final Column<Money> FEDERAL_WITHHOLDING = Column.optional("Salary federal withholding",
            AmountRule.NOT_NEGATIVE, "Federal income tax withheld from the salary a year; blank: 0");
    private static final Column<Money> STATE_WITHHOLDING = Column.optional("Salary state withholding",
            AmountRule.NOT_NEGATIVE, "State income tax withheld from the salary a year; blank: 0");
    private static final Column<SalaryMonths> SALARY_MONTHS = Column.optional("Salary months",
            ChoiceRule.of(SalaryMonths.class), "When the salary is paid; blank: Even");
    private static final Column<Boolean> SPECIFIED_SERVICE = Column.optional("Specified service trade",
            ChoiceRule.YES_NO, "Section 199A; both results are shown; blank: Yes");
    private static final Column<RetirementPlan> PLAN = Column.optional("Retirement plan",
            ChoiceRule.of(RetirementPlan.class,
                    Map.of("SEP", RetirementPlan.SEP_IRA, "Solo 401k pre-tax", RetirementPlan.SOLO_401K),
                    ProblemCode.CHOICE_UNKNOWN),
            "The practice's plan, pre-tax; blank: None");
    private static final Column<RetirementContribution> CONTRIBUTION = Column.optional("Retirement contribution",
            ContributionRule.INSTANCE, "A year, or Maximum; a Household row's own figure comes first; blank: 0");
    private static final Column<Integer> OWNER_BIRTH_YEAR = Column.optional("Owner birth year",
            WholeRule.between(1900, 2020), "For catch-up contributions and age additions");
    private static final Column<Integer> SPOUSE_BIRTH_YEAR = Column.optional("Spouse birth year",
            WholeRule.between(1900, 2020), "For age additions");
    private static final Column<Money> CASH_ON_HAND = Column.optional("Cash on hand", AmountRule.ANY,
            "The balance from which cash is carried on; blank: cash and runway are not given");
    private static final Column<LocalDate> CASH_AS_OF = Column.optional("Cash as of", DateRule.INSTANCE,
            "The month's last day on which that was the balance; blank: the day before First month");
    private static final Column<Money> HOUSEHOLD_SPENDING = Column.optional("Household spending",
            AmountRule.NOT_NEGATIVE, "A month, without anything in the expense workbook; blank: runway is not given");
    private static final Column<BigDecimal> WEEKLY_HOURS = Column.optional("Weekly hours at full capacity",
            NumberRule.between("1", "168"), "Blank: 40");
    private static final Column<BigDecimal> WEEKS_WORKED = Column.optional("Weeks worked per year",
            NumberRule.between("1", "53"), "Blank: 52");
    private static final Column<Rate> BUSINESS_DEVELOPMENT = Column.optional("Business development share",
            ShareRule.PART, "Of full capacity; blank: 15%");
    private static final Column<Rate> INFLATION = Column.optional("Inflation", ShareRule.PART,
            "Indexes tax figures of years not yet published; blank: 2.5%");
    private static final Column<Rate> CONCENTRATION_LIMIT = Column.optional("Concentration limit", ShareRule.PART,
            "A client's share of retainers above this is flagged; blank: 40%");
    private static final Column<Integer> RUNWAY_TARGET = Column.optional("Runway target", WholeRule.between(0, 120),
            "Months; blank: 6");
    private static final Column<Integer> REPLACEMENT_MONTHS = Column.optional("Replacement months",
            WholeRule.between(0, 36), "Months that it takes to replace a client; blank: 3");
    private static final Column<Money> CORPORATION_COSTS = Column.optional("S corporation running costs",
            AmountRule.NOT_NEGATIVE, "A year: payroll service, a further return; not in the expense workbook; blank:"
                    + " the entities are compared before running costs");
    private static final Column<EstimateMethod> ESTIMATE_METHOD = Column.optional("Estimate method",
            ChoiceRule.of(EstimateMethod.class),
            "Lower: annualized where it lowers what is due next or the penalty to date; blank: Regular");
    private static final Column<PaymentTarget> PAYMENT_TARGET = Column.optional("Payment target",
            ChoiceRule.of(PaymentTarget.class), "What the recommended payments aim at; blank: Required minimum");
    private static final Column<Money> ROUND_UP_TO = Column.optional("Round payments up to", AmountRule.NOT_NEGATIVE,
            "Dollars; blank: 1");
    private static final Column<Boolean> STATE_RULES_CONFIRMED = Column.optional("State rules confirmed",
            ChoiceRule.YES_NO, "Yes once the state's rules were checked on the state's form; blank: No");
    private static final List<Column<Money>> STATED_GROSS = stated("Stated year ",
            "Gross receipts that your own plan claims for the projection year");
    private static final List<Column<Money>> STATED_TAKE_HOME = stated("Stated take-home ",
            "Take-home that your own plan claims for the projection year");

    private static final BigDecimal FORTY_HOURS = BigDecimal.valueOf(40);
    private static final BigDecimal FIFTY_TWO_WEEKS = BigDecimal.valueOf(52);
    private static final Rate FIFTEEN_PERCENT = Rate.ofPercent("15");
    private static final Rate DEFAULT_INFLATION = Rate.ofPercent("2.5");
    private static final Rate DEFAULT_LIMIT = Rate.ofPercent("40");
    private static final int DEFAULT_RUNWAY_TARGET = 6;
    private static final int DEFAULT_REPLACEMENT_MONTHS = 3;

    private final List<Column<?>> fields;

    PracticeSheet() {
        List<Column<?>> all = new ArrayList<>(List.of(PRACTICE_NAME, OWNER, SPOUSE, MAILING_ADDRESS, PREPARER,
                LAST_FOUR, FIRST_MONTH, BOOKS_CLOSED, ENTITY, SALARY, FEDERAL_WITHHOLDING, STATE_WITHHOLDING,
                SALARY_MONTHS, SPECIFIED_SERVICE, PLAN, CONTRIBUTION, OWNER_BIRTH_YEAR, SPOUSE_BIRTH_YEAR,
                CASH_ON_HAND, CASH_AS_OF, HOUSEHOLD_SPENDING, WEEKLY_HOURS, WEEKS_WORKED, BUSINESS_DEVELOPMENT,
                INFLATION, CONCENTRATION_LIMIT, RUNWAY_TARGET, REPLACEMENT_MONTHS, CORPORATION_COSTS, ESTIMATE_METHOD,
                PAYMENT_TARGET,
                ROUND_UP_TO, STATE_RULES_CONFIRMED));
        all.addAll(STATED_GROSS);
        all.addAll(STATED_TAKE_HOME);
        this.fields = List.copyOf(all);
    }

    private static List<Column<Money>> stated(String header, String note) {
        return IntStream.rangeClosed(1, 3).mapToObj(year -> Column.optional(header + year, AmountRule.ANY, note))
                .toList();
    }

    @Override
    public String sheet() {
        return NAME;
    }

    @Override
    public String purpose() {
        return "The practice as a whole: one field a row, its value beside it.";
    }

    @Override
    public List<Column<?>> fields() {
        return fields;
    }

    @Override
    public void check(Values values, InputSource source, Consumer<Problem> problems) {
        boolean corporation = values.find(ENTITY).filter(entity -> entity == Entity.S_CORPORATION).isPresent();
        if (corporation && values.isBlank(SALARY)) {
            problems.accept(Problem.of(ProblemCode.SALARY_MISSING, source.at(SALARY.header()), "",
                    "an S corporation must pay its owner a salary", "fill in S corporation salary, a year"));
        }
        boolean entityKnown = values.isBlank(ENTITY) || values.find(ENTITY).isPresent();
        if (!corporation && entityKnown && values.find(SALARY).filter(Money::isPositive).isPresent()) {
            problems.accept(Problem.of(ProblemCode.SALARY_IGNORED, source.at(SALARY.header()),
                    values.get(SALARY).toString(), "is ignored, because Entity is not S corporation",
                    "correct Entity or remove the salary"));
        }
        values.find(CASH_AS_OF).filter(day -> day.getDayOfMonth() != day.lengthOfMonth())
                .ifPresent(day -> problems.accept(Problem.of(ProblemCode.CASH_NOT_MONTH_END,
                        source.at(CASH_AS_OF.header()), day.toString(), "is not the last day of a month",
                        "give the balance at the end of a month, such as "
                                + day.withDayOfMonth(day.lengthOfMonth()))));
        values.find(FIRST_MONTH).filter(month -> TaxYear.of(month).compareTo(TaxYearRule.FIRST) < 0)
                .ifPresent(month -> problems.accept(Problem.of(ProblemCode.TAX_YEAR_UNPUBLISHED,
                        source.at(FIRST_MONTH.header()), month.toString(),
                        "is before " + TaxYearRule.FIRST + ", the first year with tax figures",
                        "start in January " + TaxYearRule.FIRST + " or later")));
    }

    @Override
    public PracticeProfile read(Values values, FieldSource source) {
        YearMonth firstMonth = values.get(FIRST_MONTH);
        return new PracticeProfile(values.get(PRACTICE_NAME),
                new Contact(values.get(OWNER), values.find(SPOUSE), values.find(MAILING_ADDRESS),
                        values.find(PREPARER), values.find(LAST_FOUR)),
                firstMonth, values.find(BOOKS_CLOSED), values.get(ENTITY, Entity.SOLE_PROPRIETOR), salary(values),
                values.get(SPECIFIED_SERVICE, true),
                new Retirement(values.get(PLAN, RetirementPlan.NONE),
                        values.get(CONTRIBUTION, RetirementContribution.none())),
                values.find(OWNER_BIRTH_YEAR), values.find(SPOUSE_BIRTH_YEAR),
                new Cash(values.find(CASH_ON_HAND), values.get(CASH_AS_OF, firstMonth.minusMonths(1).atEndOfMonth()),
                        values.find(HOUSEHOLD_SPENDING)),
                new WorkingTime(values.get(WEEKLY_HOURS, FORTY_HOURS), values.get(WEEKS_WORKED, FIFTY_TWO_WEEKS),
                        values.get(BUSINESS_DEVELOPMENT, FIFTEEN_PERCENT)),
                values.get(INFLATION, DEFAULT_INFLATION),
                new Targets(values.get(CONCENTRATION_LIMIT, DEFAULT_LIMIT),
                        values.get(RUNWAY_TARGET, DEFAULT_RUNWAY_TARGET),
                        values.get(REPLACEMENT_MONTHS, DEFAULT_REPLACEMENT_MONTHS),
                        values.find(CORPORATION_COSTS)),
                estimates(values), stated(values), source);
    }

    private static Salary salary(Values values) {
        return values.get(ENTITY, Entity.SOLE_PROPRIETOR) != Entity.S_CORPORATION
                ? Salary.NONE
                : new Salary(values.get(SALARY, Money.ZERO), values.get(FEDERAL_WITHHOLDING, Money.ZERO),
                        values.get(STATE_WITHHOLDING, Money.ZERO), values.get(SALARY_MONTHS, SalaryMonths.EVEN));
    }

    private static EstimatePreferences estimates(Values values) {
        return new EstimatePreferences(values.get(ESTIMATE_METHOD, EstimateMethod.REGULAR),
                values.get(PAYMENT_TARGET, PaymentTarget.REQUIRED_MINIMUM), values.get(ROUND_UP_TO, Money.of(1)),
                values.get(STATE_RULES_CONFIRMED, false));
    }

    private static List<StatedYear> stated(Values values) {
        return IntStream.range(0, STATED_GROSS.size())
                .mapToObj(i -> new StatedYear(i + 1, values.find(STATED_GROSS.get(i)),
                        values.find(STATED_TAKE_HOME.get(i))))
                .filter(year -> year.gross().isPresent() || year.takeHome().isPresent()).toList();
    }

    @Override
    public void write(PracticeProfile profile, Cells cells) {
        writeNames(profile, cells);
        cells.put(FIRST_MONTH, profile.firstMonth());
        cells.put(BOOKS_CLOSED, profile.booksClosedThrough());
        cells.put(ENTITY, profile.entity());
        if (profile.entity() == Entity.S_CORPORATION) {
            cells.put(SALARY, profile.salary().annual());
            cells.put(FEDERAL_WITHHOLDING, profile.salary().federalWithholding());
            cells.put(STATE_WITHHOLDING, profile.salary().stateWithholding());
            cells.put(SALARY_MONTHS, profile.salary().months());
        }
        cells.put(SPECIFIED_SERVICE, profile.specifiedService());
        cells.put(PLAN, profile.retirement().plan());
        cells.put(CONTRIBUTION, profile.retirement().contribution());
        cells.put(OWNER_BIRTH_YEAR, profile.ownerBirthYear());
        cells.put(SPOUSE_BIRTH_YEAR, profile.spouseBirthYear());
        cells.put(CASH_ON_HAND, profile.cash().onHand());
        cells.put(CASH_AS_OF, profile.cash().asOf());
        cells.put(HOUSEHOLD_SPENDING, profile.cash().householdSpending());
        writeAssumptions(profile, cells);
        for (StatedYear year : profile.stated()) {
            cells.put(STATED_GROSS.get(year.year() - 1), year.gross());
            cells.put(STATED_TAKE_HOME.get(year.year() - 1), year.takeHome());
        }
    }

    private static void writeNames(PracticeProfile profile, Cells cells) {
        cells.put(PRACTICE_NAME, profile.name());
        cells.put(OWNER, profile.contact().owner());
        cells.put(SPOUSE, profile.contact().spouse());
        cells.put(MAILING_ADDRESS, profile.contact().mailingAddress());
        cells.put(PREPARER, profile.contact().preparer());
        cells.put(LAST_FOUR, profile.contact().taxpayerIdLastFour());
    }

    private static void writeAssumptions(PracticeProfile profile, Cells cells) {
        cells.put(WEEKLY_HOURS, profile.workingTime().weeklyHours());
        cells.put(WEEKS_WORKED, profile.workingTime().weeksPerYear());
        cells.put(BUSINESS_DEVELOPMENT, profile.workingTime().businessDevelopmentShare());
        cells.put(INFLATION, profile.inflation());
        cells.put(CONCENTRATION_LIMIT, profile.targets().concentrationLimit());
        cells.put(RUNWAY_TARGET, profile.targets().runwayMonths());
        cells.put(REPLACEMENT_MONTHS, profile.targets().replacementMonths());
        cells.put(CORPORATION_COSTS, profile.targets().corporationCosts());
        cells.put(ESTIMATE_METHOD, profile.estimates().method());
        cells.put(PAYMENT_TARGET, profile.estimates().target());
        cells.put(ROUND_UP_TO, profile.estimates().roundUpTo());
        cells.put(STATE_RULES_CONFIRMED, profile.estimates().stateRulesConfirmed());
    }
}
