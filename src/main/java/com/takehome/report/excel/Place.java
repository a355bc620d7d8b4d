package com.takehome.report.excel;

/**
 * Where a formula stands, as far as its references depend on it.
 *
 * @param sheet the sheet's name
 * @param list the list that its row repeats for; empty for a row that stands once
 * @param item which item of the list, from 0
 */
record Place(String sheet, String list, int item) {

    static Place onSheet(String sheet) {
        return new Place(sheet, "", 0);
    }
}
