package com.takehome.report.excel;

import com.takehome.model.Engagement;
import com.takehome.model.Frequency;
import com.takehome.model.HouseholdYear;
import com.takehome.model.InputSource;
import com.takehome.model.Labeled;
import com.takehome.model.OtherIncome;
import com.takehome.model.PlannedExpense;
import com.takehome.model.PracticeInput;
import com.takehome.model.PracticeProfile;
import com.takehome.model.Receipt;
import com.takehome.model.TaxPayment;
import com.takehome.model.Transaction;
import com.takehome.model.W2Year;
import com.takehome.projection.TaxYearProjection;
import com.takehome.report.Figure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Every input of a practice, as tables, each row with the cell that it came from. */
final class AssumptionFigures {

    private static final int MONTHS_A_QUARTER = 3;
    private static final int MONTHS_A_YEAR = 12;

    private final PracticeInput input;
    private final List<TaxYearProjection> years;
    private final PlanFigures plan;

    private AssumptionFigures(PracticeInput input, List<TaxYearProjection> years, PlanFigures plan) {
        this.input = input;
        this.years = years;
        this.plan = plan;
    }

    static Figure of(PracticeInput input, List<TaxYearProjection> years, PlanFigures plan) {
        return new AssumptionFigures(input, years, plan).figures();
    }

    private Figure figures() {
        return new Figure.Builder().with("practice", practice(input.profile()))
                .with("household",
                        new Figure.Series(input.household().stream().flatMap(AssumptionFigures::household).toList()))
                .with("otherHousehold",
                        new Figure.Series(input.household().stream().filter(this::isOtherYear)
                                .flatMap(AssumptionFigures::household).toList()))
                .with("grid", HouseholdFigures.of(input, years))
                .with("items", Figure.ofEach(input.householdItems(),
                        item -> new Figure.Builder().with("date", Figure.of(item.date()))
                                .with("whose", item.whose().label())
                                .with("kind", item.kind().label()).with("amount", item.amount())
                                .with("year", Figure.of(item.date().getYear()))
                                .with("source", at(item.source(), "Amount")).group()))
                .with("engagements",
                        Figure.ofEach(input.engagements(), row -> plan.engagement(row, engagement(row)).group()))
                .with("otherIncome", Figure.ofEach(input.otherIncome(), row -> plan.income(row, income(row)).group()))
                .with("expenses", Figure.ofEach(input.expenses(), row -> plan.expense(row, expense(row)).group()))
                .with("taxPayments", Figure.ofEach(input.taxPayments(), AssumptionFigures::payment))
                .with("dueDates", Figure.ofEach(input.dueDates(),
                        due -> new Figure.Builder().with("jurisdiction", due.jurisdiction().label())
                                .with("taxYear", due.taxYear().toString())
                                .with("installment", Figure.of(due.installment()))
                                .with("due", Figure.of(due.due())).with("source", at(due.source(), "Due")).group()))
                .with("job", Figure.ofEach(input.w2Comparison(), AssumptionFigures::job))
                .with("receipts", Figure.ofEach(input.receipts(), AssumptionFigures::receipt))
                .with("transactions", Figure.ofEach(input.transactions(), AssumptionFigures::transaction)).group();
    }

    private static Figure practice(PracticeProfile profile) {
        PracticeProfile.Contact contact = profile.contact();
        PracticeProfile.WorkingTime time = profile.workingTime();
        PracticeProfile.Targets targets = profile.targets();
        PracticeProfile.EstimatePreferences estimates = profile.estimates();
        return new Figure.Builder().with("name", profile.name()).with("owner", contact.owner())
                .with("spouse", contact.spouse().orElse("")).with("address", contact.mailingAddress().orElse(""))
                .with("preparer", contact.preparer().orElse("")).with("firstMonth", Figure.of(profile.firstMonth()))
                .with("closedThrough", Figure.of(profile.booksClosedThrough(), Figure::of))
                .with("entity", profile.entity().label()).with("salary", profile.salary().annual())
                .with("salaryFederal", profile.salary().federalWithholding())
                .with("salaryState", profile.salary().stateWithholding())
                .with("salaryMonths", profile.salary().months().label())
                .with("specifiedService", yesNo(profile.specifiedService()))
                .with("plan", profile.retirement().plan().label())
                .with("contribution", HouseholdFigures.contribution(profile.retirement().contribution()))
                .with("ownerBorn", Figure.of(profile.ownerBirthYear(), Figure::of))
                .with("spouseBorn", Figure.of(profile.spouseBirthYear(), Figure::of))
                .withMoney("cash", profile.cash().onHand()).with("cashAsOf", Figure.of(profile.cash().asOf()))
                .withMoney("spending", profile.cash().householdSpending())
                .with("weeklyHours", Figure.of(time.weeklyHours())).with("weeks", Figure.of(time.weeksPerYear()))
                .with("development", Figure.of(time.businessDevelopmentShare()))
                .with("inflation", Figure.of(profile.inflation()))
                .with("concentrationLimit", Figure.of(targets.concentrationLimit()))
                .with("runwayTarget", Figure.of(targets.runwayMonths()))
                .with("replacement", Figure.of(targets.replacementMonths()))
                .with("method", estimates.method().label()).with("target", estimates.target().label())
                .with("roundUpTo", estimates.roundUpTo())
                .with("stateConfirmed", yesNo(estimates.stateRulesConfirmed())).group();
    }

    private static String yesNo(boolean yes) {
        return yes ? "Yes" : "No";
    }

