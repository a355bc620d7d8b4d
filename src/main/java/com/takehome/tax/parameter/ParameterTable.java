package com.takehome.tax.parameter;

import com.takehome.model.TaxYear;
import com.takehome.money.Rate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The entries of one year, by "section.key".
 *
 * @param file the file that they were read from
 * @param year the tax year
 * @param figures published, or carried forward
 * @param entries by key
 */
record ParameterTable(String file, TaxYear year, Figures figures, Map<String, ParameterEntry> entries) {

    /** The table projected for a later year: each entry scheduled, indexed or held as it says. */
    ParameterTable carriedTo(TaxYear later, Rate inflation) {
        int years = later.value() - year.value();
        Map<String, ParameterEntry> carried = new LinkedHashMap<>();
        entries.forEach((key, entry) -> carried.put(key, entry.carriedTo(later, years, inflation)));
        return new ParameterTable(file, later, Figures.INDEXED, carried);
    }
}
