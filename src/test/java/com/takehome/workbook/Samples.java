package com.takehome.workbook;

import com.takehome.model.Engagement;
import com.takehome.model.Entity;
import com.takehome.model.EstimateMethod;
import com.takehome.model.ExpenseCategory;
import com.takehome.model.FilingStatus;
import com.takehome.model.Frequency;
import com.takehome.model.HouseholdAmount;
import com.takehome.model.HouseholdYear;
import com.takehome.model.IncomeCategory;
import com.takehome.model.InputSource;
import com.takehome.model.Jurisdiction;
import com.takehome.model.OtherIncome;
import com.takehome.model.PaymentKind;
import com.takehome.model.PaymentTarget;
import com.takehome.model.PlannedExpense;
import com.takehome.model.PracticeInput;
import com.takehome.model.PracticeProfile;
import com.takehome.model.PracticeProfile.Cash;
import com.takehome.model.PracticeProfile.Contact;
import com.takehome.model.PracticeProfile.EstimatePreferences;
import com.takehome.model.PracticeProfile.Retirement;
import com.takehome.model.PracticeProfile.Salary;
import com.takehome.model.PracticeProfile.StatedYear;
import com.takehome.model.PracticeProfile.Targets;
import com.takehome.model.PracticeProfile.WorkingTime;
import com.takehome.model.Receipt;
import com.takehome.model.RetirementContribution;
import com.takehome.model.RetirementPlan;
import com.takehome.model.RowSource;
import com.takehome.model.SalaryMonths;
import com.takehome.model.TaxPayment;
import com.takehome.model.TaxYear;
import com.takehome.model.Transaction;
import com.takehome.model.UsState;
import com.takehome.model.W2Year;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The practices under {@code input/}, from which {@link SamplesTest} writes and checks the committed workbooks. */
final class Samples {

    private static final InputSource NOWHERE = new RowSource("", "", 0, Map.of());
    private static final YearMonth START = YearMonth.of(2026, 1);
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final TaxYear YEAR = new TaxYear(2026);
    private static final YearMonth LAST_CLOSED = YearMonth.of(2026, 10);
    private static final int RECEIPT_DAY = 28;

    private Samples() {}

    static List<PracticeInput> all() {
        return List.of(rampUp(), steadyState(), threeClients(), sCorporation());
    }

    /** Three clients won one after the other, beside a job that is left. */
    static PracticeInput rampUp() {
        PracticeProfile profile = new Profile("Larkspur Advisory", "Morgan Ellis")
                .cash(Money.of(60_000), Money.of(6_500))
                .stated(List.of(stated(1, 150_000), stated(2, 350_000), stated(3, 520_000))).build();
        Rate raise = Rate.ofPercent("15");
        LocalDate priced = LocalDate.of(2027, 12, 31);
        LocalDate repriced = LocalDate.of(2028, 1, 1);
        List<Engagement> clients = List.of(
                raised(engagement("Client A", FIRST_DAY, 8_000, "20"), priced, raise),
                raised(engagement("Client B", LocalDate.of(2026, 4, 1), 10_000, "25"), priced, raise),
                raised(engagement("Client C", LocalDate.of(2027, 3, 1), 12_000, "20"), priced, raise),
                engagement("Client A", repriced, 12_000, "22"), engagement("Client B", repriced, 15_000, "25"),
                engagement("Client C", repriced, 13_000, "20"));
        List<OtherIncome> other = otherIncome(2028);
        List<W2Year> job = List.of(w2(1, 450_000, 12), w2(2, 380_000, 6), w2(3, 400_000, 12));
        return new PracticeInput("ramp-up", profile, List.of(household(FilingStatus.SINGLE, UsState.TX, Map.of())),
                List.of(), clients, other, List.of(), List.of(), List.of(), job, List.of(), List.of());
    }

