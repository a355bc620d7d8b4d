package com.takehome.report.excel;

import static com.takehome.report.excel.TemplateSheetMaker.letters;

/** The balance at a month's end: as given at its date, then on by what comes in and goes out. */
record CashBalance(TemplateSheetMaker projection, TemplateSheetMaker taxCash, InputCells inputs) {

    String formula(int column) {
        String month = MonthGrid.month(column);
        String onHand = inputs.of("cash");
        String asOf = inputs.of("cashAsOf");
        String before = letters(column - 1) + projection.at("cash");
        String change = change(column);
        return "IF(COUNT(" + onHand + ")=0,\"\",IF(EDATE(" + month + ",1)-1=" + asOf + "," + onHand + ",IF(COUNT("
                + before + ")=1," + inputs.rounded(before + "+" + change) + ",IF(AND(" + month + "="
                + inputs.of("firstMonth") + "," + asOf + "<" + month + ")," + inputs.rounded(onHand + "+" + change)
                + ",\"\"))))";
    }

    private String change(int column) {
        return own("gross", column) + "-" + other("expensesPaid", column) + "-" + own("health", column) + "-"
                + own("retirement", column) + "-" + own("taxPaid", column) + "-" + inputs.of("spending") + "+"
                + other("wages", column);
    }

    private String own(String row, int column) {
        return letters(column) + projection.at(row);
    }

    private String other(String row, int column) {
        return "'Tax cash'!" + letters(column) + taxCash.at(row);
    }
}
