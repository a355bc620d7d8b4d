package com.takehome.report.excel;

import static com.takehome.report.excel.ReportTemplateMaker.LAST_MONTH;
import static com.takehome.report.excel.ReportTemplateMaker.MONTH;
import static com.takehome.report.excel.TemplateSheetMaker.FIRST;
import static com.takehome.report.excel.TemplateSheetMaker.LABEL;
import static com.takehome.report.excel.TemplateSheetMaker.letters;

import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Rank;
import com.takehome.report.excel.TemplateStyles.Tone;
import java.util.Map;
import org.apache.poi.ss.usermodel.PrintSetup;

/** One row for each identity; the master check counts those that fail. */
final class ChecksSheet {

    private static final int RESULT = FIRST + 4;

    private final TemplateSheetMaker sheet;
    private final MadeSheets made;
    private final InputCells inputs;

    ChecksSheet(TemplateSheetMaker sheet, MadeSheets made) {
        this.sheet = sheet;
        this.made = made;
        this.inputs = new InputCells(made);
    }

    void build() {
        sheet.width(LABEL, 60);
        TemplateSheetMaker.Line master = masterRow();
        sheet.keys(Map.of(FIRST, "left", FIRST + 1, "right", FIRST + 2, "difference", FIRST + 3, "allowed", RESULT,
                "result",
                RESULT + 1, "word"));
        sheet.header("Identity", "Unit", "One way", "The other way", "Difference", "Allowed", "Fails", "Says");
        int first = sheet.nextRow() + 1;
        check("billed", "Clients' retainers add up to retainers billed", "USD", total("Engagements", "client"),
                months("billed"));
        check("otherIncome", "Categories add up to other income", "USD", total("Other income", "category"),
                months("otherIncome"));
        check("received", "Years' gross receipts are the months'", "USD", years("gross"), months("gross"));
        check("expenses", "Years' business expenses are the months'", "USD", years("expenses"), months("expenses"));
        check("health", "Years' health insurance is the months'", "USD", years("health"), months("health"));
        check("retirement", "Years' retirement is the months'", "USD", years("retirement"), months("retirement"));
        check("tax", "Years' tax is the months'", "USD", years("tax"), months("tax"));
        check("takeHome", "Years' take-home is the months'", "USD", years("takeHome"), months("takeHome"));
        check("capacity", "Clients' capacity adds up to capacity in use", "months", block("Engagements", "capacity"),
                months("capacity"));
        byTaxYear();
        cash();
        installments();
        int last = sheet.nextRow();
        master.cell(FIRST, "=SUM(" + letters(RESULT) + first + ":" + letters(RESULT) + last + ")", Format.COUNT,
                Tone.CALCULATION);
        sheet.finish(FIRST, 8, 7, 7, PrintSetup.LETTER_PAPERSIZE);
    }

    /** Every sheet's top right shows the cell in column C of this row. */
    private TemplateSheetMaker.Line masterRow() {
        sheet.keys(Map.of(FIRST, "value"));
        TemplateSheetMaker.Line message = sheet.line("message", "checks.message", "Master check", "")
                .rank(Rank.SECTION);
        TemplateSheetMaker.Line master = sheet.line("failed", "checks.failed", "Identities that fail", "");
        message.cell(FIRST, "=IF(D" + master.number() + "=0,\"All checks pass\",\"CHECK: \"&D" + master.number() + ")",
                Format.TEXT, Tone.CALCULATION);
        return master;
    }

    private void check(String key, String label, String unit, String left, String right) {
        TemplateSheetMaker.Line line = sheet.line(key, "checks.rows." + key, label, unit);
        int row = line.number();
        line.cell(FIRST, "=" + left, Format.CENTS, Tone.LINK).cell(FIRST + 1, "=" + right, Format.CENTS, Tone.LINK)
                .cell(FIRST + 2, "=D" + row + "-E" + row, Format.CENTS, Tone.CALCULATION)
                .cell(FIRST + 3, "", Format.DECIMAL, Tone.ENGINE)
                .cell(RESULT, "=IF(ABS(F" + row + ")<=G" + row + ",0,1)", Format.COUNT, Tone.CALCULATION)
                .cell(RESULT + 1, "=IF(H" + row + "=0,\"ok\",\"CHECK\")", Format.DOLLARS, Tone.CALCULATION);
    }

