package com.takehome.report.excel;

import static com.takehome.report.excel.ReportTemplateMaker.LAST_YEAR;
import static com.takehome.report.excel.ReportTemplateMaker.YEAR;
import static com.takehome.report.excel.TemplateSheetMaker.FIRST;
import static com.takehome.report.excel.TemplateSheetMaker.LABEL;
import static com.takehome.report.excel.TemplateSheetMaker.UNIT;
import static com.takehome.report.excel.TemplateSheetMaker.letters;

import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Rank;
import com.takehome.report.excel.TemplateStyles.Tone;
import java.util.Map;
import org.apache.poi.ss.usermodel.PrintSetup;

/** The answer first, then the years, what is due next, findings and charts. */
final class SummarySheet {

    private static final int CHART_ROWS = 18;
    private static final int LAST = 12;

    private final TemplateSheetMaker sheet;
    private final MadeSheets made;

    SummarySheet(TemplateSheetMaker sheet, MadeSheets made) {
        this.sheet = sheet;
        this.made = made;
    }

    void build() {
        for (int column = LAST_YEAR + 1; column <= LAST; column++) {
            sheet.width(column, 12);
        }
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
        findings();
        charts();
        sheet.finish(FIRST, 7, 0, 1, PrintSetup.LETTER_PAPERSIZE);
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
        fact("cashNow", "Cash at month's end", "USD", Format.DOLLARS);
        fact("runway", "Runway", "", Format.DOLLARS);
        fact("largestShare", "Largest client's share of retainers", "share", Format.SHARE);
        fact("largest", "Largest client", "", Format.TEXT);
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

    private String column(String letter) {
        int row = made.get("Quarterly estimates").at("next");
        return "'Quarterly estimates'!$" + letter + "$" + row + ":$" + letter + "$" + row;
    }

    private void findings() {
        sheet.section("Findings");
        sheet.keys(Map.of(LABEL, "severity", UNIT, "message", FIRST, "value"));
        sheet.line("finding", "findings[]", "", "").cell(UNIT, "", Format.TEXT, Tone.PLAIN);
        sheet.line("nextStep", "findings[].nextStep", "", "").cell(FIRST, "", Format.TEXT, Tone.MUTED);
    }

    private void charts() {
        TemplateCharts charts = new TemplateCharts(sheet.sheet(), made);
        int right = LAST_YEAR + 1;
        charts.job(right, 4, LAST + 1, 4 + CHART_ROWS);
        sheet.gap().newPage();
        int top = sheet.nextRow();
        charts.revenue(LABEL, top, right, top + CHART_ROWS);
        charts.bridge(right, top, LAST + 1, top + CHART_ROWS);
        charts.cash(LABEL, top + CHART_ROWS + 1, right, top + 2 * CHART_ROWS + 1);
        charts.tax(right, top + CHART_ROWS + 1, LAST + 1, top + 2 * CHART_ROWS + 1);
    }
}
