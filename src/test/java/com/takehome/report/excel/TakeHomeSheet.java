package com.takehome.report.excel;

import static com.takehome.report.excel.ReportTemplateMaker.LAST_YEAR;
import static com.takehome.report.excel.ReportTemplateMaker.YEAR;
import static com.takehome.report.excel.TemplateSheetMaker.letters;

import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Rank;
import com.takehome.report.excel.TemplateStyles.Tone;
import java.util.Map;
import org.apache.poi.ss.usermodel.PrintSetup;

/** The bridge from gross receipts to take-home, with the columns that its chart draws. */
final class TakeHomeSheet {

    private static final int BASE = LAST_YEAR + 1;
    private static final int SHOWN = BASE + 1;

    private final TemplateSheetMaker sheet;
    private final MadeSheets made;

    TakeHomeSheet(TemplateSheetMaker sheet, MadeSheets made) {
        this.sheet = sheet;
        this.made = made;
    }

    void build() {
        sheet.keys(Map.of(YEAR, "1", YEAR + 1, "2", YEAR + 2, "3", BASE, "base", SHOWN, "shown"));
        sheet.header("Step", "Unit", "Year 1", "Year 2", "Year 3", "Chart: from", "Chart: step");
        int first = sheet.nextRow() + 1;
        step("gross", "Gross receipts", Rank.LINE, "0");
        step("expenses", "Business expenses", Rank.LINE, below(first, first + 1));
        step("health", "Health insurance", Rank.LINE, next(first + 2));
        step("retirement", "Retirement contribution", Rank.LINE, next(first + 3));
        step("tax", "Tax added by the practice", Rank.LINE, next(first + 4));
        TemplateSheetMaker.Line kept = sheet.line("takeHome", "bridge.takeHome.years", "Take-home", "USD")
                .rank(Rank.GRAND);
        kept.cells(YEAR, LAST_YEAR, Format.DOLLARS, Tone.CALCULATION, c -> "=IF(COUNT(" + letters(c) + (first + 4)
                + ")=0,\"\"," + letters(c) + first + "-SUM(" + letters(c) + (first + 1) + ":" + letters(c) + (first + 4)
                + "))");
        chartColumns(kept, "0");
        sheet.finish(3, 5, 4, 4, PrintSetup.LETTER_PAPERSIZE);
    }

    /** The first step down starts where the whole less the step ends. */
    private static String below(int whole, int step) {
        return letters(SHOWN) + whole + "-" + letters(SHOWN) + step;
    }

    /** Each further step starts where the one before ended. */
    private static String next(int row) {
        return letters(BASE) + (row - 1) + "-" + letters(SHOWN) + row;
    }

    private void step(String key, String label, Rank rank, String base) {
        TemplateSheetMaker years = made.get("Years");
        TemplateSheetMaker.Line line = sheet.line(key, "bridge." + key + ".years", label, "USD").rank(rank);
        line.cells(YEAR, LAST_YEAR, Format.DOLLARS, Tone.LINK, c -> "=Years!" + letters(c) + years.at(key));
        chartColumns(line, base);
    }

    private static void chartColumns(TemplateSheetMaker.Line line, String base) {
        line.cell(BASE, "=" + base, Format.DOLLARS, Tone.CALCULATION).cell(SHOWN,
                "=SUM(" + letters(YEAR) + line.number() + ")", Format.DOLLARS, Tone.CALCULATION);
    }
}
