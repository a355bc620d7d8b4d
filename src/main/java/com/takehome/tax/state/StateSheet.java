package com.takehome.tax.state;

import com.takehome.money.Money;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The worked lines of one computation in the order in which they were worked; those that do not apply are absent. */
final class StateSheet {

    private final TaxUnit unit;
    private final Map<StateStep, Money> lines = new LinkedHashMap<>();

    StateSheet(TaxUnit unit) {
        this.unit = unit;
    }

    /** Whom the sheet taxes. */
    TaxUnit unit() {
        return unit;
    }

    /** Writes a line. */
    void put(StateStep step, Money amount) {
        lines.put(step, amount);
    }

    /** The line's amount; zero where it does not apply. */
    Money get(StateStep step) {
        return lines.getOrDefault(step, Money.ZERO);
    }

    /** All lines. */
    Map<StateStep, Money> lines() {
        return Collections.unmodifiableMap(lines);
    }
}
