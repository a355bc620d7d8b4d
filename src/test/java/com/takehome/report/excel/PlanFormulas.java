package com.takehome.report.excel;

import static com.takehome.report.excel.TemplateSheetMaker.letters;

/** The formulas by which a row of the plan falls on a month; they read the row's terms on Assumptions. */
final class PlanFormulas {

    private final MadeSheets made;
    private final int monthNumberRow;

    PlanFormulas(MadeSheets made, int monthNumberRow) {
        this.made = made;
        this.monthNumberRow = monthNumberRow;
    }

    private String term(String table, String column) {
        return "Assumptions!$" + column + "$" + made.get("Assumptions").at("assumptions." + table);
    }

    private String convention(String name) {
        return "Assumptions!$D$" + made.get("Assumptions").at(name);
    }

    /** The part of the month that an engagement is active in, weighted by its likelihood. */
    String active(String month) {
        String next = "EDATE(" + month + ",1)";
        String end = term("engagements", "E");
        return term("engagements", "L") + "*MAX(0,MIN(IF(COUNT(" + end + ")=0," + next + "," + end + "+1)," + next
                + ")-MAX(" + term("engagements", "D") + "," + month + "))/(" + next + "-" + month + ")";
    }

    /** What an engagement bills, given the part of the month that it is active in. */
    String billed(String month, String active) {
        String raiseFrom = term("engagements", "I");
        return "ROUND(" + term("engagements", "F") + "*IF(AND(COUNT(" + raiseFrom + ")=1," + month + ">=" + raiseFrom
                + "),1+" + term("engagements", "H") + ",1)*" + active + "," + convention("cents") + ")";
    }

    /** What an engagement pays: the billing of as many months before as its terms have months. */
    String received(String month) {
        String billedMonth = "EDATE(" + month + ",-INT(" + term("engagements", "K") + "/" + convention("daysOfTerms")
                + "))";
        return billed(billedMonth, active(billedMonth));
    }

    /** Other income on its days. */
    String income(int column) {
        return onItsDays(column, "otherIncome", "I", "J", "ROUND(" + term("otherIncome", "D") + "*"
                + term("otherIncome", "H") + "," + convention("cents") + ")");
    }

    /** The business share of a cost on its days, at the price of its year. */
    String cost(int column) {
        String years = "MAX(0,INT((" + monthNumber(column) + "-" + term("expenses", "L") + ")/"
                + convention("monthsAYear") + "))";
        return onItsDays(column, "expenses", "J", "K",
                "ROUND(" + term("expenses", "D") + "*(1+" + term("expenses", "H") + ")^" + years + "*"
                        + term("expenses", "I") + "," + convention("cents") + ")");
    }

    private String monthNumber(int column) {
        return "Projection!" + letters(column) + "$" + monthNumberRow;
    }

    /** An amount once, or every so many months from Start until End. */
    private String onItsDays(int column, String table, String everyColumn, String startColumn, String amount) {
        String every = term(table, everyColumn);
        String end = term(table, "G");
        String since = "(" + monthNumber(column) + "-" + term(table, startColumn) + ")";
        return "IF(IF(" + every + "=0," + since + "=0,AND(" + since + ">=0,MOD(" + since + "," + every + ")=0,OR(COUNT("
                + end + ")=0,EDATE(" + term(table, "F") + "," + since + ")<=" + end + ")))," + amount + ",0)";
    }
}
