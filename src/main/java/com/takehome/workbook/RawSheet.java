package com.takehome.workbook;

import java.util.List;

/**
 * A sheet as the file holds it.
 *
 * @param name the sheet's name
 * @param hidden true when it is not shown
 * @param rows the rows that are not blank, from the top
 * @param hiddenColumns the columns that are not shown
 */
record RawSheet(String name, boolean hidden, List<RawRow> rows, List<ColumnRange> hiddenColumns) {

    RawSheet {
        rows = List.copyOf(rows);
        hiddenColumns = List.copyOf(hiddenColumns);
    }

    /**
     * Columns side by side.
     *
     * @param first the first column, from 0
     * @param last the last column, inclusive
     */
    record ColumnRange(int first, int last) {
    }

    /** True when the column is not shown. */
    boolean hidesColumn(int column) {
        return hiddenColumns.stream().anyMatch(range -> range.first() <= column && column <= range.last());
    }

    /** True when nothing is to be seen on it. */
    boolean isEmpty() {
        return rows.stream().allMatch(RawRow::isBlank);
    }
}
