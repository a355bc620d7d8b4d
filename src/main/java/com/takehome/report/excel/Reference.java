package com.takehome.report.excel;

/**
 * A cell, a range or a run of whole rows that a formula refers to, on the template's row numbers (from 0).
 *
 * @param prefix the sheet as written, with its exclamation mark; empty for the formula's own sheet
 * @param sheet the sheet's name; empty for the formula's own sheet
 * @param first the first (or only) corner
 * @param last the last corner; the same as first for one cell
 * @param range true when written with a colon
 */
record Reference(String prefix, String sheet, Corner first, Corner last, boolean range) {

    /**
     * One end of a reference.
     *
     * @param column the column as written, "$" included; empty for whole rows
     * @param fixedRow true where a "$" stands before the row
     * @param row from 0
     */
    record Corner(String column, boolean fixedRow, int row) {

        void write(StringBuilder out, int newRow) {
            out.append(column);
            if (fixedRow) {
                out.append('$');
            }
            out.append(newRow + 1);
        }

        /** The column's number from 0; -1 for whole rows. */
        int columnIndex() {
            int index = 0;
            for (int i = 0; i < column.length(); i++) {
                char letter = column.charAt(i);
                if (letter != '$') {
                    index = index * 26 + Character.toUpperCase(letter) - 'A' + 1;
                }
            }
            return index - 1;
        }
    }

    /** True when this names one cell. */
    boolean isSingleCell() {
        return !range;
    }

    /** The same up to another column. */
    Reference to(int column) {
        if (column == last.columnIndex()) {
            return this;
        }
        String fixed = last.column().startsWith("$") ? "$" : "";
        return new Reference(prefix, sheet, first,
                new Corner(fixed + ColumnLetters.of(column), last.fixedRow(), last.row()), range);
    }

    void write(StringBuilder out, int firstRow, int lastRow) {
        out.append(prefix);
        first.write(out, firstRow);
        if (range) {
            out.append(':');
            last.write(out, lastRow);
        }
    }
}
