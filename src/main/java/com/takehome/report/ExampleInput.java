package com.takehome.report;

import com.takehome.model.Channel;
import com.takehome.model.DueDateOverride;
import com.takehome.model.Engagement;
import com.takehome.model.Entity;
import com.takehome.model.EstimateMethod;
import com.takehome.model.ExpenseCategory;
import com.takehome.model.FieldSource;
import com.takehome.model.FilingStatus;
import com.takehome.model.Frequency;
import com.takehome.model.HouseholdAmount;
import com.takehome.model.HouseholdItem;
import com.takehome.model.HouseholdYear;
import com.takehome.model.IncomeCategory;
import com.takehome.model.Jurisdiction;
import com.takehome.model.OtherIncome;
import com.takehome.model.PaymentKind;
import com.takehome.model.PaymentTarget;
import com.takehome.model.PlannedExpense;
import com.takehome.model.PracticeInput;
import com.takehome.model.PracticeProfile;
import com.takehome.model.Receipt;
import com.takehome.model.RetirementContribution;
import com.takehome.model.RetirementPlan;
import com.takehome.model.RowSource;
import com.takehome.model.TaxPayment;
import com.takehome.model.TaxYear;
import com.takehome.model.Transaction;
import com.takehome.model.UsState;
import com.takehome.model.W2Year;
import com.takehome.model.Whose;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The workbooks of an invented practice, as they would have been read. */
final class ExampleInput {

    private final ExamplePlan plan;

    ExampleInput(ExamplePlan plan) {
        this.plan = plan;
    }

    PracticeInput input(String id, String name) {
        boolean open = !plan.clients().isEmpty();
        LocalDate start = plan.month(0).atDay(1);
        return new PracticeInput(id, profile(name), List.of(household()), householdItems(), engagements(),
                otherIncome(),
                open ? List.of(new Receipt(start.plusDays(14), plan.clients().getFirst().client(), Money.of(12_000),
                        "", row("Receipts", 2))) : List.of(),
                open ? List.of(new TaxPayment(LocalDate.of(2026, 6, 15), Jurisdiction.of(UsState.CA), new TaxYear(2026),
                        Money.of(9_000), PaymentKind.ESTIMATED, row("Tax payments", 2))) : List.of(),
                dueDates(), w2(), expenses(),
                open ? List.of(new Transaction(start.plusDays(3), "Stationer", ExpenseCategory.OFFICE_EXPENSE,
                        Money.ofCents(8_450), Rate.ONE, "", row("Transactions", 2))) : List.of());
    }

    private static RowSource row(String sheet, int row) {
        String file = sheet.equals("Expenses") || sheet.equals("Transactions") ? "expenses.xlsx" : "clients.xlsx";
        return new RowSource(file, sheet, row, Map.of("Amount", "D", "Monthly retainer", "D"));
    }

    private PracticeProfile profile(String name) {
        return new PracticeProfile(name,
                new PracticeProfile.Contact("Dana Whitfield", Optional.of("Lee Whitfield"),
                        Optional.of("14 Harbor Street, Oakland, CA 94607"), Optional.empty(), Optional.of("4321")),
                plan.month(0), Optional.empty(), Entity.SOLE_PROPRIETOR, PracticeProfile.Salary.NONE, true,
                new PracticeProfile.Retirement(RetirementPlan.SEP_IRA,
                        new RetirementContribution.Amount(plan.retirement().times(12))),
                Optional.of(1974), Optional.empty(),
                new PracticeProfile.Cash(Optional.of(Money.of(60_000)), plan.month(0).atDay(1).minusDays(1),
                        Optional.of(ExamplePlan.SPENDING)),
                new PracticeProfile.WorkingTime(BigDecimal.valueOf(40), BigDecimal.valueOf(52), Rate.ofPercent("15")),
                Rate.ofPercent("2.5"), new PracticeProfile.Targets(Rate.ofPercent("40"), 6, 3, Optional.empty()),
                new PracticeProfile.EstimatePreferences(EstimateMethod.REGULAR, PaymentTarget.REQUIRED_MINIMUM,
                        Money.of(1), false),
                List.of(new PracticeProfile.StatedYear(1, Optional.of(Money.of(150_000)), Optional.empty())),
                new FieldSource("clients.xlsx", "Practice", Map.of("Practice name", "B2")));
    }

    private static List<HouseholdItem> householdItems() {
        return List.of(new HouseholdItem(LocalDate.of(2026, 8, 3), Whose.OWNER, HouseholdAmount.LONG_TERM_GAINS,
                Money.of(5_000), row("Household items", 2)));
    }

    private static List<DueDateOverride> dueDates() {
        return List.of(new DueDateOverride(Jurisdiction.FEDERAL, new TaxYear(2026), 4, LocalDate.of(2027, 2, 1),
                row("Due dates", 2)));
    }

    private static HouseholdYear household() {
        return new HouseholdYear(new TaxYear(2026), FilingStatus.MARRIED_JOINTLY, UsState.CA, Optional.empty(), false,
                Map.of(HouseholdAmount.SPOUSE_WAGES, Money.of(80_000), HouseholdAmount.SPOUSE_WITHHOLDING,
                        Money.of(9_000)),
                0, 1, 0, Optional.empty(), row("Household", 2));
    }

    private List<Engagement> engagements() {
        int count = plan.clients().size();
        return IntStream.range(0, count)
                .mapToObj(i -> new Engagement(plan.clients().get(i).client(),
                        plan.month(ExamplePlan.firstBilledMonth(i)).atDay(1), Optional.empty(),
                        ExamplePlan.retainer(i, count), plan.clients().get(i).capacity().getLast(), Optional.empty(),
                        Optional.empty(), Optional.empty(), 0, Optional.of(Channel.REFERRAL), Rate.ONE, "",
                        row("Clients", i + 2)))
                .toList();
    }

    private List<OtherIncome> otherIncome() {
        return IntStream.range(0, plan.otherIncome().size())
                .mapToObj(i -> new OtherIncome("Series " + (i + 1), List.of(IncomeCategory.values()).get(i),
                        Money.of(2_500L * (i + 1)), Frequency.QUARTERLY, plan.month(2).atDay(1), Optional.empty(),
                        Rate.ONE, row("Other income", i + 2)))
                .toList();
    }

    private List<PlannedExpense> expenses() {
        return IntStream.range(0, plan.expenses().size())
                .mapToObj(i -> new PlannedExpense(category(plan.expenses().get(i).name()), "Plan " + (i + 1),
                        plan.expenses().get(i).amounts().getFirst(), Frequency.MONTHLY, plan.month(0).atDay(1),
                        Optional.empty(), Rate.ZERO, Rate.ONE, row("Expenses", i + 2)))
                .toList();
    }

    private static ExpenseCategory category(String label) {
        for (ExpenseCategory category : ExpenseCategory.values()) {
            if (category.label().equals(label)) {
                return category;
            }
        }
        throw new IllegalArgumentException(label);
    }

    private List<W2Year> w2() {
        return plan.clients().isEmpty() ? List.of()
                : IntStream.rangeClosed(1, 3).mapToObj(y -> new W2Year(y, Money.of(350_000 + 50_000L * y),
                        BigDecimal.valueOf(12), BigDecimal.ZERO, Money.of(18_000), Money.of(12_000), Money.of(24_500),
                        Money.ZERO, row("W-2 comparison", y + 1))).toList();
    }
}
