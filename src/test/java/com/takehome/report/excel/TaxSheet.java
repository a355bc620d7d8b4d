package com.takehome.report.excel;

import static com.takehome.report.excel.TemplateSheetMaker.FIRST;
import static com.takehome.report.excel.TemplateSheetMaker.LABEL;
import static com.takehome.report.excel.TemplateSheetMaker.UNIT;
import static com.takehome.report.excel.TemplateSheetMaker.letters;

import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Rank;
import com.takehome.report.excel.TemplateStyles.Tone;
import java.util.Map;
import org.apache.poi.ss.usermodel.PrintSetup;

/** A column for each tax year, rows in the order of the forms. */
final class TaxSheet {

    private static final int LAST = FIRST + 3;
    private static final int HOW = LAST + 1;

    private final TemplateSheetMaker sheet;

    TaxSheet(TemplateSheetMaker sheet) {
        this.sheet = sheet;
    }

    void build() {
        sheet.width(LABEL, 46).width(UNIT, 16).width(HOW, 26).width(HOW + 1, 60);
        sheet.keys(Map.of(FIRST, "1", FIRST + 1, "2", FIRST + 2, "3", FIRST + 3, "4"));
        heading("taxYear", "taxYears.taxYear", "Tax year", Format.COUNT);
        heading("figures", "taxYears.figures", "Tax figures", Format.TEXT);
        sheet.section("Federal");
        federal("scheduleCNetProfit", "Net profit", "Sch. C, 31");
        federal("salary", "S corporation salary", "W-2");
        federal("k1Income", "Income passed through", "Sch. K-1");
        federal("halfSeTax", "Deductible half of self-employment tax", "Sch. SE, 13");
        federal("retirementLimit", "Most that the retirement plan allows", "Pub. 560");
        federal("retirementDeduction", "Retirement contribution deducted", "Sch. 1, 16");
        federal("healthInsuranceDeduction", "Self-employed health insurance", "Form 7206");
        federal("agi", "Adjusted gross income", "1040, 11");
        federal("deduction", "Standard or itemized deduction", "1040, 12");
        federal("qbiDeduction", "Qualified business income deduction", "1040, 13");
        federal("taxableIncome", "Taxable income", "1040, 15");
        federal("incomeTax", "Income tax", "1040, 16");
        federal("amt", "Alternative minimum tax", "Form 6251, 11");
        federal("nonrefundableCredits", "Nonrefundable credits", "1040, 21");
        federal("seTax", "Self-employment tax", "Sch. SE, 12");
        federal("additionalMedicareTax", "Additional Medicare Tax", "Form 8959, 18");
        federal("netInvestmentIncomeTax", "Net investment income tax", "Form 8960, 17");
        federal("totalTax", "Total tax", "1040, 24");
        federal("employeeFica", "Social security and Medicare tax on wages", "W-2");
        sheet.section("State and local");
        line("code", "taxYears.state.code", "State", "", Format.TEXT);
        line("stateAgi", "taxYears.state.agi", "State adjusted gross income", "USD", Format.CENTS);
        line("stateTaxable", "taxYears.state.taxableIncome", "State taxable income", "USD", Format.CENTS);
        line("stateTax", "taxYears.state.incomeTax", "State income tax", "USD", Format.CENTS);
        line("localTax", "taxYears.state.localTax", "Local income tax", "USD", Format.CENTS);
        line("fidelity", "taxYears.state.fidelity", "How closely the state's rules are followed", "", Format.TEXT);
        sheet.section("Practice");
        line("tax", "taxYears.tax", "Tax added by the practice", "USD", Format.CENTS);
        line("householdTax", "taxYears.householdTax", "The household's whole tax", "USD", Format.CENTS);
        line("entityTax", "taxYears.entityTax", "Tax on the entity", "USD", Format.CENTS);
        line("setAside", "taxYears.setAsideRate", "Added by the next dollar received", "share", Format.SHARE);
        line("otherTrade", "taxYears.otherServiceTrade", "Federal tax with the other answer on service trades", "USD",
                Format.CENTS);
        kinds();
        lines();
        sheet.finish(FIRST, 6, 4, 5, PrintSetup.LETTER_PAPERSIZE);
    }

    private void heading(String name, String key, String label, Format format) {
        sheet.line(name, key, label, "").cell(LABEL, label, Format.TEXT, Tone.HEADER)
                .cell(UNIT, name.equals("taxYear") ? "Form, line" : "", Format.TEXT, Tone.HEADER)
                .cells(FIRST, LAST, format == Format.TEXT ? Format.GENERAL : format, Tone.HEADER, c -> "");
    }

    private void federal(String key, String label, String unit) {
        line(key, "taxYears.federal." + key, label, unit, Format.CENTS);
    }

    private void line(String name, String key, String label, String unit, Format format) {
        sheet.line(name, key, label, unit).cells(FIRST, LAST, format == Format.TEXT ? Format.DOLLARS : format,
                Tone.ENGINE,
                c -> "");
    }

    /** What the chart of tax by kind draws. */
    private void kinds() {
        sheet.section("Tax by kind, for the chart");
        kind("kindIncome", "taxYears.federal.incomeTax", "Income tax", c -> letters(c) + sheet.at("incomeTax"));
        kind("kindSe", "taxYears.federal.seTax", "Self-employment tax", c -> letters(c) + sheet.at("seTax"));
        kind("kindOther", "tax.otherFederal", "Other federal tax, less credits",
                c -> letters(c) + sheet.at("totalTax") + "-"
                        + letters(c) + sheet.at("incomeTax") + "-" + letters(c) + sheet.at("seTax"));
        kind("kindState", "tax.stateAndLocal", "State and local tax",
                c -> "SUM(" + letters(c) + sheet.at("stateTax") + ":"
                        + letters(c) + sheet.at("localTax") + ")");
    }

    private void kind(String name, String key, String label, java.util.function.IntFunction<String> formula) {
        sheet.line(name, key, label, "USD").cells(FIRST, LAST, Format.CENTS, Tone.CALCULATION,
                c -> "=" + formula.apply(c));
    }

    private void lines() {
        sheet.section("Every line, form by form");
        sheet.keys(Map.of(LABEL, "label", FIRST, "1", FIRST + 1, "2", FIRST + 2, "3", FIRST + 3, "4", UNIT, "line", HOW,
                "form",
                HOW + 1, "formula"));
        sheet.noteHeader("Line", "No.", "", "", "", "", "Form", "How it is worked out");
        sheet.line("line", "tax.lines[].years", "", "").cells(FIRST, LAST, Format.CENTS, Tone.ENGINE, c -> "")
                .cell(HOW, "", Format.NOTE, Tone.PLAIN).cell(HOW + 1, "", Format.NOTE, Tone.MUTED).rank(Rank.LINE);
    }
}
