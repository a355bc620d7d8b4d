package com.takehome.report.excel;

import static com.takehome.report.excel.TemplateSheetMaker.FIRST;
import static com.takehome.report.excel.TemplateSheetMaker.LABEL;
import static com.takehome.report.excel.TemplateSheetMaker.UNIT;

import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Tone;
import java.util.Map;
import org.apache.poi.ss.usermodel.PrintSetup;

/** What if, and what the user's own plan claims. */
final class ScenariosSheet {

    private final TemplateSheetMaker sheet;

    ScenariosSheet(TemplateSheetMaker sheet) {
        this.sheet = sheet;
    }

    void build() {
        sheet.width(LABEL, 56);
        for (int column = FIRST; column < FIRST + 6; column++) {
            sheet.width(column, 20);
        }
        sheet.keys(Map.of(LABEL, "name", UNIT, "fromMonth", FIRST, "annualIncome", FIRST + 1, "change", FIRST + 2,
                "changeShare", FIRST + 3, "gapCost", FIRST + 4, "takeHome", FIRST + 5, "takeHomeRefilled"));
        sheet.header("Scenario", "From", "Income, 12 months", "Change", "Change, share", "Lost till refilled",
                "Take-home",
                "Take-home refilled");
        sheet.line("scenario", "scenarios[]", "", "").cell(UNIT, "", Format.MONTH, Tone.ENGINE)
                .cell(FIRST, "", Format.DOLLARS, Tone.ENGINE).cell(FIRST + 1, "", Format.DOLLARS, Tone.ENGINE)
                .cell(FIRST + 2, "", Format.SHARE, Tone.ENGINE).cell(FIRST + 3, "", Format.DOLLARS, Tone.ENGINE)
                .cell(FIRST + 4, "", Format.DOLLARS, Tone.ENGINE).cell(FIRST + 5, "", Format.DOLLARS, Tone.ENGINE);
        sheet.section("The plan's own claims against what follows from it");
        sheet.keys(Map.of(LABEL, "what", FIRST, "stated", FIRST + 1, "computed", FIRST + 2, "difference"));
        sheet.header("Claim", "Unit", "Stated", "Computed", "Difference");
        TemplateSheetMaker.Line audit = sheet.line("audit", "audit[]", "", "USD");
        audit.cell(FIRST, "", Format.CENTS, Tone.ENGINE).cell(FIRST + 1, "", Format.CENTS, Tone.ENGINE).cell(FIRST + 2,
                "=IF(COUNT(E" + audit.number() + ")=0,\"\",E" + audit.number() + "-D" + audit.number() + ")",
                Format.CENTS,
                Tone.CALCULATION);
        sheet.finish(FIRST, 5, 4, 4, PrintSetup.LETTER_PAPERSIZE);
    }
}
