package com.takehome.tax.parameter;

import com.takehome.model.TaxYear;
import java.util.Map;

/**
 * Where each figure of a year comes from.
 *
 * @param year the tax year
 * @param figures published, or carried forward
 * @param sources the authority by key, such as "standard_deduction.basic"
 */
public record Citations(TaxYear year, Figures figures, Map<String, String> sources) {

    public Citations {
        sources = Map.copyOf(sources);
    }

    /** The figure with its year and authority, as the trace names it; the key must exist. */
    public String of(String key) {
        String source = sources.get(key);
        if (source == null) {
            throw new IllegalArgumentException("no tax figure is called " + key);
        }
        return "tax figure " + year + " " + key + ", " + figures.word() + " (" + source + ")";
    }
}
