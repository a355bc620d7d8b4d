package com.takehome.tax;

import com.takehome.model.ExpenseCategory;
import com.takehome.model.FilingStatus;
import com.takehome.model.RetirementContribution;
import com.takehome.model.RetirementPlan;
import com.takehome.money.Money;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/** Seeded random households, so that a failure can be repeated by its seed. */
public final class RandomHouseholds {

    private final SplittableRandom random;

    /** Households from that seed. */
    public RandomHouseholds(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The next household with a practice or none. */
    public FederalFacts next() {
        return new FederalFacts(household(), business(), random.nextBoolean());
    }

    private FederalFacts.Household household() {
        Money interest = sometimes(3, 60_000);
        return new FederalFacts.Household(taxpayers(), Wages.of(sometimes(3, 400_000)), sometimes(5, 24_000),
                sometimes(3, 300_000), random.nextInt(13), Wages.of(sometimes(3, 400_000)), sometimes(4, 200_000),
                new Form1040Facts.Investment(interest, interest.min(sometimes(2, 40_000)), gain(), gain()),
                sometimes(5, 50_000), sometimes(4, 10_000), itemized(), sometimes(6, 5_000), sometimes(9, 2_000),
                Money.ZERO);
    }

    private Taxpayers taxpayers() {
        FilingStatus[] statuses = FilingStatus.values();
        return new Taxpayers(statuses[random.nextInt(statuses.length)], birthYear(), birthYear(),
                random.nextInt(4), random.nextInt(3));
    }

    private Optional<Integer> birthYear() {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(1945 + random.nextInt(55));
    }

    private Business business() {
        Business.Books books = new Business.Books(amount(900_000),
                Map.of(ExpenseCategory.MEALS, amount(4_000), ExpenseCategory.SOFTWARE, amount(20_000),
                        ExpenseCategory.HOME_OFFICE, amount(6_000), ExpenseCategory.WAGES, sometimes(2, 90_000)),
                sometimes(4, 6_800), sometimes(6, 2_000));
        return switch (random.nextInt(3)) {
            case 0 -> new Business.None();
            case 1 -> new Business.SoleProprietorship(books, benefits());
            default -> new Business.SCorporation(books, amount(300_000), benefits());
        };
    }

    private Business.Benefits benefits() {
        RetirementPlan[] plans = RetirementPlan.values();
        RetirementContribution contribution = random.nextBoolean() ? new RetirementContribution.Maximum()
                : new RetirementContribution.Amount(amount(90_000));
        return new Business.Benefits(plans[random.nextInt(plans.length)], contribution, sometimes(2, 25_000));
    }

    private Form1040Facts.Itemized itemized() {
        return random.nextInt(3) > 0 ? Form1040Facts.Itemized.NONE
                : new Form1040Facts.Itemized(amount(70_000), amount(30_000), amount(30_000), amount(5_000));
    }

    private Money gain() {
        return random.nextInt(3) > 0 ? Money.ZERO : amount(400_000).minus(Money.of(60_000));
    }

    private Money sometimes(int oneIn, int most) {
        return random.nextInt(oneIn) == 0 ? amount(most) : Money.ZERO;
    }

    private Money amount(int mostDollars) {
        return Money.ofCents(random.nextLong(mostDollars * 100L));
    }
}
