package com.takehome.report.excel;

import static com.takehome.report.excel.ReportTemplateMaker.LAST_TAIL;
import static com.takehome.report.excel.ReportTemplateMaker.MONTH;
import static com.takehome.report.excel.TemplateSheetMaker.FIRST;
import static com.takehome.report.excel.TemplateSheetMaker.LABEL;
import static com.takehome.report.excel.TemplateSheetMaker.UNIT;
import static com.takehome.report.excel.TemplateSheetMaker.letters;

import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Rank;
import com.takehome.report.excel.TemplateStyles.Tone;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.PrintSetup;

/** A column for each tax year, rows in the order of the forms; the household without the practice on a sheet of its own. */
final class TaxSheet {

    static final String NAME = "Tax";
    static final String WITHOUT = "Without practice";
    /** The tax years of the months, those after the 36th included. */
    static final String CALENDAR = months(MonthGrid.PROJECTION, ProjectionSheet.TAX_YEAR_ROW);

    private static final int LAST = FormRows.LAST;
    private static final int HOW = LAST + 1;
    private static final Set<String> FEDERAL = Set.of("scheduleCNetProfit", "salary", "k1Income", "halfSeTax",
            "retirementLimit", "retirementDeduction", "healthInsuranceDeduction", "agi", "deduction", "qbiDeduction",
            "taxableIncome", "incomeTax", "amt", "nonrefundableCredits", "seTax", "additionalMedicareTax",
            "netInvestmentIncomeTax", "totalTax", "employeeFica");

    private static final Map<String, String> STATE = Map.of("stateAgi", "agi", "stateTaxable", "taxableIncome",
            "stateTax", "incomeTax", "localTax", "localTax");
    private static final Map<String, String> NONE_OF = Map.ofEntries(Map.entry("ownerProfit", "Net profit"),
            Map.entry("ownerNetEarnings", "Net earnings from self-employment"),
            Map.entry("ownerSeTax", "Self-employment tax"), Map.entry("ownerHalf", "Deductible half of it"),
            Map.entry("salary", "S corporation salary"), Map.entry("k1Income", "Income passed through"),
            Map.entry("boxOne", "Salary in box 1"), Map.entry("retirementAdjustment", "Retirement contribution"),
            Map.entry("healthInsuranceDeduction", "Self-employed health insurance"),
            Map.entry("practiceQbi", "Qualified business income"), Map.entry("qbiWages", "Wages that it pays"));

    private final TemplateSheetMaker sheet;
    private final TemplateSheetMaker without;
    private final FormRows rows;
    private final FormRows rowsWithout;

    TaxSheet(TemplateSheetMaker sheet, TemplateSheetMaker without) {
        this.sheet = sheet;
        this.without = without;
        this.rows = new FormRows(sheet, TaxSheet::key);
        this.rowsWithout = new FormRows(without, name -> "forms.without." + name);
    }

    /** A row's months on one of the month grids. */
    static String months(String grid, int row) {
        String sheet = grid.contains(" ") ? "'" + grid + "'" : grid;
        return "%s!$%s$%d:$%s$%d".formatted(sheet, letters(MONTH), row, letters(LAST_TAIL), row);
    }

    private static String key(String name) {
        if (STATE.containsKey(name)) {
            return "taxYears.state." + STATE.get(name);
        }
        return FEDERAL.contains(name) ? "taxYears.federal." + name : "forms.with." + name;
    }

    void build() {
        withPractice();
        withoutPractice();
        rows.finish();
        rowsWithout.finish();
        sheet.printTo(HOW).finish(FIRST, 6, 4, 5, PrintSetup.LETTER_PAPERSIZE);
        without.finish(FIRST, 6, 4, 5, PrintSetup.LETTER_PAPERSIZE);
    }

    private void withPractice() {
        sheet.width(LABEL, 60).width(UNIT, 18).width(HOW, 26).width(HOW + 1, 60);
        headings(sheet, true);
        HouseholdRows household = new HouseholdRows(rows);
        household.build();
        new BusinessRows(rows).build();
        new BenefitsRows(rows).build(household);
        rows.section("The practice's part of qualified business income");
        rows.row("practiceQbi", "Practice", "Form 8995-A, 2", "IF([sCorporation]=1,SUM([k1Income]),"
                + "[ownerProfit]-[ownerHalf]-[retirementDeduction]-[healthInsuranceDeduction])");
        rows.row("qbiWages", "Wages that it pays", "Form 8995-A, 4", "SUM([salary])+[wagesPaid]");
        new IncomeRows(rows).build();
        new IncomeTaxRows(rows).build();
        state();
        practice();
        kinds();
        lines();
    }

