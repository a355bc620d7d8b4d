package com.takehome.tax.parameter;

import com.takehome.model.TaxYear;
import com.takehome.money.Rate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An entry of a year's file.
 *
 * @param unit USD, rate or fraction
 * @param value the figure
 * @param indexed how it is carried to later years; empty: held
 * @param scheduled what a statute already says for later years, by the first year for which it says it
 * @param source the authority, down to the section
 */
record ParameterEntry(String unit, ParameterValue value, Optional<Indexing> indexed,
        NavigableMap<Integer, ParameterValue> scheduled, String source) {

    ParameterEntry {
        scheduled = new TreeMap<>(scheduled);
    }

    /** This entry as it is projected for a later year. */
    ParameterEntry carriedTo(TaxYear later, int years, Rate inflation) {
        Map.Entry<Integer, ParameterValue> statute = scheduled.floorEntry(later.value());
        ParameterValue carried = statute != null ? statute.getValue()
                : indexed.map(rule -> rule.carry(value, inflation, years)).orElse(value);
        return new ParameterEntry(unit, carried, indexed, scheduled, source);
    }
}
