package com.takehome.report.excel;

import static com.takehome.report.excel.ReportTemplateMaker.LAST_MONTH;
import static com.takehome.report.excel.ReportTemplateMaker.LAST_TAIL;
import static com.takehome.report.excel.ReportTemplateMaker.MONTH;
import static com.takehome.report.excel.TemplateSheetMaker.letters;

import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Rank;
import com.takehome.report.excel.TemplateStyles.Tone;
import java.util.function.IntFunction;

/** The 36 months from billing to cash. */
final class ProjectionSheet {

    static final int TAX_YEAR_ROW = 8;
    static final int MONTH_NUMBER_ROW = 9;

    private final MonthGrid grid;
    private final TemplateSheetMaker sheet;
    private final MadeSheets made;
    private final SpreadRows spread;

    ProjectionSheet(MonthGrid grid, MadeSheets made) {
        this.grid = grid;
        this.sheet = grid.sheet();
        this.made = made;
        this.spread = new SpreadRows(sheet, made);
    }

    void build() {
        calendar();
        sheet.section("Billed and received");
        link("billed", "Retainers billed", "Engagements", "billed");
        link("received", "Retainers received", "Engagements", "received");
        link("otherIncome", "Other income", "Other income", "all");
        int received = sheet.at("received");
        grid.formula("gross", "projection.gross.months", "Gross receipts", Rank.TOTAL, Tone.CALCULATION,
                c -> "=" + letters(c) + received + "+" + letters(c) + (received + 1));
        sheet.section("From receipts to take-home");
        link("expenses", "Business expenses", "Expenses", "business");
        link("health", "Health insurance", "Expenses", "health");
        sheet.line("retirement", "projection.retirement.months",
                "Retirement contribution", "USD");
        sheet.line("tax", "projection.tax.months", "Tax added by the practice", "USD");
        takeHome();
        sheet.section("Cash");
        sheet.line("taxPaid", "projection.taxPaid.months", "Tax paid", "USD");
        sheet.line("cash", "months.cashBalance", "Cash at month's end", "USD");
        sheet.line("runway", "months.runwayMonths", "Runway", "months");
        sheet.line("runwayStatus", "months.runwayStatus", "Runway, in words", "");
        concentration();
        spread.parts();
        sheet.line("householdTax", "projection.householdTax.months", "The household's whole tax", "USD");
        grid.finish();
    }

    /** Fills in what follows from the sheet Tax, which itself follows from this one. */
    void fillTax() {
        spread.evenly("retirement", "retirementDeduction");
        spread.byReceipts("tax", "tax");
        spread.byReceipts("householdTax", "householdTax");
    }

    private void calendar() {
        sheet.line("taxYear", "calendar.taxYear", "Tax year", "").cells(MONTH, LAST_TAIL, Format.COUNT,
                Tone.CALCULATION, c -> "=YEAR(" + MonthGrid.month(c) + ")");
        sheet.line("number", "calendar.number", "Month, counted from the year 0", "").cells(MONTH, LAST_TAIL,
                Format.COUNT, Tone.CALCULATION, c -> "=" + letters(c) + "$" + TAX_YEAR_ROW + "*"
                        + assumption("monthsAYear") + "+MONTH(" + MonthGrid.month(c) + ")");
    }

    private String assumption(String row) {
        return "Assumptions!$D$" + made.get("Assumptions").at(row);
    }

    private void link(String key, String label, String from, String row) {
        grid.formula(key, "projection." + key + ".months", label, Rank.LINE, Tone.LINK, link(from, row));
    }

    private IntFunction<String> link(String from, String row) {
        String name = from.contains(" ") ? "'" + from + "'" : from;
        return c -> "=" + name + "!" + letters(c) + made.get(from).at(row);
    }

    private void takeHome() {
        int gross = sheet.at("gross");
        int costs = sheet.at("expenses");
        int tax = sheet.at("tax");
        grid.formula("takeHome", "projection.takeHome.months", "Take-home", Rank.GRAND, Tone.CALCULATION, LAST_MONTH,
                c -> "=IF(COUNT(" + letters(c) + tax + ")=0,\"\"," + letters(c) + gross + "-SUM(" + letters(c) + costs
                        + ":" + letters(c) + tax + "))");
    }

    /** Fills in what follows from the sheet Tax cash, which itself follows from this one. */
    void fillCash() {
        TemplateSheetMaker taxCash = made.get("Tax cash");
        InputCells inputs = new InputCells(made);
        int taxPaid = sheet.at("taxPaid");
        cash("taxPaid", Format.DOLLARS, Tone.LINK, c -> TaxCashSheet.taxPaid(taxCash, c)).cell(
                ReportTemplateMaker.TOTAL, MonthGrid.total(taxPaid), Format.DOLLARS, Tone.CALCULATION);
        cash("cash", Format.DOLLARS, Tone.CALCULATION, new CashBalance(sheet, taxCash, inputs)::formula);
        cash("runway", Format.COUNT, Tone.LINK, c -> RunwayRows.months(sheet, taxCash, inputs, c));
        cash("runwayStatus", Format.DOLLARS, Tone.CALCULATION, c -> RunwayRows.status(sheet, inputs, c));
    }

    private TemplateSheetMaker.Line cash(String row, Format format, Tone tone, IntFunction<String> formula) {
        return sheet.lineAt(row).cells(MONTH, LAST_MONTH, format, tone, c -> "=" + formula.apply(c));
    }

    private void concentration() {
        sheet.section("Capacity and concentration");
        sheet.line("capacity", "months.capacity", "Capacity in use", "share").cells(MONTH, LAST_MONTH, Format.SHARE,
                Tone.LINK, link("Engagements", "allCapacity"));
        int billed = sheet.at("billed");
        int client = made.get("Engagements").at("client");
        sheet.line("share", "months.largestClientShare", "Largest client's share of retainers", "share").cells(MONTH,
                LAST_MONTH, Format.SHARE, Tone.CALCULATION,
                c -> "=IF(" + letters(c) + billed + ">0,ROUND(MAX(Engagements!"
                        + letters(c) + client + ":" + letters(c) + client + ")/" + letters(c) + billed + ","
                        + assumption("shareDecimals") + "),\"\")");
        sheet.line("largest", "months.largestClient", "Largest client", "").cells(MONTH, LAST_MONTH, Format.DOLLARS,
                Tone.CALCULATION, c -> {
                    String range = "Engagements!" + letters(c) + client + ":" + letters(c) + client;
                    return "=IF(" + letters(c) + billed + ">0,INDEX(Engagements!$B$" + client + ":$B$" + client
                            + ",MATCH(MAX(" + range + ")," + range + ",0)),\"\")";
                });
    }
}
