package com.takehome.report.excel;

import static com.takehome.report.excel.TemplateSheetMaker.FIRST;
import static com.takehome.report.excel.TemplateSheetMaker.LABEL;

import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Tone;
import java.util.Map;
import org.apache.poi.ss.usermodel.PrintSetup;

/** This report beside the last one, the largest change first, and the cells that were changed between them. */
final class WhatMovedSheet {

    private static final int AMOUNTS = 5;
    private static final int WHY = FIRST + AMOUNTS;

    private final TemplateSheetMaker sheet;

    WhatMovedSheet(TemplateSheetMaker sheet) {
        this.sheet = sheet;
    }

    void build() {
        sheet.width(LABEL, 46).width(WHY, 90);
        sheet.keys(Map.of(LABEL, "figure", FIRST, "former", FIRST + 1, "now", FIRST + 2, "change", FIRST + 3,
                "byInput", FIRST + 4, "byDate", WHY, "why"));
        sheet.header(AMOUNTS, "Figure", "Unit", "In the last report", "Now", "Change", "By changed cells",
                "By the date",
                "Why");
        sheet.line("moved", "answers.moved[]", "", "USD").cells(FIRST, WHY - 1, Format.DOLLARS, Tone.ENGINE, c -> "")
                .cell(WHY, "", Format.NOTE, Tone.PLAIN);
        sheet.section("Changed cells");
        sheet.keys(Map.of(LABEL, "what", FIRST, "former", FIRST + 2, "now", WHY, "cell"));
        sheet.header(0, "What", "", "Was", "", "Is", "", "", "Cell");
        sheet.line("cell", "moved.changedCells[]", "", "").cell(FIRST, "", Format.NOTE, Tone.PLAIN)
                .cell(FIRST + 2, "", Format.NOTE, Tone.PLAIN).cell(WHY, "", Format.NOTE, Tone.PLAIN);
        sheet.finish(FIRST, 5, 4, 4, PrintSetup.LETTER_PAPERSIZE);
    }
}
