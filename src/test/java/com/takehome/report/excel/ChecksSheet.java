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

    ChecksSheet(TemplateSheetMaker sheet, MadeSheets made) {
        this.sheet = sheet;
        this.made = made;
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
