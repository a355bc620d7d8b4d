package com.takehome.tax.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.Entity;
import com.takehome.model.FilingStatus;
import com.takehome.model.TaxYear;
import com.takehome.model.UsState;
import com.takehome.money.Money;
import com.takehome.money.Rounding;
import com.takehome.tax.Wages;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What holds for any household, over seeded random ones. No state's tax falls as wages rise: the cliffs of the law (the
 * exemption of Illinois, the steps of Maryland, Ohio, Alabama, Connecticut and Rhode Island, the thresholds of Kansas and
 * Ohio, Oregon's credit, Frederick County's rows) all go up. The one exception are the credits of Minnesota, North Dakota and
 * Ohio for two earners, which begin at a threshold of the lower earner's income.
 */
class StatePropertiesTest {

    private static final StateTaxes TAXES = StateTaxes.published();
    private static final int HOUSEHOLDS = 400;
    private static final List<FilingStatus> STATUSES = List.of(FilingStatus.values());

    @ParameterizedTest
    @EnumSource(UsState.class)
    void taxNeverFallsAsWagesRiseAndIsNeverNegative(UsState state) {
        Random random = new Random(state.name().hashCode());
        for (int i = 0; i < HOUSEHOLDS; i++) {
            StateFacts facts = household(state, random);
            StateFacts richer = with(facts, facts.owner().wages().plus(Money.ofCents(1 + random.nextInt(500_000))));
            Money tax = TAXES.compute(facts).orElseThrow().incomeTax();
            Money more = TAXES.compute(richer).orElseThrow().incomeTax();
            assertThat(tax.isNegative()).as("negative tax of %s", facts).isFalse();
            if (!creditBegins(facts, richer)) {
                assertThat(more).as("tax of %s", richer).isGreaterThanOrEqualTo(tax);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(UsState.class)
    void everyKindOfHouseholdIsComputed(UsState state) {
        Random random = new Random(7L * state.name().hashCode());
        for (int i = 0; i < HOUSEHOLDS; i++) {
            StateFacts facts = household(state, random);
            StateReturn ours = TAXES.compute(facts).orElseThrow();
            assertThat(ours.taxableIncome().orElse(Money.ZERO).isNegative()).isFalse();
            assertThat(ours.totalTax()).isEqualTo(ours.incomeTax().plus(ours.localTax()));
            assertThat(ours.incomeTax()).as("more than 15%% of %s", facts)
                    .isLessThanOrEqualTo(Money.of(100).plus(facts.federal().agi().atLeastZero()
                            .timesFraction(15, 100, Rounding.CENTS)));
        }
    }

    private static boolean creditBegins(StateFacts facts, StateFacts richer) {
        return !hasTwoEarnerCredit(facts) && hasTwoEarnerCredit(richer);
    }

    private static boolean hasTwoEarnerCredit(StateFacts facts) {
        return TAXES.lines(facts).stream()
                .anyMatch(line -> line.line().equals("marriage credit") || line.line().equals("joint filing credit"));
    }

    private static StateFacts household(UsState state, Random random) {
        FilingStatus status = STATUSES.get(random.nextInt(STATUSES.size()));
        PersonFacts owner = person(amount(random), random.nextBoolean() ? amount(random) : Money.ZERO);
        Optional<PersonFacts> spouse = status == FilingStatus.MARRIED_JOINTLY
                ? Optional.of(person(amount(random), Money.ZERO))
                : Optional.empty();
        Money standard = Money.of(status == FilingStatus.MARRIED_JOINTLY ? 31_500 : 15_750);
        Money federalTax = Money.of(random.nextInt(20_000));
        Money agi = owner.agi().plus(spouse.map(PersonFacts::agi).orElse(Money.ZERO));
        return new StateFacts(new TaxYear(2025 + random.nextInt(2)), state, Optional.empty(), status,
                Entity.SOLE_PROPRIETOR, owner, spouse,
                new FederalFigures(agi, standard, standard, false, Money.ZERO, federalTax, Money.ZERO), 0, 0);
    }

    /** From nothing to two million, low incomes as likely as high ones. */
    private static Money amount(Random random) {
        return Money.ofCents((long) Math.pow(10, 2 + 6.3 * random.nextDouble()));
    }

    private static PersonFacts person(Money wages, Money profit) {
        return new PersonFacts(Wages.of(wages), Money.ZERO, profit, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO,
                Money.ZERO, Money.ZERO,
                Money.ZERO);
    }

    private static StateFacts with(StateFacts facts, Money wages) {
        PersonFacts owner = person(wages, facts.owner().scheduleCProfit());
        FederalFigures federal = facts.federal()
                .withAgi(facts.federal().agi().minus(facts.owner().agi()).plus(owner.agi()));
        return new StateFacts(facts.year(), facts.state(), facts.locality(), facts.status(), facts.entity(), owner,
                facts.spouse(), federal, 0, 0);
    }
}
