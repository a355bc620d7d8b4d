package com.takehome.tax.parameter;

import com.takehome.model.TaxYear;
import java.util.HashMap;
import java.util.Map;

/**
 * Where each figure of a year comes from.
 *
 * @param texts the figure with its year and authority, by key, such as "standard_deduction.basic"
 * @param authorities the authority alone, by the same keys
 */
public record Citations(Map<String, String> texts, Map<String, String> authorities) {

    public Citations {
        texts = Map.copyOf(texts);
        authorities = Map.copyOf(authorities);
    }

    /** The citations of a year's figures, given the authority by key. */
    static Citations of(TaxYear year, Figures figures, Map<String, String> sources) {
        Map<String, String> texts = new HashMap<>();
        sources.forEach((key, source) -> texts.put(key,
                "tax figure " + year + " " + key + ", " + figures.word() + " (" + source + ")"));
        return new Citations(texts, sources);
    }

    /** The figure with its year and authority, as the trace names it; the key must exist. */
    public String of(String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no tax figure is called " + key);
        }
        return text;
    }

    /** The authority for the figure; the key must exist. */
    public String authority(String key) {
        String text = authorities.get(key);
        if (text == null) {
            throw new IllegalArgumentException("no tax figure is called " + key);
        }
        return text;
    }
}
