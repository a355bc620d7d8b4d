package com.takehome.report.excel;

import static com.takehome.report.excel.ReportTemplateMaker.LAST_YEAR;
import static com.takehome.report.excel.ReportTemplateMaker.YEAR;
import static com.takehome.report.excel.TemplateSheetMaker.LABEL;
import static com.takehome.report.excel.TemplateSheetMaker.UNIT;
import static com.takehome.report.excel.TemplateSheetMaker.letters;

import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Rank;
import com.takehome.report.excel.TemplateStyles.Tone;
import java.util.Map;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;

/** The answer first, then the years, what is due next, findings and charts. */
final class SummarySheet {

    private static final int BRIDGE_ROWS = 13;
    private static final int CHART_ROWS = 15;
    private static final int EMU = 9_525;
    private static final int MARGIN = 4;
    /** Where the left chart of a pair ends and the right one begins, in pixels of the column of labels. */
    private static final int MIDDLE = 455;
    private static final int BETWEEN = 12;

    private final TemplateSheetMaker sheet;
    private final MadeSheets made;

    SummarySheet(TemplateSheetMaker sheet, MadeSheets made) {
        this.sheet = sheet;
        this.made = made;
    }

    void build() {
        sheet.width(LABEL, 72);
        sheet.keys(Map.of(YEAR, "1", YEAR + 1, "2", YEAR + 2, "3"));
        sheet.line("answer", "", "{headline.answer}", "").rank(Rank.SECTION);
        sheet.gap();
        heading();
        year("gross", "grossReceipts", "Gross receipts", Rank.LINE, Format.DOLLARS);
        year("tax", "tax", "Tax added by the practice", Rank.LINE, Format.DOLLARS);
        year("takeHome", "takeHome", "Take-home", Rank.GRAND, Format.DOLLARS);
        year("share", "takeHomeShare", "Take-home of gross receipts", Rank.LINE, Format.SHARE);
        year("both", "takeHomeAndRetirement", "Take-home and retirement", Rank.LINE, Format.DOLLARS);
        year("effective", "effectiveTaxRate", "Tax of receipts less expenses", Rank.LINE, Format.SHARE);
        year("capacity", "averageCapacity", "Average capacity in use", Rank.LINE, Format.SHARE);
        year("hourly", "effectiveHourlyRate", "Retainers billed per contracted hour", Rank.LINE, Format.CENTS);
        now();
        TemplateCharts charts = new TemplateCharts(sheet.sheet(), made);
        charts.bridge(place(LABEL, 0, LAST_YEAR + 1, 0, below(1), BRIDGE_ROWS));
        skip(BRIDGE_ROWS + 1);
        sheet.newPage().gap();
        findings();
        sheet.gap().newPage();
        charts(charts);
        sheet.finish(0, 2, 0, 1, PrintSetup.LETTER_PAPERSIZE);
    }

    private void heading() {
        TemplateSheetMaker years = made.get("Years");
        sheet.line("year", "projectionYears.to", "", "").cell(LABEL, "Year that ends in", Format.TEXT, Tone.HEADER)
                .cell(UNIT, "Unit", Format.TEXT, Tone.HEADER).cells(YEAR, LAST_YEAR, Format.MONTH, Tone.HEADER,
                        c -> "=Years!" + letters(c) + years.at("to"));
    }

    private void year(String row, String key, String label, Rank rank, Format format) {
        TemplateSheetMaker years = made.get("Years");
        String unit = format == Format.SHARE ? "share" : format == Format.CENTS ? "USD / h" : "USD";
        sheet.line(row, "projectionYears." + key, label, unit).rank(rank).cells(YEAR, LAST_YEAR, format, Tone.LINK,
                c -> "=Years!" + letters(c) + years.at(row));
    }

    private void now() {
        sheet.section("As of {practice.asOf}");
        sheet.keys(Map.of(YEAR, "value"));
        next();
        current("cashNow", "Cash at month's end", "USD", Format.DOLLARS, ofMonth("cash"));
        String months = ofMonth("runway");
        String status = ofMonth("runwayStatus");
        current("runway", "Runway", "", Format.DOLLARS,
                "IF(" + status + "=\"MONTHS\"," + months + "&IF(" + months + "=1,\" month\",\" months\"),IF(" + status
                        + "=\"NEVER\",\"Beyond the 36 months\",\"Not given\"))");
        current("largestShare", "", "share", Format.SHARE, ofMonth("share"));
        sheet.lineAt("largestShare").wrapped(LABEL, "Largest client's share of retainers: {headline.largest}",
                Format.TEXT, Tone.PLAIN);
    }

