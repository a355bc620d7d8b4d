package com.takehome.report.excel;

import com.takehome.model.ExpenseCategory;
import com.takehome.model.FilingStatus;
import com.takehome.model.Frequency;
import com.takehome.model.HouseholdAmount;
import com.takehome.model.HouseholdYear;
import com.takehome.model.PracticeFixture;
import com.takehome.model.PracticeInput;
import com.takehome.model.PracticeProfile;
import com.takehome.model.RetirementContribution;
import com.takehome.model.RetirementPlan;
import com.takehome.model.RowSource;
import com.takehome.model.TaxYear;
import com.takehome.model.UsState;
import com.takehome.money.Money;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Small practices in households of every kind: each rule of the federal return is met by some of them. */
final class RandomPractices {

    private static final UsState[] STATES = {UsState.TX, UsState.CA, UsState.NY, UsState.IL, UsState.NC, UsState.PA,
            UsState.CO, UsState.OR, UsState.NJ, UsState.MA, UsState.GA, UsState.VA, UsState.AZ, UsState.OH, UsState.MN};
    private static final ExpenseCategory[] COSTS = {ExpenseCategory.SOFTWARE, ExpenseCategory.MEALS,
            ExpenseCategory.HOME_OFFICE, ExpenseCategory.HEALTH_INSURANCE, ExpenseCategory.WAGES,
            ExpenseCategory.EQUIPMENT, ExpenseCategory.DEPRECIATION, ExpenseCategory.TRAVEL};
    private static final RowSource SOURCE = new RowSource("clients.xlsx", "Household", 2, Map.of());

    private final Random random;

    RandomPractices(long seed) {
        this.random = new Random(seed);
    }

    PracticeInput next() {
        int year = 2025 + random.nextInt(3);
        int month = random.nextBoolean() ? 1 : 1 + random.nextInt(12);
        PracticeFixture practice = PracticeFixture.single().from(year, month);
        plan(practice, year);
        if (month > 1 && random.nextBoolean()) {
            practice.receipt(year + "-01-20", "An earlier client", random.nextInt(40_000)).transaction(year + "-01-25",
                    COSTS[random.nextInt(COSTS.length)], random.nextInt(3_000));
        }
        boolean corporation = random.nextInt(4) == 0;
        if (corporation) {
            practice.sCorporation(20_000 + random.nextInt(250_000));
        }
        if (random.nextInt(4) == 0) {
            practice.item(year + "-06-10", oneOf(HouseholdAmount.LONG_TERM_GAINS, HouseholdAmount.OTHER_INCOME,
                    HouseholdAmount.CHARITY), random.nextInt(90_000));
        }
        PracticeInput input = practice.retirement(oneOf(RetirementPlan.values()), contribution()).build();
        return new PracticeInput(input.id(), profile(input.profile()), household(year), input.householdItems(),
                input.engagements(), input.otherIncome(), input.receipts(), input.taxPayments(), input.dueDates(),
                input.w2Comparison(), input.expenses(), input.transactions());
    }

    private void plan(PracticeFixture practice, int year) {
        if (random.nextInt(12) > 0) {
            practice.client("Larch", year + "-0" + (1 + random.nextInt(9)) + "-11", skewed(45_000));
        }
        if (random.nextInt(3) == 0) {
            practice.otherIncome(year + "-02-28", random.nextInt(20_000), oneOf(Frequency.values()));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            practice.expense(oneOf(COSTS), year + "-01-31", random.nextInt(2_500), oneOf(Frequency.values()));
        }
    }

    private RetirementContribution contribution() {
        return random.nextInt(3) == 0 ? new RetirementContribution.Maximum()
                : new RetirementContribution.Amount(Money.ofCents(random.nextInt(9_000_000)));
    }

    private PracticeProfile profile(PracticeProfile of) {
        return new PracticeProfile(of.name(), of.contact(), of.firstMonth(), of.booksClosedThrough(), of.entity(),
                of.salary(), random.nextBoolean(), of.retirement(), born(), born(), of.cash(), of.workingTime(),
                of.inflation(), of.targets(), of.estimates(), of.stated(), of.source());
    }

    private Optional<Integer> born() {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(1955 + random.nextInt(40));
    }

    /** The first year, some of the later ones, and sometimes the one before. */
    private List<HouseholdYear> household(int first) {
        List<HouseholdYear> years = new ArrayList<>();
        for (int year = first - 1; year < first + 4; year++) {
            if (year == first || random.nextInt(3) == 0) {
                years.add(new HouseholdYear(new TaxYear(year), oneOf(FilingStatus.values()), oneOf(STATES),
                        Optional.empty(), false, amounts(), random.nextInt(4) == 0 ? random.nextInt(13) : 0,
                        random.nextInt(3), random.nextInt(2),
                        random.nextInt(5) == 0 ? Optional.of(contribution()) : Optional.empty(), SOURCE));
            }
        }
        return years;
    }

    private Map<HouseholdAmount, Money> amounts() {
        Map<HouseholdAmount, Money> amounts = new EnumMap<>(HouseholdAmount.class);
        sometimes(amounts, HouseholdAmount.OWN_WAGES, 300_000);
        sometimes(amounts, HouseholdAmount.OWN_W2_DEFERRALS, 25_000);
        sometimes(amounts, HouseholdAmount.SPOUSE_WAGES, 300_000);
        sometimes(amounts, HouseholdAmount.SPOUSE_PROFIT, 200_000);
        sometimes(amounts, HouseholdAmount.INTEREST_AND_DIVIDENDS, 60_000);
        amounts.put(HouseholdAmount.QUALIFIED_DIVIDENDS,
                amounts.getOrDefault(HouseholdAmount.INTEREST_AND_DIVIDENDS, Money.ZERO).min(Money.of(9_000)));
        sometimes(amounts, HouseholdAmount.LONG_TERM_GAINS, 400_000);
        sometimes(amounts, HouseholdAmount.SHORT_TERM_GAINS, 30_000);
        if (random.nextInt(6) == 0) {
            amounts.put(HouseholdAmount.SHORT_TERM_GAINS, Money.ofCents(-random.nextInt(5_000_000)));
        }
        sometimes(amounts, HouseholdAmount.OTHER_INCOME, 50_000);
        sometimes(amounts, HouseholdAmount.OTHER_ADJUSTMENTS, 9_000);
        sometimes(amounts, HouseholdAmount.STATE_AND_LOCAL_TAXES, 60_000);
        sometimes(amounts, HouseholdAmount.MORTGAGE_INTEREST, 40_000);
        sometimes(amounts, HouseholdAmount.CHARITY, 30_000);
        sometimes(amounts, HouseholdAmount.OTHER_CREDITS, 9_000);
        sometimes(amounts, HouseholdAmount.OTHER_TAXES, 2_000);
        return amounts;
    }

    private void sometimes(Map<HouseholdAmount, Money> amounts, HouseholdAmount kind, int most) {
        if (random.nextInt(3) == 0) {
            amounts.put(kind, Money.ofCents(100L * skewed(most) + random.nextInt(100)));
        }
    }

    /** Small amounts more often than large ones. */
    private int skewed(int most) {
        return random.nextInt(1 + random.nextInt(most));
    }

    @SafeVarargs
    private <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }
}
