package com.takehome.tax.parameter;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.money.Rounding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A graduated rate schedule (IRC section 1(j)), not the Tax Table that rounds income to steps of 50 dollars.
 *
 * @param brackets from the lowest up
 */
public record RateSchedule(List<Bracket> brackets) {

    /**
     * One bracket.
     *
     * @param over where it begins
     * @param rate its rate
     * @param taxBelow the exact tax on income up to where it begins
     */
    public record Bracket(Money over, Rate rate, BigDecimal taxBelow) {
    }

    public RateSchedule {
        brackets = List.copyOf(brackets);
        if (brackets.isEmpty()) {
            throw new IllegalArgumentException("a rate schedule needs a bracket");
        }
    }

    /** The schedule with those rates, each but the last up to its limit; one rate more than limits. */
    public static RateSchedule of(List<Rate> rates, List<Money> upperLimits) {
        List<Bracket> brackets = new ArrayList<>();
        Money from = Money.ZERO;
        BigDecimal below = BigDecimal.ZERO;
        for (int i = 0; i < rates.size(); i++) {
            brackets.add(new Bracket(from, rates.get(i), below));
            if (i < upperLimits.size()) {
                Money to = upperLimits.get(i);
                below = below.add(to.minus(from).amount().multiply(rates.get(i).decimal()));
                from = to;
            }
        }
        return new RateSchedule(brackets);
    }

    /** The tax on the income, rounded to the cent; zero on a loss. */
    public Money taxOn(Money income) {
        if (!income.isPositive()) {
            return Money.ZERO;
        }
        Bracket bracket = bracketOf(income);
        BigDecimal inBracket = income.amount().subtract(bracket.over().amount());
        return Rounding.CENTS.round(inBracket.multiply(bracket.rate().decimal()).add(bracket.taxBelow()));
    }

    /** The bracket that the income's last dollar falls in. */
    public Bracket bracketOf(Money income) {
        for (int i = brackets.size() - 1; i > 0; i--) {
            if (income.isMoreThan(brackets.get(i).over())) {
                return brackets.get(i);
            }
        }
        return brackets.getFirst();
    }

    /** Where the highest bracket begins. */
    public Money topBracketStart() {
        return brackets.getLast().over();
    }
}
