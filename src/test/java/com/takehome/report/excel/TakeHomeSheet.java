package com.takehome.report.excel;

import static com.takehome.report.excel.ReportTemplateMaker.LAST_YEAR;
import static com.takehome.report.excel.ReportTemplateMaker.YEAR;
import static com.takehome.report.excel.TemplateSheetMaker.letters;

import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Rank;
import com.takehome.report.excel.TemplateStyles.Tone;
import java.util.Map;
import org.apache.poi.ss.usermodel.PrintSetup;

/** The bridge from gross receipts to take-home. */
final class TakeHomeSheet {

    private final TemplateSheetMaker sheet;
    private final MadeSheets made;

    TakeHomeSheet(TemplateSheetMaker sheet, MadeSheets made) {
        this.sheet = sheet;
        this.made = made;
    }

    void build() {
        sheet.width(TemplateSheetMaker.LABEL, 46);
        sheet.keys(Map.of(YEAR, "1", YEAR + 1, "2", YEAR + 2, "3"));
        sheet.header("Step", "Unit", "Year 1", "Year 2", "Year 3");
        int first = sheet.nextRow() + 1;
        step("gross", "Gross receipts");
        step("expenses", "Business expenses");
        step("health", "Health insurance");
        step("retirement", "Retirement contribution");
        step("tax", "Tax added by the practice");
        sheet.line("takeHome", "bridge.takeHome.years", "Take-home", "USD").rank(Rank.GRAND).cells(YEAR, LAST_YEAR,
                Format.DOLLARS, Tone.CALCULATION, c -> "=IF(COUNT(" + letters(c) + (first + 4) + ")=0,\"\","
                        + letters(c) + first + "-SUM(" + letters(c) + (first + 1) + ":" + letters(c) + (first + 4)
                        + "))");
        sheet.finish(3, 5, 4, 4, PrintSetup.LETTER_PAPERSIZE);
    }

    private void step(String key, String label) {
        TemplateSheetMaker years = made.get("Years");
        sheet.line(key, "bridge." + key + ".years", label, "USD").cells(YEAR, LAST_YEAR, Format.DOLLARS, Tone.LINK,
                c -> "=Years!" + letters(c) + years.at(key));
    }
}
