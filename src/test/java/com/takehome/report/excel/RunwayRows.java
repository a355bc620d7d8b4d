package com.takehome.report.excel;

import static com.takehome.report.excel.ReportTemplateMaker.LAST_MONTH;
import static com.takehome.report.excel.ReportTemplateMaker.MONTH;
import static com.takehome.report.excel.TemplateSheetMaker.letters;

import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Tone;

/**
 * How far each month's balance reaches if nothing more comes in: in its column the least that is left after one month,
 * after two, and so on, spending, costs and the tax falling due on income already received taken off.
 */
final class RunwayRows {

    private static final int LONGEST = LAST_MONTH - MONTH;

    private final TemplateSheetMaker sheet;
    private final InputCells inputs;

    RunwayRows(TemplateSheetMaker sheet, InputCells inputs) {
        this.sheet = sheet;
        this.inputs = inputs;
    }

    void build() {
        String health = "Projection!$" + letters(MONTH) + "$" + sheet.other("Projection").at("health")
                + ":%s$" + sheet.other("Projection").at("health");
        sheet.line("outflow", "cash.runway.outflow.months", "Spending and costs less wages, up to the month's end",
                "USD").cells(MONTH, LAST_MONTH, Format.DOLLARS, Tone.LINK,
                        c -> "=" + sum("expensesPaid", c) + "+SUM(" + health.formatted(letters(c)) + ")-"
                                + sum("wages", c) + "+" + inputs.of("spending") + "*COUNT($"
                                + MonthGrid.month(MONTH) + ":" + MonthGrid.month(c) + ")");
        sheet.line("balance", "cash.runway.balance.months", "Balance at the month's end", "USD").cells(MONTH,
                LAST_MONTH, Format.DOLLARS, Tone.LINK, c -> {
                    String cash = "Projection!" + letters(c) + "$" + sheet.other("Projection").at("cash");
                    return "=IF(COUNT(" + cash + ")=0,0," + cash + ")";
                });
        sheet.section("The least that is left of the month's balance after so many months without receipts");
        for (int after = 1; after <= LONGEST; after++) {
            int ahead = after;
            sheet.line("after" + after, "cash.runway.after" + after + ".months", "After " + after, "USD").cells(MONTH,
                    LAST_MONTH - after, Format.DOLLARS, Tone.CALCULATION, c -> "=" + left(c, ahead));
        }
    }

    private String sum(String row, int column) {
        return "SUM($" + letters(MONTH) + "$" + sheet.at(row) + ":" + letters(column) + "$" + sheet.at(row) + ")";
    }

    private String left(int column, int after) {
        String before = after == 1 ? at("balance", column) : letters(column) + sheet.at("after" + (after - 1));
        StringBuilder left = new StringBuilder(at("balance", column)).append("-").append(at("outflow", column + after))
                .append("+").append(at("outflow", column));
        for (int year = 0; year < TaxCashSheet.YEARS; year++) {
            left.append("-MIN(").append(at("owed" + year, column)).append(",")
                    .append(at("growing" + year, column + after)).append("-").append(at("growing" + year, column))
                    .append(")");
        }
        return "MIN(" + before + "," + left + ")";
    }

    private String at(String row, int column) {
        return letters(column) + "$" + sheet.at(row);
    }

    /** Whole months that the balance covers; empty where it is not known or reaches beyond the last month. */
    static String months(TemplateSheetMaker projection, TemplateSheetMaker taxCash, InputCells inputs, int column) {
        String balance = letters(column) + "$" + projection.at("cash");
        String least = "'Tax cash'!" + letters(column) + "$" + taxCash.at("after1") + ":" + letters(column) + "$"
                + taxCash.at("after" + LONGEST);
        String covered = "COUNTIF(" + least + ",\">-\"&" + inputs.of("halfACent") + ")";
        return "IF(" + notGiven(projection, inputs, column) + ",\"\",IF(" + balance + "<0,0,IF(" + covered + "<COUNT("
                + least + ")," + covered + ",\"\")))";
    }

    /** MONTHS, NEVER or NOT_GIVEN. */
    static String status(TemplateSheetMaker projection, InputCells inputs, int column) {
        return "IF(" + notGiven(projection, inputs, column) + ",\"NOT_GIVEN\",IF(COUNT(" + letters(column) + "$"
                + projection.at("runway") + ")=1,\"MONTHS\",\"NEVER\"))";
    }

    private static String notGiven(TemplateSheetMaker projection, InputCells inputs, int column) {
        return "OR(COUNT(" + letters(column) + "$" + projection.at("cash") + ")=0,COUNT(" + inputs.of("spending")
                + ")=0)";
    }
}
