package com.takehome.tax.state;

import com.takehome.money.Money;
import com.takehome.tax.state.TaxRules.Spouses;
import java.util.List;

/** A state's income tax on a household: together, or each spouse separately where the state allows it and it is lower. */
final class StateTaxRule {

    private StateTaxRule() {}

    /** The sheets that make up the tax: one, or one for each spouse. */
    static List<StateSheet> compute(TaxRules rules, StateFacts facts) {
        TaxUnit whole = TaxUnit.of(facts);
        List<StateSheet> together = List.of(StateComputation.work(rules, whole));
        if (rules.spouses() == Spouses.TOGETHER || !whole.isCouple()) {
            return together;
        }
        List<StateSheet> separately = SeparateSpouses.work(rules, whole);
        return total(separately, StateStep.INCOME_TAX).isLessThan(total(together, StateStep.INCOME_TAX))
                ? separately
                : together;
    }

    /** The sum of a line over the sheets. */
    static Money total(List<StateSheet> sheets, StateStep step) {
        Money total = Money.ZERO;
        for (StateSheet each : sheets) {
            total = total.plus(each.get(step));
        }
        return total;
    }
}
