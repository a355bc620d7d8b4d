package com.takehome.tax.state;

import com.takehome.model.FilingStatus;
import com.takehome.money.Money;
import java.util.Optional;

/**
 * An amount by filing status that may shrink with income.
 *
 * @param amount before the reduction
 * @param reduction how it shrinks, where it does
 * @param measure the income that the reduction looks at
 */
record ReducedAmount(ByStatus<Money> amount, Optional<Reduction> reduction, Measure measure) {

    /** Which income a reduction looks at. */
    enum Measure {
        /** Federal adjusted gross income. */
        FEDERAL_AGI,
        /** The state's adjusted gross income. */
        STATE_AGI
    }

    /** The amount that is left for a unit. */
    Money at(TaxUnit unit, Money stateAgi) {
        return at(unit.status(), unit.federal().agi(), stateAgi);
    }

    /** The amount that is left for a status at these incomes. */
    Money at(FilingStatus status, Money federalAgi, Money stateAgi) {
        Money income = measure == Measure.STATE_AGI ? stateAgi : federalAgi;
        Money full = amount.of(status);
        return reduction.map(each -> each.reduce(full, income, status)).orElse(full);
    }
}
