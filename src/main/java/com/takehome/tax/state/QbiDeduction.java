package com.takehome.tax.state;

import com.takehome.money.Money;
import java.util.Optional;

/**
 * The federal deduction for qualified business income, where the state allows it.
 *
 * @param upToAgi none above this federal adjusted gross income, where the state limits it (Colorado, C.R.S. 39-22-104)
 */
record QbiDeduction(Optional<ByStatus<Money>> upToAgi) implements Deduction {

    @Override
    public StateStep step() {
        return StateStep.QBI_DEDUCTION;
    }

    @Override
    public Money amount(TaxUnit unit, Money stateAgi) {
        boolean over = upToAgi.filter(limit -> unit.federal().agi().isMoreThan(limit.of(unit.status()))).isPresent();
        return over ? Money.ZERO : unit.federal().qbiDeduction();
    }
}