    /** A row of the sheet for a year that is not projected, or that an invented report does not show in the grid. */
    private boolean isOtherYear(HouseholdYear row) {
        return years.stream().noneMatch(year -> year.year().equals(row.taxYear()));
    }

    private static Stream<Figure> household(HouseholdYear year) {
        List<Figure> rows = new ArrayList<>();
        rows.add(fact(year, "Filing status", Figure.of(year.status().label())));
        rows.add(fact(year, "State", Figure.of(year.state().label())));
        year.locality().ifPresent(locality -> rows.add(fact(year, "Locality", Figure.of(locality))));
        rows.add(fact(year, "Moved or worked in other states", Figure.of(yesNo(year.movedStates()))));
        year.amounts().forEach((kind, amount) -> rows.add(fact(year, kind.label(), Figure.of(amount))));
        rows.add(fact(year, "Employer health plan months", Figure.of(year.employerHealthPlanMonths())));
        rows.add(fact(year, "Children under 17", Figure.of(year.childrenUnder17())));
        rows.add(fact(year, "Other dependents", Figure.of(year.otherDependents())));
        year.retirementContribution()
                .ifPresent(own -> rows.add(fact(year, "Retirement contribution", HouseholdFigures.contribution(own))));
        return rows.stream();
    }

    private static Figure fact(HouseholdYear year, String field, Figure value) {
        return new Figure.Builder().with("taxYear", year.taxYear().toString()).with("field", field)
                .with("entry", value)
                .with("source", at(year.source(), field)).group();
    }

    private static Figure.Builder engagement(Engagement row) {
        return new Figure.Builder().with("client", row.client()).with("start", Figure.of(row.start()))
                .with("end", day(row.end())).with("retainer", row.monthlyRetainer())
                .with("capacity", Figure.of(row.capacity())).withShare("raise", row.raise())
                .with("raiseFrom", Figure.of(row.raiseFrom(), Figure::of))
                .with("hours", Figure.of(row.hoursPerWeek(), Figure::of))
                .with("terms", Figure.of(row.paymentTermsDays()))
                .with("channel", row.channel().map(Labeled::label).orElse(""))
                .with("likelihood", Figure.of(row.likelihood())).with("source", at(row.source(), "Monthly retainer"));
    }

    /** A month counted from the year 0, as formulas count. */
    private static Figure number(LocalDate date) {
        return Figure.of(date.getYear() * MONTHS_A_YEAR + date.getMonthValue());
    }

    private static Figure every(Frequency frequency) {
        return Figure.of(switch (frequency) {
            case ONCE -> 0;
            case MONTHLY -> 1;
            case QUARTERLY -> MONTHS_A_QUARTER;
            case ANNUAL -> MONTHS_A_YEAR;
        });
    }

    private static Figure day(Optional<LocalDate> day) {
        return Figure.of(day, Figure::of);
    }

    private static Figure.Builder income(OtherIncome row) {
        return new Figure.Builder().with("description", row.description()).with("category", row.category().label())
                .with("amount", row.amount()).with("frequency", row.frequency().label())
                .with("start", Figure.of(row.start())).with("end", day(row.end()))
                .with("likelihood", Figure.of(row.likelihood())).with("every", every(row.frequency()))
                .with("number", number(row.start())).with("source", at(row.source(), "Amount"));
    }

    private Figure.Builder expense(PlannedExpense row) {
        LocalDate first = input.profile().firstMonth().atDay(1);
        return new Figure.Builder().with("category", row.category().label()).with("description", row.description())
                .with("amount", row.amount()).with("frequency", row.frequency().label())
                .with("start", Figure.of(row.start())).with("end", day(row.end()))
                .with("increase", Figure.of(row.annualIncrease())).with("share", Figure.of(row.businessShare()))
                .with("every", every(row.frequency())).with("number", number(row.start()))
                .with("priced", number(row.start().isBefore(first) ? first : row.start()))
                .with("source", at(row.source(), "Amount"));
    }

    private static Figure payment(TaxPayment row) {
        return new Figure.Builder().with("date", Figure.of(row.date())).with("jurisdiction", row.jurisdiction().code())
                .with("taxYear", Figure.of(row.taxYear().value())).with("amount", row.amount())
                .with("kind", row.kind().label())
                .with("source", at(row.source(), "Amount")).group();
    }

    private static Figure job(W2Year row) {
        return new Figure.Builder().with("year", Figure.of(row.projectionYear()))
                .with("salary", row.annualSalary())
                .with("months", Figure.of(row.monthsEmployed())).with("severance", Figure.of(row.severanceMonths()))
                .with("health", row.employerHealthInsurance()).with("match", row.employerMatch())
                .with("deferral", row.ownDeferral()).with("premium", row.ownPremium())
                .with("source", at(row.source(), "Annual salary")).group();
    }

    private static Figure receipt(Receipt row) {
        return new Figure.Builder().with("date", Figure.of(row.date())).with("from", row.from())
                .with("amount", row.amount())
                .with("notes", row.notes()).with("source", at(row.source(), "Amount")).group();
    }

    private static Figure transaction(Transaction row) {
        return new Figure.Builder().with("date", Figure.of(row.date())).with("payee", row.payee())
                .with("category", row.category().label()).with("amount", row.amount())
                .with("share", Figure.of(row.businessShare())).with("source", at(row.source(), "Amount")).group();
    }

    private static String at(InputSource source, String column) {
        return source.at(column).toString();
    }
}
