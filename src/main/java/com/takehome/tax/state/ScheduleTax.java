package com.takehome.tax.state;

import com.takehome.money.Money;
import com.takehome.money.Rounding;
import java.util.List;

/**
 * Tax by the rate table.
 *
 * @param table the rates
 * @param split joint taxable income is split by each spouse's share of income and taxed separately (Missouri MO-1040,
 *        RSMo 143.031)
 */
record ScheduleTax(RateTable table, boolean split) implements TaxStep {

    @Override
    public StateStep step() {
        return StateStep.SCHEDULE_TAX;
    }

    @Override
    public Money addition(Money soFar, TaxBase base) {
        Money tax = Money.ZERO;
        for (Money part : parts(base)) {
            tax = tax.plus(table.tax(part, base.unit().status()));
        }
        return tax;
    }

    private List<Money> parts(TaxBase base) {
        Money income = base.unit().sum(each -> each.agi().atLeastZero());
        if (!split || !base.unit().isCouple() || !income.isPositive()) {
            return List.of(base.taxableIncome());
        }
        Money first = base.taxableIncome().timesFraction(base.unit().persons().getFirst().agi().atLeastZero().amount(),
                income.amount(), Rounding.CENTS);
        return List.of(first, base.taxableIncome().minus(first));
    }
}