    /** What a tax year's sheet says lies on its months, those after the 36th included. */
    private void byTaxYear() {
        check("taxYears", "Tax years' tax lies on their months", "USD", taxYears("tax", "tax"), allMonths("tax"));
        check("householdTax", "Tax years' household tax lies on their months", "USD",
                taxYears("householdTax", "householdTax"), allMonths("householdTax"));
        check("retirementYears", "Tax years' retirement lies on their months", "USD",
                taxYears("retirementDeduction", "retirementDeduction"), allMonths("retirement"));
        check("kinds", "Kinds of tax add up to federal, state and local tax", "USD",
                taxYears("kindIncome", "kindState"),
                taxYears("totalTax", "totalTax") + "+" + taxYears("stateTax", "localTax"));
        int kept = at("Take-home").at("takeHome");
        check("bridge", "The bridge ends at take-home", "USD",
                "SUM('Take-home'!$D$" + kept + ":$F$" + kept + ")", years("takeHome"));
    }

    private void cash() {
        TemplateSheetMaker taxCash = at("Tax cash");
        int next = at("Quarterly estimates").at("next");
        int recommended = taxCash.at("year.recommended");
        check("toPay", "Payments still to be made are those in cash", "USD",
                "SUM('Quarterly estimates'!$G$" + next + ":$G$" + next + ")",
                "SUM('Tax cash'!$" + letters(MONTH) + "$" + recommended + ":$"
                        + letters(MONTH + TaxCashSheet.YEARS - 1) + "$" + recommended + ")");
        String last = "Projection!$" + letters(LAST_MONTH) + "$" + at("Projection").at("cash");
        String moves = after("Projection", "gross") + "-" + after("Tax cash", "expensesPaid") + "-"
                + after("Projection", "health") + "-" + after("Projection", "retirement") + "-"
                + after("Projection", "taxPaid") + "+" + after("Tax cash", "wages") + "-" + inputs.of("spending")
                + "*COUNTIF(" + calendar() + ",\">\"&" + inputs.of("cashAsOf") + ")";
        check("cash", "Cash ends at what it started from and what came in and went out", "USD",
                "IF(COUNT(" + last + ")=0,0," + last + ")",
                "IF(COUNT(" + last + ")=0,0," + inputs.of("cash") + "+" + moves + ")");
    }

    /** The sum of a row over the months after the date of the cash balance. */
    private String after(String name, String row) {
        int number = at(name).at(row);
        return "SUMIF(" + calendar() + ",\">\"&" + inputs.of("cashAsOf") + "," + quoted(name) + "!$" + letters(MONTH)
                + "$" + number + ":$" + letters(LAST_MONTH) + "$" + number + ")";
    }

    private static String calendar() {
        return "Projection!$" + letters(MONTH) + "$" + MonthGrid.MONTH_ROW + ":$" + letters(LAST_MONTH) + "$"
                + MonthGrid.MONTH_ROW;
    }

    private String taxYears(String first, String last) {
        return "SUM(Tax!$D$" + at("Tax").at(first) + ":$G$" + at("Tax").at(last) + ")";
    }

    private String allMonths(String row) {
        int number = at("Projection").at(row);
        return "SUM(Projection!$" + letters(MONTH) + "$" + number + ":$" + letters(ReportTemplateMaker.LAST_TAIL) + "$"
                + number + ")";
    }

    private void installments() {
        TemplateSheetMaker estimates = at("Quarterly estimates");
        String label = "'Quarterly estimates'!$B$%d:$B$%d".formatted(estimates.at("requiredAnnualPayment"),
                estimates.at("penaltyAnnualizedKnown"));
        StringBuilder regular = new StringBuilder("0");
        for (int column = FIRST; column <= FIRST + 3; column++) {
            regular.append("+").append(sumIf(label, estimates, "regular", column));
        }
        check("installments", "Regular installments add up to the required annual payments", "USD",
                regular.substring(2),
                sumIf(label, estimates, "requiredAnnualPayment", FIRST));
    }

    private static String sumIf(String labels, TemplateSheetMaker estimates, String row, int column) {
        String amounts = labels.replace("$B$", "$" + letters(column) + "$");
        return "SUMIF(" + labels + ",'Quarterly estimates'!$B$" + estimates.at(row) + "," + amounts + ")";
    }

    private TemplateSheetMaker at(String name) {
        return made.get(name);
    }

    private String total(String name, String row) {
        int number = at(name).at(row);
        return "SUM(" + quoted(name) + "!$D$" + number + ":$D$" + number + ")";
    }

    private String block(String name, String row) {
        int number = at(name).at(row);
        return "SUM(" + quoted(name) + "!$" + letters(MONTH) + "$" + number + ":$" + letters(LAST_MONTH) + "$" + number
                + ")";
    }

    private String months(String row) {
        return block("Projection", row);
    }

    private String years(String row) {
        int number = at("Years").at(row);
        return "SUM(Years!$D$" + number + ":$F$" + number + ")";
    }

    private static String quoted(String name) {
        return name.contains(" ") ? "'" + name + "'" : name;
    }
}
