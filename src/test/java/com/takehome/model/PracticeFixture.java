package com.takehome.model;

import com.takehome.model.PracticeProfile.Cash;
import com.takehome.model.PracticeProfile.Contact;
import com.takehome.model.PracticeProfile.EstimatePreferences;
import com.takehome.model.PracticeProfile.Retirement;
import com.takehome.model.PracticeProfile.Salary;
import com.takehome.model.PracticeProfile.Targets;
import com.takehome.model.PracticeProfile.WorkingTime;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds a practice for a test: a single Texan sole proprietor from January 2026, changed step by step. */
public final class PracticeFixture {

    private final RowSource source = new RowSource("clients.xlsx", "Clients", 3, Map.of());
    private final List<Engagement> engagements = new ArrayList<>();
    private final List<OtherIncome> otherIncome = new ArrayList<>();
    private final List<PlannedExpense> expenses = new ArrayList<>();
    private final List<Receipt> receipts = new ArrayList<>();
    private final List<Transaction> transactions = new ArrayList<>();
    private final List<HouseholdYear> household = new ArrayList<>();
    private final List<HouseholdItem> items = new ArrayList<>();
    private final List<TaxPayment> payments = new ArrayList<>();
    private final List<W2Year> w2Years = new ArrayList<>();
    private final List<PracticeProfile.StatedYear> stated = new ArrayList<>();
    private YearMonth firstMonth = YearMonth.of(2026, 1);
    private Optional<LocalDate> booksClosedThrough = Optional.empty();
    private Entity entity = Entity.SOLE_PROPRIETOR;
    private Salary salary = Salary.NONE;
    private Retirement retirement = new Retirement(RetirementPlan.NONE, RetirementContribution.none());
    private Optional<Money> cash = Optional.empty();
    private Optional<LocalDate> cashAsOf = Optional.empty();
    private Optional<Money> spending = Optional.empty();
    private EstimatePreferences estimates = new EstimatePreferences(EstimateMethod.REGULAR,
            PaymentTarget.REQUIRED_MINIMUM, Money.of(1), false);

    /** A practice without any income, in Texas. */
    public static PracticeFixture single() {
        return new PracticeFixture();
    }

    /** Sets the first projected month. */
    public PracticeFixture from(int year, int month) {
        firstMonth = YearMonth.of(year, month);
        return this;
    }

    /** Closes the books through a day. */
    public PracticeFixture closedThrough(String date) {
        booksClosedThrough = Optional.of(LocalDate.parse(date));
        return this;
    }

    /** An open-ended client at a capacity of a quarter. */
    public PracticeFixture client(String name, String start, int retainer) {
        return client(name, start, Optional.empty(), retainer, "0.25", 0);
    }

    /** A client with all that matters to billing. */
    public PracticeFixture client(String name, String start, Optional<String> end, int retainer, String capacity,
            int terms) {
        return engagement(new Engagement(name, LocalDate.parse(start), end.map(LocalDate::parse), Money.of(retainer),
                Rate.ofDecimal(capacity), Optional.empty(), Optional.empty(), Optional.empty(), terms,
                Optional.empty(), Rate.ONE, "", source));
    }

    /** Any engagement. */
    public PracticeFixture engagement(Engagement engagement) {
        engagements.add(engagement);
        return this;
    }

    /** Other income. */
    public PracticeFixture otherIncome(String start, int amount, Frequency frequency) {
        otherIncome.add(new OtherIncome("Other", IncomeCategory.SPEAKING, Money.of(amount), frequency,
                LocalDate.parse(start), Optional.empty(), Rate.ONE, source));
        return this;
    }

    /** A planned cost. */
    public PracticeFixture expense(ExpenseCategory category, String start, int amount, Frequency frequency) {
        return expense(new PlannedExpense(category, "", Money.of(amount), frequency, LocalDate.parse(start),
                Optional.empty(), Rate.ZERO, Rate.ONE, source));
    }

    /** Any planned cost. */
    public PracticeFixture expense(PlannedExpense expense) {
        expenses.add(expense);
        return this;
    }