    /** A practice at its full size with its books kept to October. */
    static PracticeInput steadyState() {
        PracticeProfile profile = new Profile("Harbor Advisory", "Dana Whitfield").spouse("Jordan Whitfield")
                .address("48 Alder Court\nOakland, CA 94610").cash(Money.of(120_000), Money.of(14_000))
                .retirement(RetirementPlan.SEP_IRA, new RetirementContribution.Amount(Money.of(70_000))).build();
        List<Engagement> clients = List.of(engagement("Northgate Robotics", FIRST_DAY, 12_000, "25"),
                engagement("Bluestem Health", FIRST_DAY, 15_000, "30"),
                engagement("Cobalt Freight", FIRST_DAY, 13_000, "20"));
        Map<HouseholdAmount, Money> amounts = Map.of(HouseholdAmount.PRIOR_YEAR_TAX, Money.of(62_000),
                HouseholdAmount.PRIOR_YEAR_AGI, Money.of(310_000));
        List<OtherIncome> other = otherIncome(2026);
        List<PlannedExpense> plan = List.of(
                expense(ExpenseCategory.SOFTWARE, "Tools and subscriptions", 250, Frequency.MONTHLY, 5, 1),
                expense(ExpenseCategory.PROFESSIONAL_DEVELOPMENT, "Executive program", 5_000, Frequency.ANNUAL, 20, 3),
                expense(ExpenseCategory.ADVERTISING, "Website and events", 250, Frequency.MONTHLY, 12, 1),
                expense(ExpenseCategory.LEGAL_AND_ACCOUNTING, "Bookkeeping and returns", 1_000, Frequency.QUARTERLY, 15,
                        2),
                expense(ExpenseCategory.HOME_OFFICE, "Business use of home", 250, Frequency.MONTHLY, 1, 1),
                expense(ExpenseCategory.TRAVEL, "Client visits", 1_250, Frequency.QUARTERLY, 18, 3),
                expense(ExpenseCategory.HEALTH_INSURANCE, "Family plan", 1_250, Frequency.MONTHLY, 1, 1));
        return new PracticeInput("steady-state", profile,
                List.of(household(FilingStatus.MARRIED_JOINTLY, UsState.CA, amounts)), List.of(), clients, other,
                receipts(clients, other), payments(), List.of(), List.of(), plan, transactions(plan));
    }

