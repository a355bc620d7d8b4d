package com.takehome.tax.state;

import com.takehome.model.FilingStatus;
import com.takehome.money.Money;
import java.math.RoundingMode;
import java.util.List;

/**
 * Amounts that take back the benefit of lower rates in steps of income (CT-1040 tax calculation schedule, Tables C and D).
 *
 * @param tables each added
 */
record StepAddition(List<Table> tables) implements TaxStep {

    StepAddition {
        tables = List.copyOf(tables);
    }

    /**
     * One table: each begun step of income above the start adds an amount, up to a limit.
     *
     * @param start income without addition
     * @param per width of a step
     * @param by what a step adds
     * @param max the limit
     */
    record Table(ByStatus<Money> start, ByStatus<Money> per, ByStatus<Money> by, ByStatus<Money> max) {

        private Money at(Money income, FilingStatus status) {
            Money over = income.minus(start.of(status)).atLeastZero();
            int steps = over.amount().divide(per.of(status).amount(), 0, RoundingMode.UP).intValueExact();
            return by.of(status).times(steps).min(max.of(status));
        }
    }

    @Override
    public StateStep step() {
        return StateStep.STEP_ADDITION;
    }

    @Override
    public Money addition(Money soFar, TaxBase base) {
        Money total = Money.ZERO;
        for (Table each : tables) {
            total = total.plus(each.at(base.agi(), base.unit().status()));
        }
        return total;
    }
}