    /** A receipt. */
    public PracticeFixture receipt(String date, String from, int amount) {
        receipts.add(new Receipt(LocalDate.parse(date), from, Money.of(amount), "", source));
        return this;
    }

    /** A transaction. */
    public PracticeFixture transaction(String date, ExpenseCategory category, int amount) {
        transactions.add(new Transaction(LocalDate.parse(date), "", category, Money.of(amount), Rate.ONE, "", source));
        return this;
    }

    /** A federal payment. */
    public PracticeFixture federalPayment(int taxYear, String date, int amount) {
        payments.add(new TaxPayment(LocalDate.parse(date), Jurisdiction.FEDERAL, new TaxYear(taxYear),
                Money.of(amount), PaymentKind.ESTIMATED, source));
        return this;
    }

    /** A household row. */
    public PracticeFixture household(int year, FilingStatus status, UsState state,
            Map<HouseholdAmount, Money> amounts) {
        Map<HouseholdAmount, Money> copy = new EnumMap<>(HouseholdAmount.class);
        copy.putAll(amounts);
        household.add(new HouseholdYear(new TaxYear(year), status, state, Optional.empty(), false, copy, 0, 0, 0,
                Optional.empty(), source));
        return this;
    }

    /** A dated household amount of the owner's. */
    public PracticeFixture item(String date, HouseholdAmount kind, int amount) {
        items.add(new HouseholdItem(LocalDate.parse(date), Whose.OWNER, kind, Money.of(amount), source));
        return this;
    }

    /** Makes it an S corporation with this salary, paid evenly without withholding. */
    public PracticeFixture sCorporation(int annualSalary) {
        entity = Entity.S_CORPORATION;
        salary = new Salary(Money.of(annualSalary), Money.ZERO, Money.ZERO, SalaryMonths.EVEN);
        return this;
    }

    /** Sets the retirement plan. */
    public PracticeFixture retirement(RetirementPlan plan, RetirementContribution contribution) {
        retirement = new Retirement(plan, contribution);
        return this;
    }

    /** Cash on hand at the end of a day, and monthly spending. */
    public PracticeFixture cash(int onHand, String asOf, int monthlySpending) {
        cash = Optional.of(Money.of(onHand));
        cashAsOf = Optional.of(LocalDate.parse(asOf));
        spending = Optional.of(Money.of(monthlySpending));
        return this;
    }

    /** A year of the job that the practice is compared with. */
    public PracticeFixture w2(int year, int annualSalary, int months) {
        w2Years.add(new W2Year(year, Money.of(annualSalary), BigDecimal.valueOf(months), BigDecimal.ZERO, Money.ZERO,
                Money.ZERO, Money.ZERO, Money.ZERO, source));
        return this;
    }

    /** What the user's plan claims as gross receipts. */
    public PracticeFixture stated(int year, int gross) {
        stated.add(new PracticeProfile.StatedYear(year, Optional.of(Money.of(gross)), Optional.empty()));
        return this;
    }

    /** How estimates are prepared. */
    public PracticeFixture estimates(EstimatePreferences preferences) {
        estimates = preferences;
        return this;
    }

    /** The practice. */
    public PracticeInput build() {
        if (household.isEmpty()) {
            household(firstMonth.getYear(), FilingStatus.SINGLE, UsState.TX, Map.of());
        }
        PracticeProfile profile = new PracticeProfile("Test practice",
                new Contact("Owner", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                firstMonth, booksClosedThrough, entity, salary, true, retirement, Optional.empty(), Optional.empty(),
                new Cash(cash, cashAsOf.orElse(firstMonth.atDay(1).minusDays(1)), spending),
                new WorkingTime(BigDecimal.valueOf(40), BigDecimal.valueOf(52), Rate.ofPercent("15")),
                Rate.ofPercent("2.5"), new Targets(Rate.ofPercent("40"), 6, 3, Optional.empty()), estimates, stated,
                new FieldSource("clients.xlsx", "Practice", Map.of()));
        return new PracticeInput("test", profile, household, items, engagements, otherIncome, receipts, payments,
                List.of(), w2Years, expenses, transactions);
    }
}
