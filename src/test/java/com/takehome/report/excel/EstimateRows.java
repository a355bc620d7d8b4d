package com.takehome.report.excel;

import static com.takehome.report.excel.TemplateSheetMaker.FIRST;
import static com.takehome.report.excel.TemplateSheetMaker.LABEL;
import static com.takehome.report.excel.TemplateSheetMaker.UNIT;

import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Tone;
import java.util.function.IntFunction;

/** Rows of an estimate's blocks: first laid out, then filled, since formulas look at rows further down. */
final class EstimateRows {

    private static final int LAST = FIRST + 3;

    private final TemplateSheetMaker sheet;

    EstimateRows(TemplateSheetMaker sheet) {
        this.sheet = sheet;
    }

    /** A row of one figure or of four. */
    void row(String name, String label, String unit) {
        row(name, name, label, unit);
    }

    /** A row under another name than its key's. */
    void row(String name, String key, String label, String unit) {
        sheet.line(name, "estimates[]." + key, label, unit).cell(LABEL, label, Format.TEXT, Tone.PLAIN).cell(UNIT,
                unit, Format.TEXT, Tone.MUTED);
    }

    /** A figure that follows. */
    void worked(String row, Format format, String formula) {
        sheet.lineAt(row).cell(FIRST, "=" + formula, format, Tone.CALCULATION);
    }

    /** A figure that follows for each installment. */
    void worked(String row, Format format, IntFunction<String> formula) {
        sheet.lineAt(row).cells(FIRST, LAST, format, Tone.CALCULATION, c -> "=" + formula.apply(c));
    }

    /** The engine's own figures. */
    void engine(String row, Format format, int count) {
        sheet.lineAt(row).cells(FIRST, FIRST + count - 1, format, Tone.ENGINE, c -> "");
    }
}
