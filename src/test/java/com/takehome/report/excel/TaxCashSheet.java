package com.takehome.report.excel;

import static com.takehome.report.excel.ReportTemplateMaker.LAST_TAIL;
import static com.takehome.report.excel.ReportTemplateMaker.MONTH;
import static com.takehome.report.excel.TemplateSheetMaker.letters;

import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Rank;
import com.takehome.report.excel.TemplateStyles.Tone;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Tax by the month in which it is paid, what is owed of it at each month's end, and how far each balance reaches. */
final class TaxCashSheet {

    /** The year before the first, and up to four that the 36 months touch. */
    static final int YEARS = 5;
    /** Wide enough for the days on which a year's tax is paid, which stand beneath months. */
    private static final int DATE_WIDTH = 12;

    private final MonthGrid grid;
    private final TemplateSheetMaker sheet;
    private final MadeSheets made;
    private final InputCells inputs;

    TaxCashSheet(MonthGrid grid, MadeSheets made) {
        this.grid = grid;
        this.sheet = grid.sheet();
        this.made = made;
        this.inputs = new InputCells(made);
    }

    void build() {
        sheet.section("Estimated payments still to be made");
        TemplateSheetMaker.Line estimate = sheet.line("estimate", "estimates[].cash.months", "", "");
        sheet.section("Tax paid, by tax year; refunds negative");
        years("paid");
        sheet.section("Tax owed at the month's end on income received up to then");
        years("owed");
        sheet.section("Tax paid up to the month's end, without refunds");
        years("growing");
        sheet.section("Household and costs");
        grid.given("payroll", "cash.payroll.months", "Payroll deposits of an S corporation", Tone.ENGINE);
        WageRows wages = new WageRows(grid, inputs);
        wages.lay();
        TemplateSheetMaker costs = sheet.other("Expenses");
        grid.formula("expensesPaid", "cash.expensesPaid.months", "Business expenses paid", Rank.LINE, Tone.LINK,
                c -> "=Expenses!" + letters(c) + costs.at("business") + "-Expenses!" + letters(c)
                        + costs.at("depreciation") + "+Expenses!" + letters(c) + costs.at("equipment"));
        new RunwayRows(sheet, inputs).build();
        new TaxCashYears(sheet, made).build();
        IntStream.range(MONTH, MONTH + YEARS).forEach(column -> sheet.width(column, DATE_WIDTH));
        wages.fill();
        fill(estimate);
        grid.finish();
    }

    private void years(String what) {
        for (int year = 0; year < YEARS; year++) {
            sheet.line(what + year, "cash.year" + year + "." + what + ".months",
                    year == 0 ? "The year before the first" : "Tax year " + year, "");
        }
    }

    private void fill(TemplateSheetMaker.Line estimate) {
        TemplateSheetMaker estimates = sheet.other("Quarterly estimates");
        live(estimate, Tone.LINK, c -> "=SUMIFS(" + installments(estimates, "toPay") + ","
                + installments(estimates, "due") + ",\">=\"&" + MonthGrid.month(c) + ","
                + installments(estimates, "due") + ",\"<\"&EDATE(" + MonthGrid.month(c) + ",1))");
        for (int year = 0; year < YEARS; year++) {
            int index = year;
            number("paid" + year, year);
            number("owed" + year, year);
            number("growing" + year, year);
            sheet.lineAt("paid" + year).cells(MONTH, LAST_TAIL, Format.DOLLARS, Tone.LINK,
                    c -> "=" + paid(index, c, estimate.number()));
            sheet.lineAt("owed" + year).cells(MONTH, LAST_TAIL, Format.DOLLARS, Tone.LINK, c -> "=" + owed(index, c));
            sheet.lineAt("growing" + year).cells(MONTH, LAST_TAIL, Format.DOLLARS, Tone.CALCULATION,
                    c -> "=SUMIF(" + through("paid" + index, c) + ",\">0\")");
        }
    }

    private static String installments(TemplateSheetMaker estimates, String row) {
        return "'Quarterly estimates'!$D$" + estimates.at(row) + ":$G$" + estimates.at(row);
    }

    private static void live(TemplateSheetMaker.Line line, Tone tone, IntFunction<String> formula) {
        line.cell(ReportTemplateMaker.TOTAL, MonthGrid.total(line.number()), Format.DOLLARS, Tone.CALCULATION)
                .cells(MONTH, LAST_TAIL, Format.DOLLARS, tone, formula);
    }

    private void number(String row, int year) {
        sheet.lineAt(row).cell(TemplateSheetMaker.UNIT, "=" + ofYear("taxYear", year), Format.COUNT, Tone.MUTED);
    }

    private String ofYear(String row, int year) {
        return "$" + letters(MONTH + year) + "$" + sheet.at("year." + row);
    }

    private String through(String row, int column) {
        return "$" + letters(MONTH) + sheet.at(row) + ":" + letters(column) + sheet.at(row);
    }

    private String paid(int year, int column, int estimate) {
        String month = MonthGrid.month(column);
        String next = "EDATE(" + month + ",1)";
        String due = ofYear("due", year);
        return inputs.cashPaid(ofYear("taxYear", year), month, next) + "+SUMIF($C$" + estimate + ":$C$" + estimate
                + "," + ofYear("taxYear", year) + "," + letters(column) + "$" + estimate + ":" + letters(column) + "$"
                + estimate + ")+IF(AND(" + due + ">=" + month + "," + due + "<" + next + "),"
                + ofYear("restToCome", year) + ",0)+IF(" + taxYear(column) + "=" + ofYear("taxYear", year) + ","
                + letters(column) + "$" + sheet.at("payroll") + ",0)";
    }

    private static String taxYear(int column) {
        return "Projection!" + letters(column) + "$" + ProjectionSheet.TAX_YEAR_ROW;
    }

    /** What the income up to the month's end adds to the year's tax, less what is paid of it. */
    private String owed(int year, int column) {
        String total = ofYear("total", year);
        String part = "Projection!" + letters(column) + "$" + made.get("Projection").at("receiptsPart");
        String accrued = "IF(" + ofYear("taxYear", year) + "<" + taxYear(column) + "," + total + ",IF("
                + ofYear("taxYear", year) + "=" + taxYear(column) + "," + inputs.partOf(total, part) + ",0))";
        return inputs.rounded("MAX(0," + accrued + "-" + ofYear("before", year) + "-SUM("
                + through("paid" + year, column) + "))");
    }

    /** The month's tax, all years together. */
    static String taxPaid(TemplateSheetMaker sheet, int column) {
        return "SUM('Tax cash'!" + letters(column) + sheet.at("paid0") + ":" + letters(column)
                + sheet.at("paid" + (YEARS - 1)) + ")";
    }

}
