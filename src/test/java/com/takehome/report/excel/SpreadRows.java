package com.takehome.report.excel;

import static com.takehome.report.excel.ReportTemplateMaker.LAST_TAIL;
import static com.takehome.report.excel.ReportTemplateMaker.MONTH;
import static com.takehome.report.excel.ReportTemplateMaker.TOTAL;
import static com.takehome.report.excel.TemplateSheetMaker.letters;

import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Tone;

/**
 * Lays a tax year's tax and retirement contribution on its months. What has passed of the year is rounded to the cent
 * and the month takes the growth, so that the months add up to the year.
 */
final class SpreadRows {

    private static final String YEARS = "$" + letters(MONTH) + "$" + ProjectionSheet.TAX_YEAR_ROW;

    private final TemplateSheetMaker sheet;
    private final TaxYears taxYears;
    private final MadeSheets made;

    SpreadRows(TemplateSheetMaker sheet, MadeSheets made) {
        this.sheet = sheet;
        this.taxYears = new TaxYears(made);
        this.made = made;
    }

    /** The parts of its tax year that have passed by each month's end. */
    void parts() {
        sheet.section("How much of its tax year has passed by each month's end");
        int gross = sheet.at("gross");
        TemplateSheetMaker.Line months = sheet.line("monthsPart", "projection.monthsPart.months", "Of its months",
                "share");
        months.cells(MONTH, LAST_TAIL, Format.SHARE, Tone.CALCULATION,
                c -> "=COUNTIF(" + YEARS + ":" + year(c) + "," + year(c) + ")/COUNTIF(" + YEARS + ":" + lastYear() + ","
                        + year(c) + ")");
        sheet.line("receiptsPart", "projection.receiptsPart.months", "Of its receipts, or months without any", "share")
                .cells(MONTH, LAST_TAIL, Format.SHARE, Tone.CALCULATION, c -> {
                    String whole = received(gross, c, LAST_TAIL);
                    return "=IF(" + whole + ">0," + received(gross, c, c) + "/" + whole + "," + letters(c)
                            + months.number() + ")";
                });
    }

    private static String year(int column) {
        return letters(column) + "$" + ProjectionSheet.TAX_YEAR_ROW;
    }

    private static String lastYear() {
        return "$" + letters(LAST_TAIL) + "$" + ProjectionSheet.TAX_YEAR_ROW;
    }

    /** The receipts of the column's tax year up to another column. */
    private static String received(int gross, int column, int through) {
        boolean all = through == LAST_TAIL;
        String amounts = "$" + letters(MONTH) + "$" + gross + ":" + (all ? "$" : "") + letters(through) + "$" + gross;
        return "SUMIF(" + YEARS + ":" + (all ? lastYear() : year(through)) + "," + year(column) + "," + amounts + ")";
    }

    /** In proportion to receipts. */
    void byReceipts(String line, String taxRow) {
        spread(line, taxRow, "receiptsPart");
    }

    /** In equal parts. */
    void evenly(String line, String taxRow) {
        spread(line, taxRow, "monthsPart");
    }

    private void spread(String name, String taxRow, String parts) {
        int row = sheet.at(parts);
        InputCells inputs = new InputCells(made);
        TemplateSheetMaker.Line line = sheet.lineAt(name);
        line.cell(TOTAL, MonthGrid.total(line.number()), Format.DOLLARS, Tone.CALCULATION).cells(MONTH, LAST_TAIL,
                Format.DOLLARS, Tone.LINK, c -> {
                    String amount = taxYears.of(taxRow, year(c));
                    return "=" + inputs.partOf(amount, letters(c) + row) + "-" + inputs.partOf(amount, "IF("
                            + year(c - 1) + "=" + year(c) + "," + letters(c - 1) + row + ",0)");
                });
    }
}
