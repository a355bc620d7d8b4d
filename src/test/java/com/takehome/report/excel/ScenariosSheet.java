package com.takehome.report.excel;

import static com.takehome.report.excel.ReportTemplateMaker.LAST_MONTH;
import static com.takehome.report.excel.ReportTemplateMaker.MONTH;
import static com.takehome.report.excel.TemplateSheetMaker.FIRST;
import static com.takehome.report.excel.TemplateSheetMaker.LABEL;
import static com.takehome.report.excel.TemplateSheetMaker.UNIT;
import static com.takehome.report.excel.TemplateSheetMaker.letters;

import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Tone;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.PrintSetup;

/** What if, and what the user's own plan claims. */
final class ScenariosSheet {

    private static final int FIRST_LOST = FIRST + 6;

    private final TemplateSheetMaker sheet;
    private final MadeSheets made;
    private final InputCells inputs;

    ScenariosSheet(TemplateSheetMaker sheet, MadeSheets made) {
        this.sheet = sheet;
        this.made = made;
        this.inputs = new InputCells(made);
    }

    void build() {
        sheet.width(LABEL, 56);
        for (int column = FIRST; column < FIRST + 6; column++) {
            sheet.width(column, 20);
        }
        Map<Integer, String> keys = new LinkedHashMap<>(Map.of(LABEL, "name", UNIT, "fromMonth", FIRST, "annualIncome",
                FIRST + 1, "change", FIRST + 2, "changeShare", FIRST + 3, "gapCost", FIRST + 4, "takeHome", FIRST + 5,
                "takeHomeRefilled"));
        keys.putAll(Map.of(FIRST_LOST, "firstLost", FIRST_LOST + 1, "secondLost", FIRST_LOST + 2, "incomeCalculated",
                FIRST_LOST + 3, "changeCalculated"));
        sheet.keys(keys);
        sheet.header("Scenario", "From", "Income, 12 months", "Change", "Change, share", "Lost till refilled",
                "Take-home", "Take-home refilled", "Client no.", "Second client", "Income, other", "Change, other");
        TemplateSheetMaker.Line scenario = sheet.line("scenario", "scenarios[]", "", "");
        int row = scenario.number();
        scenario.cell(UNIT, "", Format.MONTH, Tone.ENGINE)
                .cell(FIRST, "=" + income(row), Format.DOLLARS, Tone.LINK)
                .cell(FIRST + 1, "=" + change(row), Format.DOLLARS, Tone.LINK)
                .cell(FIRST + 2, "=" + share(row), Format.SHARE, Tone.CALCULATION)
                .cell(FIRST + 3, "=" + gap(row), Format.DOLLARS, Tone.LINK)
                .cell(FIRST + 4, "", Format.DOLLARS, Tone.ENGINE).cell(FIRST + 5, "", Format.DOLLARS, Tone.ENGINE)
                .cell(FIRST_LOST, "", Format.COUNT, Tone.ENGINE).cell(FIRST_LOST + 1, "", Format.COUNT, Tone.ENGINE)
                .cell(FIRST_LOST + 2, "", Format.DOLLARS, Tone.ENGINE)
                .cell(FIRST_LOST + 3, "", Format.DOLLARS, Tone.ENGINE);
        sheet.section("The plan's own claims against what follows from it");
        sheet.keys(Map.of(LABEL, "what", FIRST, "stated", FIRST + 1, "computed", FIRST + 2, "difference"));
        sheet.header("Claim", "Unit", "Stated", "Computed", "Difference");
        TemplateSheetMaker.Line audit = sheet.line("audit", "audit[]", "", "USD");
        audit.cell(FIRST, "", Format.CENTS, Tone.ENGINE).cell(FIRST + 1, "", Format.CENTS, Tone.ENGINE).cell(FIRST + 2,
                "=IF(COUNT(E" + audit.number() + ")=0,\"\",E" + audit.number() + "-D" + audit.number() + ")",
                Format.CENTS,
                Tone.CALCULATION);
        sheet.finish(FIRST, 5, 4, 4, PrintSetup.LETTER_PAPERSIZE);
    }

    /** Income as planned and the change; what is not the loss of a client stands as the tool works it out. */
    private String income(int row) {
        String months = inputs.of("monthsAYear");
        return "IF(COUNT(J" + row + ")=0,L" + row + "," + window(projection("billed"), months, row) + "+"
                + window(projection("otherIncome"), months, row) + "+E" + row + ")";
    }

    private String change(int row) {
        return "IF(COUNT(J" + row + ")=0,M" + row + ",-(" + billed(inputs.of("monthsAYear"), row) + "))";
    }

    private String share(int row) {
        return "IF(D%1$d-E%1$d>0,ROUND(E%1$d/(D%1$d-E%1$d),%2$s),\"\")".formatted(row, inputs.of("shareDecimals"));
    }

    /** What the lost clients would have been billed until replaced. */
    private String gap(int row) {
        return "IF(COUNT(J" + row + ")=0,\"\"," + billed("MIN(" + inputs.of("replacement") + ","
                + inputs.of("monthsAYear") + ")", row) + ")";
    }

    /** What the lost clients are billed in so many months from the scenario's first. */
    private String billed(String months, int row) {
        return window(client("J" + row), months, row) + "+IF(COUNT(K" + row + ")=0,0,"
                + window(client("MAX(1,K" + row + ")"), months, row) + ")";
    }

    private String client(String number) {
        int row = made.get("Engagements").at("client");
        return "INDEX(Engagements!" + months(row) + "," + number + ",0)";
    }

    private String projection(String row) {
        return "Projection!" + months(made.get("Projection").at(row));
    }

    private static String months(int row) {
        return "$" + letters(MONTH) + "$" + row + ":$" + letters(LAST_MONTH) + "$" + row;
    }

    /** The sum of a row over so many months from the scenario's first. */
    private static String window(String amounts, String months, int row) {
        String calendar = "Projection!" + months(MonthGrid.MONTH_ROW);
        return "SUMIFS(" + amounts + "," + calendar + ",\">=\"&C" + row + "," + calendar + ",\"<\"&EDATE(C" + row + ","
                + months + "))";
    }
}