    /** The smallest useful pair of workbooks: three retainers and nothing else. */
    static PracticeInput threeClients() {
        List<Engagement> clients = List.of(engagement("Client A", FIRST_DAY, 12_000, "25"),
                engagement("Client B", FIRST_DAY, 15_000, "30"), engagement("Client C", FIRST_DAY, 10_000, "20"));
        return new PracticeInput("three-clients", new Profile("Juniper Fractional", "Riley Santos").build(),
                List.of(household(FilingStatus.SINGLE, UsState.TX, Map.of())), List.of(), clients, List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** A practice that pays its owner a salary. */
    static PracticeInput sCorporation() {
        PracticeProfile profile = new Profile("Prairie Lane Partners Inc.", "Alex Romero").spouse("Sam Romero")
                .salary(new Salary(Money.of(180_000), Money.of(30_000), Money.of(8_900), SalaryMonths.EVEN))
                .retirement(RetirementPlan.SOLO_401K, new RetirementContribution.Maximum()).build();
        List<Engagement> clients = List.of(engagement("Halyard Foods", FIRST_DAY, 14_000, "30"),
                engagement("Mesa Instruments", FIRST_DAY, 12_000, "25"),
                engagement("Tallgrass Credit Union", FIRST_DAY, 9_000, "20"));
        Map<HouseholdAmount, Money> amounts = Map.of(HouseholdAmount.SPOUSE_WAGES, Money.of(95_000),
                HouseholdAmount.SPOUSE_WITHHOLDING, Money.of(9_500), HouseholdAmount.STATE_WITHHOLDING,
                Money.of(4_600));
        List<PlannedExpense> plan = List.of(
                expense(ExpenseCategory.LEGAL_AND_ACCOUNTING, "Payroll service and returns", 1_500, Frequency.QUARTERLY,
                        15, 1),
                expense(ExpenseCategory.SOFTWARE, "Tools and subscriptions", 300, Frequency.MONTHLY, 5, 1),
                expense(ExpenseCategory.TRAVEL, "Client visits", 1_200, Frequency.QUARTERLY, 18, 2),
                expense(ExpenseCategory.HEALTH_INSURANCE, "Family plan", 1_100, Frequency.MONTHLY, 1, 1));
        return new PracticeInput("s-corporation", profile,
                List.of(household(FilingStatus.MARRIED_JOINTLY, UsState.IL, amounts)), List.of(), clients, List.of(),
                List.of(), List.of(), List.of(), List.of(), plan, List.of());
    }

    private static Engagement engagement(String client, LocalDate start, long retainer, String capacityPercent) {
        return new Engagement(client, start, Optional.empty(), Money.of(retainer), Rate.ofPercent(capacityPercent),
                Optional.empty(), Optional.empty(), Optional.empty(), 0, Optional.empty(), Rate.ONE, "", NOWHERE);
    }

    private static Engagement raised(Engagement each, LocalDate end, Rate raise) {
        return new Engagement(each.client(), each.start(), Optional.of(end), each.monthlyRetainer(), each.capacity(),
                Optional.of(raise), Optional.of(YearMonth.of(2027, 6)), each.hoursPerWeek(), each.paymentTermsDays(),
                each.channel(), each.likelihood(), each.notes(), each.source());
    }

    private static List<OtherIncome> otherIncome(int year) {
        return List.of(
                otherIncome("Board advisory", IncomeCategory.ADVISORY_BOARD, 2_500, Frequency.MONTHLY, year, 1),
                otherIncome("Keynotes and panels", IncomeCategory.SPEAKING, 5_000, Frequency.QUARTERLY, year, 3),
                otherIncome("Course licence", IncomeCategory.CONTENT, 10_000, Frequency.ANNUAL, year, 6));
    }

    private static OtherIncome otherIncome(String description, IncomeCategory category, long amount,
            Frequency frequency, int year, int month) {
        return new OtherIncome(description, category, Money.of(amount), frequency, LocalDate.of(year, month, 10),
                Optional.empty(), Rate.ONE, NOWHERE);
    }

    private static PlannedExpense expense(ExpenseCategory category, String description, long amount,
            Frequency frequency, int day, int month) {
        return new PlannedExpense(category, description, Money.of(amount), frequency, LocalDate.of(2026, month, day),
                Optional.empty(), Rate.ZERO, Rate.ONE, NOWHERE);
    }

    private static HouseholdYear household(FilingStatus status, UsState state, Map<HouseholdAmount, Money> amounts) {
        return new HouseholdYear(YEAR, status, state, Optional.empty(), false, amounts, 0, 0, 0, Optional.empty(),
                NOWHERE);
    }

    private static W2Year w2(int year, long salary, int months) {
        return new W2Year(year, Money.of(salary), BigDecimal.valueOf(months), BigDecimal.ZERO, Money.ZERO, Money.ZERO,
                Money.ZERO, Money.ZERO, NOWHERE);
    }

    private static StatedYear stated(int year, long gross) {
        return new StatedYear(year, Optional.of(Money.of(gross)), Optional.empty());
    }

    private static List<TaxPayment> payments() {
        return List.of(payment(4, Jurisdiction.FEDERAL, 20_000), payment(4, Jurisdiction.of(UsState.CA), 9_000),
                payment(6, Jurisdiction.FEDERAL, 20_000), payment(6, Jurisdiction.of(UsState.CA), 12_000),
                payment(9, Jurisdiction.FEDERAL, 20_000));
    }

    private static TaxPayment payment(int month, Jurisdiction jurisdiction, long amount) {
        return new TaxPayment(LocalDate.of(2026, month, 15), jurisdiction, YEAR, Money.of(amount),
                PaymentKind.ESTIMATED, NOWHERE);
    }

    /** What the plan has in the closed months, as if it had come in to the day. */
    private static List<Receipt> receipts(List<Engagement> clients, List<OtherIncome> other) {
        List<Receipt> receipts = new ArrayList<>();
        for (YearMonth month = START; !month.isAfter(LAST_CLOSED); month = month.plusMonths(1)) {
            LocalDate day = month.atDay(RECEIPT_DAY);
            clients.forEach(each -> receipts
                    .add(new Receipt(day, each.client(), each.monthlyRetainer(), "", NOWHERE)));
        }
        for (OtherIncome each : other) {
            dates(each.start(), each.frequency())
                    .forEach(day -> receipts.add(new Receipt(day, each.description(), each.amount(), "", NOWHERE)));
        }
        receipts.sort(Comparator.comparing(Receipt::date));
        return receipts;
    }

    /** What the plan has in the closed months but for the home office, which is no payment. */
    private static List<Transaction> transactions(List<PlannedExpense> plan) {
        List<Transaction> paid = new ArrayList<>();
        for (PlannedExpense each : plan) {
            if (each.category() != ExpenseCategory.HOME_OFFICE) {
                dates(each.start(), each.frequency()).forEach(day -> paid.add(new Transaction(day, each.description(),
                        each.category(), each.amount(), Rate.ONE, "", NOWHERE)));
            }
        }
        paid.sort(Comparator.comparing(Transaction::date));
        return paid;
    }

    private static List<LocalDate> dates(LocalDate start, Frequency frequency) {
        int months = switch (frequency) {
            case ONCE -> 1200;
            case MONTHLY -> 1;
            case QUARTERLY -> 3;
            case ANNUAL -> 12;
        };
        List<LocalDate> dates = new ArrayList<>();
        for (LocalDate day = start; !YearMonth.from(day).isAfter(LAST_CLOSED); day = day.plusMonths(months)) {
            dates.add(day);
        }
        return dates;
    }

    /** A Practice sheet with the defaults of the contract but for what is set. */
    private static final class Profile {

        private final String name;
        private final String owner;
        private Optional<String> spouse = Optional.empty();
        private Optional<String> address = Optional.empty();
        private Salary salary = Salary.NONE;
        private Retirement retirement = new Retirement(RetirementPlan.NONE, RetirementContribution.none());
        private Optional<Money> onHand = Optional.empty();
        private Optional<Money> spending = Optional.empty();
        private List<StatedYear> stated = List.of();

        Profile(String name, String owner) {
            this.name = name;
            this.owner = owner;
        }

        Profile spouse(String spouseName) {
            spouse = Optional.of(spouseName);
            return this;
        }

        Profile address(String mailingAddress) {
            address = Optional.of(mailingAddress);
            return this;
        }

        Profile salary(Salary ownersSalary) {
            salary = ownersSalary;
            return this;
        }

        Profile retirement(RetirementPlan plan, RetirementContribution contribution) {
            retirement = new Retirement(plan, contribution);
            return this;
        }

        Profile cash(Money balance, Money monthlySpending) {
            onHand = Optional.of(balance);
            spending = Optional.of(monthlySpending);
            return this;
        }

        Profile stated(List<StatedYear> years) {
            stated = years;
            return this;
        }

        PracticeProfile build() {
            Entity entity = salary.equals(Salary.NONE) ? Entity.SOLE_PROPRIETOR : Entity.S_CORPORATION;
            return new PracticeProfile(name, new Contact(owner, spouse, address, Optional.empty(), Optional.empty()),
                    START, Optional.empty(), entity, salary, true, retirement, Optional.empty(), Optional.empty(),
                    new Cash(onHand, START.minusMonths(1).atEndOfMonth(), spending),
                    new WorkingTime(BigDecimal.valueOf(40), BigDecimal.valueOf(52), Rate.ofPercent("15")),
                    Rate.ofPercent("2.5"), new Targets(Rate.ofPercent("40"), 6, 3, Optional.empty()),
                    new EstimatePreferences(EstimateMethod.REGULAR, PaymentTarget.REQUIRED_MINIMUM, Money.of(1), false),
                    stated, NOWHERE);
        }
    }
}
