package com.takehome.report.excel;

import static com.takehome.report.excel.TemplateSheetMaker.FIRST;
import static com.takehome.report.excel.TemplateSheetMaker.LABEL;
import static com.takehome.report.excel.TemplateSheetMaker.UNIT;

import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Rank;
import com.takehome.report.excel.TemplateStyles.Tone;
import java.util.Map;
import org.apache.poi.ss.usermodel.PrintSetup;

/** What this is, what it was made from, and how to read it. */
final class AboutSheet {

    private final TemplateSheetMaker sheet;

    AboutSheet(TemplateSheetMaker sheet) {
        this.sheet = sheet;
    }

    void build() {
        sheet.width(LABEL, 26).width(UNIT, 2).width(FIRST, 112).width(FIRST + 1, 14);
        sheet.title("{practice.name}: three-year projection", "Prepared by {brand.firm}. {brand.disclaimer}",
                FIRST + 1);
        sheet.keys(Map.of(FIRST, "value"));
        sheet.textHeader("This report", "", "", "");
        fact("id", "practice.id", "Practice id", Format.TEXT);
        fact("entity", "practice.entity", "Entity", Format.TEXT);
        fact("asOf", "practice.asOf", "As of", Format.TEXT);
        fact("firstMonth", "practice.firstMonth", "First month", Format.TEXT);
        fact("version", "provenance.version", "Made by takehome, version", Format.TEXT);
        sheet.section("Made from");
        sheet.keys(Map.of(LABEL, "name", FIRST, "sha256"));
        sheet.textHeader("File", "", "SHA-256", "");
        sheet.line("file", "provenance.files[]", "", "").cell(FIRST, "", Format.TEXT, Tone.MUTED);
        sheet.section("How to read the colours");
        key("Input", Tone.INPUT, "An input, on the Assumptions sheet");
        key("Formula", Tone.CALCULATION, "Worked out here from cells of the same sheet");
        key("Link", Tone.LINK, "Taken or summed from another sheet");
        key("Engine", Tone.ENGINE, "Worked out by the engine; does not follow changes made in this workbook");
        sheet.section("What to bear in mind");
        sheet.keys(Map.of(LABEL, "heading", FIRST, "text"));
        sheet.textHeader("Subject", "", "", "");
        sheet.bare("note", "notes[]").wrapped(LABEL, "", Format.TEXT, Tone.PLAIN).wrapped(FIRST, "", Format.TEXT,
                Tone.PLAIN);
        sheet.finish(0, 2, 0, 1, PrintSetup.LETTER_PAPERSIZE);
    }

    private void fact(String name, String key, String label, Format format) {
        TemplateSheetMaker.Line line = sheet.line(name, key, label, "");
        switch (name) {
            case "asOf" -> line.leftAligned(FIRST, Format.DAY);
            case "firstMonth" -> line.leftAligned(FIRST, Format.MONTH);
            default -> line.cell(FIRST, "", format, Tone.PLAIN);
        }
    }

    private void key(String word, Tone tone, String meaning) {
        sheet.line(word, "", "", "").rank(Rank.LINE).cell(LABEL, word, Format.TEXT, tone).cell(FIRST, meaning,
                Format.TEXT,
                Tone.PLAIN);
    }
}
