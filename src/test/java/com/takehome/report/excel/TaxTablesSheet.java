package com.takehome.report.excel;

import static com.takehome.report.excel.TemplateSheetMaker.FIRST;
import static com.takehome.report.excel.TemplateSheetMaker.LABEL;
import static com.takehome.report.excel.TemplateSheetMaker.UNIT;
import static com.takehome.report.excel.TemplateSheetMaker.letters;

import com.takehome.model.FilingStatus;
import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Tone;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.PrintSetup;

/** The figures of the law by tax year, with their sources; first those of the filing status that counts. */
final class TaxTablesSheet {

    static final String NAME = "Tax tables";

    private static final int LAST = FormRows.LAST;
    private static final int SOURCE = LAST + 1;
    /** Wide enough for the longest filing status. */
    private static final int STATUS_WIDTH = 25;

    private final TemplateSheetMaker sheet;
    private final FormRows calendar;
    private final FormRows chosen;

    TaxTablesSheet(TemplateSheetMaker sheet) {
        this.sheet = sheet;
        this.calendar = new FormRows(sheet, name -> "forms.calendar." + name);
        this.chosen = new FormRows(sheet, name -> "tables.chosen." + name);
    }

    void build() {
        sheet.width(LABEL, 54).width(UNIT, 26).width(SOURCE, 72);
        Map<Integer, String> keys = new LinkedHashMap<>(Map.of(SOURCE, "source"));
        for (int column = FIRST; column <= LAST; column++) {
            keys.put(column, Integer.toString(column - FIRST + 1));
            sheet.width(column, STATUS_WIDTH);
        }
        sheet.keys(keys);
        calendar();
        sheet.section("Of the filing status that counts");
        TaxTableNames.BY_STATUS.forEach((name, label) -> chosen.row(name, label, TaxTableNames.unit(name),
                TaxTableNames.format(name), TemplateStyles.Rank.LINE,
                "INDEX([" + name + ".SINGLE:" + name + ".SURVIVING_SPOUSE],{statusNumber})"));
        StateTables states = new StateTables(sheet);
        states.chosen();
        scalars();
        fixed();
        byStatus();
        states.byStatus();
        calendar.finish();
        chosen.finish();
        sheet.finish(FIRST, 6, 4, 5, PrintSetup.LETTER_PAPERSIZE);
    }

    private void calendar() {
        sheet.line("taxYear", "forms.calendar.taxYear", "Tax year", "")
                .cell(LABEL, "Tax year", Format.TEXT, Tone.HEADER)
                .cell(UNIT, "Unit, filing status", Format.TEXT, Tone.HEADER)
                .cells(FIRST, LAST, Format.COUNT, Tone.HEADER, this::taxYear)
                .cell(SOURCE, "Source", Format.NOTE, Tone.HEADER);
        sheet.line("figures", "taxYears.figures", "Tax figures", "").cells(FIRST, LAST, Format.DOLLARS, Tone.ENGINE,
                c -> "");
        calendar.row("householdRow", "Household column that is carried into the year", "", Format.COUNT,
                TemplateStyles.Rank.LINE, "IF(@status@=\"\",[-householdRow],{taxYear}-{$taxYear}+1)");
        calendar.row("status", "Filing status", "", Format.DOLLARS, TemplateStyles.Rank.LINE,
                FormRows.carried("status"));
        calendar.row("statusNumber", "Its number in the tables below", "", Format.COUNT, TemplateStyles.Rank.LINE,
                "MATCH([status],[^over1.SINGLE:over1.SURVIVING_SPOUSE],0)");
        calendar.row("months", "Months projected in the year", "months", Format.COUNT, TemplateStyles.Rank.LINE,
                "COUNTIF(" + TaxSheet.CALENDAR + ",{taxYear})");
    }

    private String taxYear(int column) {
        return "=YEAR(Assumptions!$D$" + sheet.other("Assumptions").at("firstMonth") + ")+COLUMNS($D:" + letters(column)
                + ")-1";
    }

    private void scalars() {
        sheet.section("Of every filing status");
        TaxTableNames.SCALARS.forEach((name, label) -> figures(name, "tables.scalars." + name, label,
                TaxTableNames.unit(name), TaxTableNames.format(name)));
    }

    private void figures(String name, String key, String label, String unit, Format format) {
        sheet.line(name, key + ".years", label, unit).cells(FIRST, LAST, format, Tone.INPUT, c -> "").cell(SOURCE, "",
                Format.NOTE, Tone.MUTED);
    }

    private void fixed() {
        sheet.section("The same in every year");
        fixed("seniorAge", "Age of a senior", "years", 65, "IRC 63(f), 151(d)(5)(C)");
        fixed("catchUpAge", "Age from which catch-up contributions are allowed", "years", 50, "IRC 414(v)(5)");
        fixed("catchUpFrom", "Higher catch-up contributions: from age", "years", 60, "IRC 414(v)(2)(E)");
        fixed("catchUpTo", "Higher catch-up contributions: to age", "years", 63, "IRC 414(v)(2)(E)");
        fixed("mealsShare", "Deductible share of meals", "rate", 0.5, "IRC 274(n)(1)");
        fixed("halfOfCompensation", "Most that a self-employed person's employer part takes of compensation", "rate",
                0.5, "Pub. 560, rate worksheet: compensation is what the contribution leaves");
    }

    private void fixed(String name, String label, String unit, double value, String source) {
        TemplateSheetMaker.Line line = sheet.line(name, "", label, unit);
        for (int column = FIRST; column <= LAST; column++) {
            line.number(column, value, Format.GENERAL);
        }
        line.cell(SOURCE, source, Format.NOTE, Tone.MUTED);
    }

    private void byStatus() {
        TaxTableNames.BY_STATUS.forEach((name, label) -> {
            sheet.section(label + (TaxTableNames.unit(name).isEmpty() ? "" : ", " + TaxTableNames.unit(name)));
            for (FilingStatus status : FilingStatus.values()) {
                figures(name + "." + status.name(), "tables.byStatus." + name + "." + status.name(), label,
                        status.label(), TaxTableNames.format(name));
            }
        });
    }
}
