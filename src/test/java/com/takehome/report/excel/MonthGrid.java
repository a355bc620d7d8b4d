package com.takehome.report.excel;

import static com.takehome.report.excel.ReportTemplateMaker.LAST_MONTH;
import static com.takehome.report.excel.ReportTemplateMaker.LAST_TAIL;
import static com.takehome.report.excel.ReportTemplateMaker.MONTH;
import static com.takehome.report.excel.ReportTemplateMaker.TOTAL;
import static com.takehome.report.excel.TemplateSheetMaker.LABEL;
import static com.takehome.report.excel.TemplateSheetMaker.UNIT;
import static com.takehome.report.excel.TemplateSheetMaker.letters;

import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Rank;
import com.takehome.report.excel.TemplateStyles.Tone;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.poi.ss.usermodel.PrintSetup;

/**
 * A sheet with the 36 months, their total before them, and after them the months to December of the last tax year,
 * which count for its tax and are not printed.
 */
final class MonthGrid {

    static final String PROJECTION = "Projection";
    static final int MONTH_ROW = 6;
    private static final int MONTHS_A_PAGE = 12;
    private static final int PAGES = 3;
    /** What brings the labels and twelve months on a page of Letter paper. */
    private static final int PERCENT = 70;

    private final TemplateSheetMaker sheet;
    private final boolean source;
    private final MadeSheets made;

    MonthGrid(TemplateSheetMaker sheet, String name, MadeSheets made) {
        this.sheet = sheet;
        this.source = name.equals(PROJECTION);
        this.made = made;
    }

    /** Title, keys and headings. */
    MonthGrid begin(String title) {
        return begin(title, "name");
    }

    /** The same with the labels' key: names in full, or as short as a legend needs them. */
    MonthGrid begin(String title, String names) {
        sheet.title(title, "{practice.name}. US dollars, cash basis, as of {practice.asOf}.",
                MONTH + MONTHS_A_PAGE - 1);
        for (int page = 2; page <= PAGES; page++) {
            sheet.check(MONTH + page * MONTHS_A_PAGE - 1);
        }
        sheet.width(TOTAL, 13);
        for (int column = MONTH; column <= LAST_TAIL; column++) {
            sheet.width(column, 10);
        }
        Map<Integer, String> keys = new LinkedHashMap<>(Map.of(TOTAL, "total"));
        if (!source) {
            keys.put(LABEL, names);
            keys.put(UNIT, "number");
        }
        for (int column = MONTH; column <= LAST_TAIL; column++) {
            keys.put(column, Integer.toString(column - MONTH + 1));
        }
        sheet.keys(keys);
        heading("year", "Projection year", "", "", Format.COUNT, c -> "");
        heading("month", "Month", "Unit, no.", "Total", Format.MONTH, this::monthAfter);
        heading("status", "", "", "36 months", Format.DOLLARS, c -> "");
        return this;
    }

    private String monthAfter(int column) {
        return column == MONTH ? "=Assumptions!$D$" + made.get("Assumptions").at("firstMonth")
                : "=EDATE(" + letters(column - 1) + "$" + MONTH_ROW + ",1)";
    }

    private void heading(String key, String label, String unit, String total, Format format,
            IntFunction<String> original) {
        TemplateSheetMaker.Line line = sheet.line(key, "calendar." + key, label, "");
        int row = line.number();
        line.cell(LABEL, label, Format.TEXT, Tone.HEADER).cell(UNIT, unit, Format.TEXT, Tone.HEADER)
                .cell(TOTAL, total, Format.DOLLARS, Tone.HEADER).cells(MONTH, LAST_TAIL, format, Tone.HEADER,
                        c -> source ? original.apply(c) : "=Projection!" + letters(c) + "$" + row);
    }

    TemplateSheetMaker sheet() {
        return sheet;
    }

    /** The month's first day, as formulas in its column write it. */
    static String month(int column) {
        return letters(column) + "$" + MONTH_ROW;
    }

    /** A line of given figures with its total. */
    void given(String name, String key, String label, Tone tone) {
        TemplateSheetMaker.Line line = sheet.line(name, key, label, "USD");
        line.cell(TOTAL, total(line.number()), Format.DOLLARS, Tone.CALCULATION).cells(MONTH, LAST_TAIL,
                Format.DOLLARS, tone, c -> "");
    }

    /** A line of the engine's figures for the 36 months. */
    void engine(String name, String key, String label) {
        TemplateSheetMaker.Line line = sheet.line(name, key, label, "USD");
        line.cell(TOTAL, total(line.number()), Format.DOLLARS, Tone.CALCULATION).cells(MONTH, LAST_MONTH,
                Format.DOLLARS, Tone.ENGINE, c -> "");
    }

    /** One for yes: which months the books decide. */
    void flags(String name, String key, String label) {
        sheet.line(name, key, label, "1 = yes").cells(MONTH, LAST_TAIL, Format.COUNT, Tone.ENGINE, c -> "");
    }

    TemplateSheetMaker.Line formula(String name, String key, String label, Rank rank, Tone tone,
            IntFunction<String> formula) {
        return formula(name, key, label, rank, tone, LAST_TAIL, formula);
    }

    TemplateSheetMaker.Line formula(String name, String key, String label, Rank rank, Tone tone, int last,
            IntFunction<String> formula) {
        TemplateSheetMaker.Line line = sheet.line(name, key, label, "USD").rank(rank);
        return line.cell(TOTAL, total(line.number()), Format.DOLLARS, Tone.CALCULATION).cells(MONTH, last,
                Format.DOLLARS, tone, formula);
    }

    static String total(int row) {
        return "=SUM(" + letters(MONTH) + row + ":" + letters(LAST_MONTH) + row + ")";
    }

    static IntFunction<String> sumOf(int from, int to) {
        return c -> "=SUM(" + letters(c) + from + ":" + letters(c) + to + ")";
    }

    /** The sum, in the column, of those rows that have the number of the row {@code of} in column C. */
    static String numbered(int rows, int of, int column) {
        return sumIf("C", rows, of, column);
    }

    /** The sum, in the column, of those rows that have the name of the row {@code of}, which is one of our own. */
    static String named(int rows, int of, int column) {
        return sumIf("B", rows, of, column);
    }

    private static String sumIf(String by, int rows, int of, int column) {
        return "SUMIF($" + by + "$" + rows + ":$" + by + "$" + rows + ",$" + by + of + "," + letters(column) + "$"
                + rows + ":" + letters(column) + "$" + rows + ")";
    }

    void finish() {
        sheet.printTo(LAST_MONTH).finish(MONTH, 7, 4, 6, PrintSetup.LETTER_PAPERSIZE);
        sheet.yearsAPage(MONTH, MONTHS_A_PAGE, PAGES, PERCENT);
    }
}
