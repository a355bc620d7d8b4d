package com.takehome.report.excel;

import static com.takehome.report.excel.TemplateSheetMaker.FIRST;
import static com.takehome.report.excel.TemplateSheetMaker.letters;

import com.takehome.model.HouseholdAmount;
import com.takehome.model.PaymentKind;

/** How formulas write the inputs on Assumptions. */
final class InputCells {

    private static final String SHEET = "Assumptions!";

    private final MadeSheets made;

    InputCells(MadeSheets made) {
        this.made = made;
    }

    /** An input or convention that stands once. */
    String of(String row) {
        return SHEET + "$D$" + made.get("Assumptions").at(row);
    }

    /** An amount rounded to the cent. */
    String rounded(String amount) {
        return "ROUND(" + amount + "," + of("cents") + ")";
    }

    /** A part of an amount, to the cent; what a binary number cannot hold does not decide at half a cent. */
    String partOf(String amount, String part) {
        return rounded("ROUND(" + amount + "*" + part + "," + of("exactDecimals") + ")");
    }

    private String column(String table, String letter) {
        int row = made.get("Assumptions").at("assumptions." + table);
        return SHEET + "$" + letter + "$" + row + ":$" + letter + "$" + row;
    }

    /** Words inside a formula. */
    static String text(String words) {
        return "\"" + words + "\"";
    }

    /** A field of the household grid in the year's column. */
    String household(String row, String year) {
        return "INDEX(" + grid(row) + ",1,MATCH(" + year + "," + grid("taxYear") + ",0))";
    }

    private String grid(String row) {
        int number = made.get("Assumptions").at("grid." + row);
        return SHEET + "$" + letters(FIRST) + "$" + number + ":$" + letters(FormRows.LAST) + "$" + number;
    }

    /** A household amount as given for a year, in its column or dated; empty where it is not given. */
    String given(HouseholdAmount kind, String year) {
        return "IF(COUNT(" + household(kind.name(), year) + ")+COUNTIFS(" + dated(kind, year) + ")=0,\"\","
                + sum(kind, year) + ")";
    }

    /** A household amount of a year, in its column and dated; zero where it is not given. */
    String sum(HouseholdAmount kind, String year) {
        return "SUM(" + household(kind.name(), year) + ")+SUMIFS(" + column("items", "E") + "," + dated(kind, year)
                + ")";
    }

    /** What dated items of a kind add in a month. */
    String inMonth(HouseholdAmount kind, String month) {
        String dates = column("items", "D");
        return "SUMIFS(" + column("items", "E") + "," + column("items", "B") + "," + text(kind.label()) + "," + dates
                + ",\">=\"&" + month + "," + dates + ",\"<\"&EDATE(" + month + ",1))";
    }

    /** What dated items of a kind add in a year. */
    String inYear(HouseholdAmount kind, String year) {
        return "SUMIFS(" + column("items", "E") + "," + dated(kind, year) + ")";
    }

    private String dated(HouseholdAmount kind, String year) {
        return column("items", "B") + "," + text(kind.label()) + "," + column("items", "F") + "," + year;
    }

    /** What the W-2 comparison says of a projection year. */
    String job(String letter, String year) {
        return "SUMIF(" + column("job", "B") + "," + year + "," + column("job", letter) + ")";
    }

    /** How many years the W-2 comparison has. */
    String jobYears() {
        return "COUNT(" + column("job", "B") + ")";
    }

    /** What was really paid of a year's tax; an overpayment applied was paid with the year before. */
    String cashPaid(String year) {
        return cash(year) + ")";
    }

    /** What was really paid of a year's tax before a day. */
    String cashPaidBefore(String year, String day) {
        return cash(year) + "," + column("taxPayments", "E") + ",\"<\"&" + day + ")";
    }

    /** What was really paid of a year's tax from a day on and before another. */
    String cashPaid(String year, String from, String before) {
        return cash(year) + "," + column("taxPayments", "E") + ",\">=\"&" + from + "," + column("taxPayments", "E")
                + ",\"<\"&" + before + ")";
    }

    private String cash(String year) {
        return "SUMIFS(" + column("taxPayments", "F") + "," + column("taxPayments", "D") + "," + year + ","
                + column("taxPayments", "C") + "," + text("<>" + PaymentKind.PRIOR_YEAR_OVERPAYMENT.label()) + ","
                + column("taxPayments", "E") + ",\"<=\"&" + of("asOf");
    }

    /** What was paid of a jurisdiction's tax of a year until a day, the entity's tax aside. */
    String paid(String jurisdiction, String year, String until) {
        return "SUMIFS(" + column("taxPayments", "F") + "," + column("taxPayments", "B") + "," + jurisdiction + ","
                + column("taxPayments", "D") + "," + year + "," + column("taxPayments", "C") + ","
                + text("<>" + PaymentKind.ENTITY_TAX.label()) + "," + column("taxPayments", "E") + ",\"<=\"&" + until
                + ")";
    }
}
