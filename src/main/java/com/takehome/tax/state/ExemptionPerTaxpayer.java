package com.takehome.tax.state;

import com.takehome.money.Money;

/**
 * An exemption for each taxpayer that falls in steps with federal adjusted gross income (Maryland Form 502 exemption
 * chart; Ohio IT 1040 exemption worksheet).
 *
 * @param table the exemption of one taxpayer
 */
record ExemptionPerTaxpayer(ByStatus<StepTable> table) implements Deduction {

    @Override
    public StateStep step() {
        return StateStep.EXEMPTION;
    }

    @Override
    public Money amount(TaxUnit unit, Money stateAgi) {
        return Money.of(table.of(unit.status()).at(unit.federal().agi())).times(unit.persons().size());
    }
}
