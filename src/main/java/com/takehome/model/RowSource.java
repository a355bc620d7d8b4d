package com.takehome.model;

import com.takehome.problem.SourceRef;
import java.util.Map;

/**
 * A row of a table.
 *
 * @param file the workbook's file name
 * @param sheet the sheet's name
 * @param row the row's number as Excel shows it, from 1
 * @param columns the column letters by header; shared by all rows of the sheet
 */
public record RowSource(String file, String sheet, int row, Map<String, String> columns) implements InputSource {

    @Override
    public SourceRef at(String name) {
        return new SourceRef(file, sheet, columns.getOrDefault(name, "A") + row);
    }
}
