package com.takehome.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row as it was read: what a later run compares its own input with. A field of the Practice sheet is a row of two.
 *
 * @param source where it stands
 * @param values what its cells say, by header in the sheet's order; blank cells, notes and personal details are left out
 */
public record InputRow(RowSource source, Map<String, String> values) {

    public InputRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
