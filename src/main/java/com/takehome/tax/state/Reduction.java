package com.takehome.tax.state;

import com.takehome.model.FilingStatus;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.money.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How a deduction, exemption or credit shrinks as income rises. */
sealed interface Reduction {

    /** What is left of the amount at an income. */
    Money reduce(Money amount, Money income, FilingStatus status);

    /** A fixed part of the amount, or a number of dollars. */
    sealed interface Cut {
        /** So many dollars a step. */
        record Dollars(ByStatus<Money> by) implements Cut {
        }

        /** This share of the amount a step. */
        record Share(Rate share) implements Cut {
        }
    }

    /**
     * In steps: each {@code per} dollars above the start, begun or completed as {@code rounding} says, take one cut.
     *
     * @param start income without a cut
     * @param per width of a step
     * @param rounding UP when a begun step counts, DOWN when only a completed one does
     * @param cut what one step takes
     * @param min never less than this
     */
    record Steps(ByStatus<Money> start, ByStatus<Money> per, RoundingMode rounding, Cut cut, ByStatus<Money> min)
            implements
                Reduction {
        @Override
        public Money reduce(Money amount, Money income, FilingStatus status) {
            Money over = income.minus(start.of(status));
            if (!over.isPositive()) {
                return amount;
            }
            int steps = over.amount().divide(per.of(status).amount(), 0, rounding).intValueExact();
            Money taken = switch (cut) {
                case Cut.Dollars dollars -> dollars.by.of(status).times(steps);
                case Cut.Share share -> amount.times(share.share, Rounding.CENTS).times(steps);
            };
            return amount.minus(taken).max(min.of(status));
        }
    }

    /**
     * Evenly to nothing.
     *
     * @param start income without a cut
     * @param width income above the start at which nothing is left
     * @param cutDownTo the cut is rounded down to a multiple of this, where given
     */
    record Linear(ByStatus<Money> start, ByStatus<Money> width, Optional<Money> cutDownTo) implements Reduction {
        @Override
        public Money reduce(Money amount, Money income, FilingStatus status) {
            Money over = income.minus(start.of(status)).atLeastZero().min(width.of(status));
            Money cut = amount.timesFraction(over.amount(), width.of(status).amount(), Rounding.CENTS);
            return amount.minus(cutDownTo.map(multiple -> downTo(multiple, cut)).orElse(cut));
        }

        private static Money downTo(Money multiple, Money cut) {
            BigDecimal times = cut.amount().divideToIntegralValue(multiple.amount());
            return multiple.times(times.intValueExact());
        }
    }

    /**
     * All at once.
     *
     * @param over nothing is left above this income
     */
    record Cliff(ByStatus<Money> over) implements Reduction {
        @Override
        public Money reduce(Money amount, Money income, FilingStatus status) {
            return income.isMoreThan(over.of(status)) ? Money.ZERO : amount;
        }
    }

    /**
     * By a rate on income, down to nothing.
     *
     * @param tiers the marginal rates
     */
    record Rated(ByStatus<RateSchedule> tiers) implements Reduction {
        @Override
        public Money reduce(Money amount, Money income, FilingStatus status) {
            return amount.minus(tiers.of(status).on(income)).atLeastZero();
        }
    }

    /**
     * By a rate on income, at most a share of the amount; that share exactly at high incomes.
     *
     * @param tiers the marginal rates
     * @param maxShare the share
     * @param maxShareOver the income above which the cut is that share
     */
    record RatedToShare(ByStatus<RateSchedule> tiers, Rate maxShare, Money maxShareOver) implements Reduction {
        @Override
        public Money reduce(Money amount, Money income, FilingStatus status) {
            Money most = amount.times(maxShare, Rounding.CENTS);
            Money cut = income.isMoreThan(maxShareOver) ? most : tiers.of(status).on(income).min(most);
            return amount.minus(cut);
        }
    }
}
