package com.takehome.report.excel;

import static com.takehome.report.excel.InputCells.text;
import static com.takehome.report.excel.TemplateSheetMaker.FIRST;
import static com.takehome.report.excel.TemplateSheetMaker.UNIT;
import static com.takehome.report.excel.TemplateSheetMaker.letters;

/** How the formulas of one estimate's block write its cells. */
record EstimateCells(TemplateSheetMaker sheet) {

    private static final int LAST = FIRST + 3;

    /** The first cell of a row. */
    String cell(String row) {
        return at(FIRST, row);
    }

    String at(int column, String row) {
        return letters(column) + "$" + sheet.at(row);
    }

    /** The row's cells from the first installment to the column's. */
    String through(int column, String row) {
        return "$" + letters(FIRST) + "$" + sheet.at(row) + ":" + at(column, row);
    }

    /** The row's cells before the column's; the words in front of the first one count for nothing. */
    String before(int column, String row) {
        return "$" + letters(UNIT) + "$" + sheet.at(row) + ":" + at(column - 1, row);
    }

    /** All four. */
    String all(String row) {
        return through(LAST, row).replace(":", ":$");
    }

    String jurisdiction() {
        return "$B$" + sheet.at("head");
    }

    String year() {
        return "$C$" + sheet.at("head");
    }

    String ifFederal(String federal, String state) {
        return "IF(" + jurisdiction() + "=" + text("Federal") + "," + federal + "," + state + ")";
    }
}
