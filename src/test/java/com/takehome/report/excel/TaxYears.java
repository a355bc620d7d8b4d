package com.takehome.report.excel;

import static com.takehome.report.excel.TemplateSheetMaker.FIRST;
import static com.takehome.report.excel.TemplateSheetMaker.letters;

/** Looks up figures of a tax year, which stand in the year's column on the sheet Tax. */
final class TaxYears {

    private static final int LAST = FIRST + 3;

    private final MadeSheets made;

    TaxYears(MadeSheets made) {
        this.made = made;
    }

    /** The row's figure of the tax year that the cell names; zero where the year has no column. */
    String of(String row, String yearCell) {
        return "SUMIF(" + range("taxYear") + "," + yearCell + "," + range(row) + ")";
    }

    /** The same of the household without the practice. */
    String withoutPractice(String row, String yearCell) {
        int number = made.get(TaxSheet.WITHOUT).at(row);
        return "SUMIF(" + range("taxYear") + "," + yearCell + ",'" + TaxSheet.WITHOUT + "'!$" + letters(FIRST) + "$"
                + number + ":$" + letters(LAST) + "$" + number + ")";
    }

    /** One where the year has a column, otherwise zero. */
    String count(String yearCell) {
        return "COUNTIF(" + range("taxYear") + "," + yearCell + ")";
    }

    /** Which of the columns is the year's. */
    String position(String yearCell) {
        return "MATCH(" + yearCell + "," + range("taxYear") + ",0)";
    }

    private String range(String row) {
        int number = made.get("Tax").at(row);
        return "Tax!$" + letters(FIRST) + "$" + number + ":$" + letters(LAST) + "$" + number;
    }
}