    /** Only the sheet with the practice lists its costs by name, and what the books had before First month. */
    private void headings(TemplateSheetMaker on, boolean practice) {
        Map<Integer, String> keys = new LinkedHashMap<>();
        for (int column = FIRST; column <= LAST; column++) {
            keys.put(column, Integer.toString(column - FIRST + 1));
        }
        if (practice) {
            keys.putAll(Map.of(LABEL, "name", UNIT, "line", HOW, "before"));
        }
        on.keys(keys);
        TemplateSheetMaker.Line first = heading(on, "taxYear", "taxYears.taxYear", "Tax year", "Form, line",
                Format.COUNT, "taxYear");
        if (practice) {
            first.cell(HOW, "Before First month", Format.DOLLARS, Tone.HEADER);
        }
        heading(on, "figures", "taxYears.figures", "Tax figures", "", Format.GENERAL, "figures");
    }

    private static TemplateSheetMaker.Line heading(TemplateSheetMaker sheet, String name, String key, String label,
            String unit,
            Format format, String of) {
        int row = sheet.other(TaxTablesSheet.NAME).at(of);
        return sheet.line(name, key, label, unit).cell(LABEL, label, Format.TEXT, Tone.HEADER)
                .cell(UNIT, unit, Format.TEXT, Tone.HEADER).cells(FIRST, LAST, format, Tone.HEADER,
                        c -> "='" + TaxTablesSheet.NAME + "'!" + letters(c) + row);
    }

    private void withoutPractice() {
        without.width(LABEL, 60).width(UNIT, 18);
        headings(without, false);
        rowsWithout.section("Of the practice: nothing");
        for (String none : new String[]{"ownerProfit", "ownerNetEarnings", "ownerSeTax", "ownerHalf", "salary",
                "k1Income", "boxOne", "retirementAdjustment", "healthInsuranceDeduction", "practiceQbi", "qbiWages"}) {
            rowsWithout.given(none, NONE_OF.getOrDefault(none, none), "", Format.CENTS);
        }
        BenefitsRows benefits = new BenefitsRows(rowsWithout);
        rowsWithout.section("Wages that use up the wage base");
        benefits.ownerWages();
        benefits.spouse();
        new IncomeRows(rowsWithout).build();
        new IncomeTaxRows(rowsWithout).build();
        rowsWithout.section("State and local");
        new StateRows(rowsWithout).build();
        rowsWithout.total("householdTax", "The household's whole tax", "USD", "[totalTax]+[stateTax]+[localTax]");
    }

    private void state() {
        sheet.section("State and local");
        engine("code", "taxYears.state.code", "State", "", Format.TEXT);
        new StateRows(rows).build();
        engine("fidelity", "taxYears.state.fidelity", "How closely the state's rules are followed", "", Format.TEXT);
    }

    private void practice() {
        sheet.section("Practice");
        rows.row("payrollTax", "Payroll tax of the S corporation, both sides", "USD",
                "[employerPayroll]+[employeePayroll]");
        engine("entityTax", "taxYears.entityTax", "Tax on the entity", "USD", Format.CENTS);
        published("householdTax", "The household's whole tax",
                "[totalTax]+[stateTax]+[localTax]+[payrollTax]+[entityTax]");
        published("tax", "Tax added by the practice", "[householdTax]-'" + WITHOUT + "'!%without%");
        engine("setAside", "taxYears.setAsideRate", "Added by the next dollar received", "share", Format.SHARE);
        engine("otherTrade", "taxYears.otherServiceTrade", "Federal tax with the other answer on service trades",
                "USD", Format.CENTS);
    }

    private void published(String name, String label, String formula) {
        TemplateSheetMaker.Line line = sheet.line(name, "taxYears." + name, label, "USD").rank(Rank.TOTAL);
        rows.later(() -> line.cells(FIRST, LAST, Format.CENTS, Tone.CALCULATION, column -> "=" + rows.resolve(
                formula.replace("%without%", letters(column) + without.at("householdTax")), column)));
    }

    private void engine(String name, String key, String label, String unit, Format format) {
        sheet.line(name, key, label, unit).cells(FIRST, LAST, format == Format.TEXT ? Format.DOLLARS : format,
                Tone.ENGINE, c -> "");
    }

    /** What the chart of tax by kind draws. */
    private void kinds() {
        sheet.section("Tax by kind, for the chart");
        kind("kindIncome", "taxYears.federal.incomeTax", "Income tax", "[incomeTax]");
        kind("kindSe", "taxYears.federal.seTax", "Self-employment tax", "[seTax]");
        kind("kindOther", "tax.otherFederal", "Other federal tax, less credits", "[totalTax]-[incomeTax]-[seTax]");
        kind("kindState", "tax.stateAndLocal", "State and local tax", "[stateTax]+[localTax]");
    }

    private void kind(String name, String key, String label, String formula) {
        sheet.line(name, key, label, "USD").cells(FIRST, LAST, Format.CENTS, Tone.CALCULATION,
                c -> "=" + rows.resolve(formula, c));
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
