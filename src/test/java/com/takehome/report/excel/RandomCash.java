package com.takehome.report.excel;

import com.takehome.model.DueDateOverride;
import com.takehome.model.EstimateMethod;
import com.takehome.model.HouseholdAmount;
import com.takehome.model.HouseholdYear;
import com.takehome.model.Jurisdiction;
import com.takehome.model.PaymentKind;
import com.takehome.model.PaymentTarget;
import com.takehome.model.PracticeInput;
import com.takehome.model.PracticeProfile;
import com.takehome.model.PracticeProfile.Cash;
import com.takehome.model.PracticeProfile.EstimatePreferences;
import com.takehome.model.PracticeProfile.Salary;
import com.takehome.model.RowSource;
import com.takehome.model.SalaryMonths;
import com.takehome.model.TaxPayment;
import com.takehome.model.TaxYear;
import com.takehome.model.W2Year;
import com.takehome.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Adds to a practice what its estimates and its cash follow from: withholding, payments, last year, cash on hand. */
final class RandomCash {

    private static final RowSource SOURCE = new RowSource("clients.xlsx", "Tax payments", 2, Map.of());
    private static final HouseholdAmount[] AMOUNTS = {HouseholdAmount.OWN_WITHHOLDING,
            HouseholdAmount.SPOUSE_WITHHOLDING, HouseholdAmount.STATE_WITHHOLDING, HouseholdAmount.PRIOR_YEAR_TAX,
            HouseholdAmount.PRIOR_YEAR_AGI, HouseholdAmount.PRIOR_YEAR_OVERPAYMENT,
            HouseholdAmount.PRIOR_YEAR_BALANCE_DUE, HouseholdAmount.PRIOR_YEAR_STATE_TAX};

    private final Random random;

    RandomCash(long seed) {
        this.random = new Random(seed);
    }

    PracticeInput addTo(PracticeInput input) {
        return new PracticeInput(input.id(), profile(input.profile()),
                input.household().stream().map(this::household).toList(), input.householdItems(),
                input.engagements(), input.otherIncome(), input.receipts(), payments(input), postponed(input), job(),
                input.expenses(), input.transactions());
    }

    private PracticeProfile profile(PracticeProfile of) {
        Salary salary = of.salary().annual().isZero() ? of.salary()
                : new Salary(of.salary().annual(), money(30_000), money(9_000), oneOf(SalaryMonths.values()));
        EstimatePreferences estimates = new EstimatePreferences(oneOf(EstimateMethod.values()),
                oneOf(PaymentTarget.values()), oneOf(Money.ZERO, Money.of(1), Money.of(50)), false);
        return new PracticeProfile(of.name(), of.contact(), of.firstMonth(), of.booksClosedThrough(), of.entity(),
                salary, of.specifiedService(), of.retirement(), of.ownerBirthYear(), of.spouseBirthYear(),
                cash(of.firstMonth()), of.workingTime(), of.inflation(), of.targets(), estimates, of.stated(),
                of.source());
    }

    private Cash cash(YearMonth first) {
        LocalDate asOf = random.nextInt(3) > 0 ? first.atDay(1).minusDays(1)
                : first.plusMonths(random.nextInt(8)).atEndOfMonth();
        Optional<Money> onHand = random.nextInt(5) == 0 ? Optional.empty() : Optional.of(money(120_000));
        return new Cash(onHand, asOf, random.nextInt(5) == 0 ? Optional.empty() : Optional.of(money(14_000)));
    }

    private HouseholdYear household(HouseholdYear row) {
        Map<HouseholdAmount, Money> amounts = new EnumMap<>(HouseholdAmount.class);
        amounts.putAll(row.amounts());
        for (HouseholdAmount kind : AMOUNTS) {
            if (random.nextInt(2) == 0) {
                amounts.put(kind, money(kind == HouseholdAmount.PRIOR_YEAR_AGI ? 300_000 : 30_000));
            }
        }
        if (random.nextInt(6) == 0) {
            amounts.put(HouseholdAmount.PRIOR_YEAR_TAX, Money.ZERO);
        }
        return new HouseholdYear(row.taxYear(), row.status(), row.state(), row.locality(), row.movedStates(), amounts,
                row.employerHealthPlanMonths(), row.childrenUnder17(), row.otherDependents(),
                row.retirementContribution(), row.source());
    }

    private List<TaxPayment> payments(PracticeInput input) {
        int first = input.profile().firstMonth().getYear();
        List<TaxPayment> payments = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            int year = first - 1 + random.nextInt(3);
            LocalDate date = LocalDate.of(year, 1, 1).plusDays(random.nextInt(600));
            payments.add(new TaxPayment(date, jurisdiction(input), new TaxYear(year), money(15_000),
                    oneOf(PaymentKind.ESTIMATED, PaymentKind.ESTIMATED, PaymentKind.EXTENSION,
                            PaymentKind.ENTITY_TAX, PaymentKind.PRIOR_YEAR_OVERPAYMENT),
                    SOURCE));
        }
        return payments;
    }

    private Jurisdiction jurisdiction(PracticeInput input) {
        return random.nextInt(3) > 0 ? Jurisdiction.FEDERAL
                : Jurisdiction.of(input.household().getFirst().state());
    }

    private List<DueDateOverride> postponed(PracticeInput input) {
        int year = input.profile().firstMonth().getYear();
        return random.nextInt(6) > 0 ? List.of()
                : List.of(new DueDateOverride(Jurisdiction.FEDERAL, new TaxYear(year), 2, LocalDate.of(year, 10, 15),
                        SOURCE));
    }

    private List<W2Year> job() {
        return random.nextBoolean() ? List.of()
                : List.of(new W2Year(1, money(250_000), BigDecimal.valueOf(random.nextInt(13)),
                        BigDecimal.valueOf(random.nextInt(4)), money(9_000), money(9_000), money(5_000), money(3_000),
                        SOURCE));
    }

    private Money money(int most) {
        return Money.ofCents(random.nextInt(most * 100));
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }
}
