package com.takehome.tax.state;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.money.Rounding;

/**
 * New Mexico's exemption for low- and middle-income taxpayers (PIT-1, NMSA 7-2-5.8): an amount for each taxpayer that
 * falls at a rate on federal adjusted gross income above a start, and ends at a limit.
 *
 * @param limit none above this income
 * @param max for each taxpayer
 * @param start income at which it begins to fall
 * @param rate at which it falls
 */
record LowIncomeExemption(ByStatus<Money> limit, Money max, ByStatus<Money> start, ByStatus<Rate> rate)
        implements
            Deduction {

    @Override
    public StateStep step() {
        return StateStep.LOW_INCOME_EXEMPTION;
    }

    @Override
    public Money amount(TaxUnit unit, Money stateAgi) {
        Money agi = unit.federal().agi();
        if (agi.isMoreThan(limit.of(unit.status()))) {
            return Money.ZERO;
        }
        Money over = agi.minus(start.of(unit.status())).atLeastZero();
        Money each = max.minus(over.times(rate.of(unit.status()), Rounding.CENTS)).atLeastZero();
        return each.times(unit.persons().size());
    }
}
