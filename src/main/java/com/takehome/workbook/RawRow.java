package com.takehome.workbook;

import java.util.List;

/**
 * A row as the file holds it.
 *
 * @param number the row's number as Excel shows it, from 1
 * @param hidden true when it is not shown
 * @param cells the cells that are not blank, from left to right
 */
record RawRow(int number, boolean hidden, List<RawCell> cells) {

    RawRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column; a blank one where the row has none. */
    RawCell cell(int column) {
        for (RawCell each : cells) {
            if (each.column() == column) {
                return each;
            }
        }
        return RawCell.blank(column);
    }

    /** True when nothing is to be seen in it. */
    boolean isBlank() {
        return cells.stream().allMatch(RawCell::isBlank);
    }
}
