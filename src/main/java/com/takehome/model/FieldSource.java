package com.takehome.model;

import com.takehome.problem.SourceRef;
import java.util.Map;

/**
 * A sheet of two columns, Field and Value.
 *
 * @param file the workbook's file name
 * @param sheet the sheet's name
 * @param cells the value cell in A1 form by field name
 */
public record FieldSource(String file, String sheet, Map<String, String> cells) implements InputSource {

    public FieldSource {
        cells = Map.copyOf(cells);
    }

    @Override
    public SourceRef at(String name) {
        return new SourceRef(file, sheet, cells.getOrDefault(name, ""));
    }
}