    private void fact(String key, String label, String unit, Format format) {
        sheet.line(key, "headline." + key, label, unit).cell(YEAR, "", format, Tone.ENGINE);
    }

    /** The first payment still to come, of all jurisdictions. */
    private void next() {
        fact("nextDue", "Next estimated payment due", "", Format.DAY);
        fact("nextAmount", "Amount", "USD", Format.CENTS);
        fact("nextTo", "To", "", Format.DOLLARS);
        String due = letters(YEAR) + sheet.at("nextDue");
        String none = "=IF(COUNT(" + column("D") + ")=0,\"\",";
        String first = "MATCH(" + due + "," + column("D") + ",0))";
        sheet.lineAt("nextDue").cell(YEAR, none + "MIN(" + column("D") + "))", Format.DAY, Tone.LINK);
        sheet.lineAt("nextAmount").cell(YEAR, none + "INDEX(" + column("E") + "," + first + ")", Format.CENTS,
                Tone.LINK);
        sheet.lineAt("nextTo").cell(YEAR, none + "INDEX(" + column("B") + "," + first + ")", Format.DOLLARS, Tone.LINK);
    }

    private void current(String key, String label, String unit, Format format, String formula) {
        fact(key, label, unit, format);
        sheet.lineAt(key).cell(YEAR, "=" + formula, format, Tone.LINK);
    }

    /** The figure of the as-of date's month, or of the first or last where that lies outside. */
    private String ofMonth(String row) {
        String asOf = new InputCells(made).of("asOf");
        String calendar = months(MonthGrid.MONTH_ROW);
        return "INDEX(" + months(made.get("Projection").at(row)) + ",1,IF(" + asOf + "<Projection!$"
                + letters(ReportTemplateMaker.MONTH) + "$" + MonthGrid.MONTH_ROW + ",1,MATCH(" + asOf + "," + calendar
                + ",1)))";
    }

    private static String months(int row) {
        return "Projection!$" + letters(ReportTemplateMaker.MONTH) + "$" + row + ":$"
                + letters(ReportTemplateMaker.LAST_MONTH) + "$" + row;
    }

    private String column(String letter) {
        int row = made.get("Quarterly estimates").at("next");
        return "'Quarterly estimates'!$" + letter + "$" + row + ":$" + letter + "$" + row;
    }

    private void findings() {
        sheet.keys(Map.of(LABEL, "message", UNIT, "severity"));
        sheet.textHeader("Findings, and what to do about them", "Weight", "", "", "");
        sheet.bare("finding", "findings[]").wrapped(LABEL, "", Format.TEXT, Tone.PLAIN).wrapped(UNIT, "",
                Format.TEXT, Tone.MUTED);
        sheet.bare("nextStep", "findings[].advice").wrapped(LABEL, "", Format.NOTE, Tone.MUTED);
    }

    /** Pairs; those that only some practices have come last, so that none leaves a hole. */
    private void charts(TemplateCharts charts) {
        int top = sheet.nextRow();
        charts.revenue(left(top));
        charts.concentration(right(top));
        charts.tax(left(top + CHART_ROWS + 1));
        charts.cash(right(top + CHART_ROWS + 1));
        skip(2 * (CHART_ROWS + 1));
        sheet.newPage();
        int next = sheet.nextRow();
        charts.runway(left(next));
        charts.job(right(next));
    }

    private XSSFClientAnchor left(int row) {
        return place(LABEL, 0, LABEL, MIDDLE, row, CHART_ROWS);
    }

    private XSSFClientAnchor right(int row) {
        return place(LABEL, MIDDLE + BETWEEN, LAST_YEAR + 1, 0, row, CHART_ROWS);
    }

    private static XSSFClientAnchor place(int column, int pixels, int toColumn, int toPixels, int row, int rows) {
        return new XSSFClientAnchor(pixels * EMU, MARGIN * EMU, toPixels * EMU, 0, column, row, toColumn, row + rows);
    }

    private int below(int rows) {
        return sheet.nextRow() + rows;
    }

    private void skip(int rows) {
        for (int row = 0; row < rows; row++) {
            sheet.gap();
        }
    }
}
