package com.takehome.report.excel;

import static com.takehome.report.excel.TemplateSheetMaker.LABEL;
import static com.takehome.report.excel.TemplateSheetMaker.UNIT;

import com.takehome.model.ExpenseCategory;
import com.takehome.model.Labeled;
import com.takehome.model.UsState;
import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Tone;
import org.apache.poi.ss.usermodel.PrintSetup;

/** The words of those drop-downs that are too long to stand with their cells. */
final class ListsSheet {

    static final String NAME = "Lists";
    static final String EXPENSE_CATEGORIES = range("B", ExpenseCategory.values().length);
    static final String STATES = range("C", UsState.values().length);

    private static final int FIRST_ROW = 5;

    private final TemplateSheetMaker sheet;

    ListsSheet(TemplateSheetMaker sheet) {
        this.sheet = sheet;
    }

    private static String range(String column, int words) {
        return NAME + "!$" + column + "$" + FIRST_ROW + ":$" + column + "$" + (FIRST_ROW + words - 1);
    }

    void build() {
        sheet.withoutKeys().heading("What can be chosen", "The words of the longer drop-downs on Assumptions.");
        sheet.width(UNIT, 24).textHeader("Categories of costs", "States");
        Labeled[] categories = ExpenseCategory.values();
        Labeled[] states = UsState.values();
        for (int i = 0; i < Math.max(categories.length, states.length); i++) {
            sheet.bare(NAME + i, "").cell(LABEL, word(categories, i), Format.TEXT, Tone.PLAIN).cell(UNIT,
                    word(states, i), Format.TEXT, Tone.PLAIN);
        }
        sheet.finish(0, 4, 3, 3, PrintSetup.LETTER_PAPERSIZE);
    }

    private static String word(Labeled[] words, int index) {
        return index < words.length ? words[index].label() : "";
    }
}
