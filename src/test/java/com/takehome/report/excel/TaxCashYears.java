package com.takehome.report.excel;

import static com.takehome.report.excel.ReportTemplateMaker.MONTH;
import static com.takehome.report.excel.TemplateSheetMaker.letters;

import com.takehome.model.HouseholdAmount;
import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Tone;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** What each tax year takes in cash, and what of it is left for the April after it. */
final class TaxCashYears {

    private static final int LAST = MONTH + TaxCashSheet.YEARS - 1;

    private final TemplateSheetMaker sheet;
    private final InputCells inputs;
    private final TaxYears taxYears;
    private final TemplateSheetMaker estimates;

    TaxCashYears(TemplateSheetMaker sheet, MadeSheets made) {
        this.sheet = sheet;
        this.inputs = new InputCells(made);
        this.taxYears = new TaxYears(made);
        this.estimates = made.get("Quarterly estimates");
    }

    void build() {
        sheet.section("What each tax year takes; the first column is the year before the first");
        Map<Integer, String> keys = new LinkedHashMap<>();
        for (int i = 0; i < TaxCashSheet.YEARS; i++) {
            keys.put(MONTH + i, Integer.toString(i + 1));
        }
        sheet.keys(keys);
        String first = "Projection!$" + letters(MONTH) + "$" + ProjectionSheet.TAX_YEAR_ROW;
        row("taxYear", "Tax year", Format.COUNT, Tone.LINK,
                c -> c == MONTH ? first + "-1" : letters(c - 1) + sheet.at("year.taxYear") + "+1");
        worked("liability", "Federal, state and local tax, and the entity's",
                c -> taxYears.of("totalTax", year(c)) + "+" + taxYears.of("stateTax", year(c)) + "+"
                        + taxYears.of("localTax", year(c)) + "+" + taxYears.of("entityTax", year(c)));
        worked("federalWithheld", "Federal tax withheld", c -> "SUMIFS(" + due("F") + "," + due("B") + ","
                + InputCells.text("Federal") + "," + due("C") + "," + year(c) + ")");
        engine("carried", "State tax withheld and overpayments applied, less those applied to the next year",
                Format.DOLLARS);
        worked("made", "Payments made", c -> inputs.cashPaid(year(c)));
        worked("recommended", "Estimated payments still to be made",
                c -> "SUMIF(" + due("C") + "," + year(c) + "," + due("G") + ")");
        engine("given", "Balance due as given, less what was paid of it", Format.DOLLARS);
        worked("rest", "Left to pay in the April after it",
                c -> "IF(COUNT(" + at("given", c) + ")=1," + at("given", c) + ","
                        + inputs.rounded(at("liability", c) + "-SUM(" + at("federalWithheld", c) + ":"
                                + at("recommended", c) + ")")
                        + ")");
        engine("due", "Paid on", Format.DAY);
        worked("restToCome", "Still to be paid then",
                c -> "IF(" + at("due", c) + "<" + inputs.of("asOf") + ",0," + at("rest", c) + ")");
        int payroll = sheet.at("payroll");
        worked("payroll", "Payroll deposits", c -> "SUMIF(" + months("Projection!", ProjectionSheet.TAX_YEAR_ROW) + ","
                + year(c) + "," + months("", payroll) + ")");
        String firstMonth = inputs.of("firstMonth");
        worked("before", "Of it, paid before First month", c -> inputs.cashPaidBefore(year(c), firstMonth) + "+SUMIF("
                + due("C") + "," + year(c) + "," + due("H") + ")+IF(" + at("due", c) + "<" + firstMonth + ","
                + at("restToCome", c) + ",0)");
        worked("total", "All of it", c -> at("made", c) + "+" + at("recommended", c) + "+" + at("restToCome", c) + "+"
                + at("payroll", c));
        wages();
    }

    /** What of the household's wages and withholding is spread evenly over the year. */
    private void wages() {
        for (HouseholdAmount kind : WageFigures.KINDS) {
            sheet.line("year." + kind.name(), "cash.household." + kind.name() + ".years", kind.label() + ", undated",
                    "").cells(MONTH, LAST, Format.DOLLARS, Tone.LINK,
                            c -> "=IF(" + taxYears.count(year(c)) + "=0,0," + taxYears.of(kind.name(), year(c)) + "-"
                                    + inputs.inYear(kind, year(c)) + ")");
        }
        sheet.line("year.payrollTax", "cash.household.payrollTax.years", "Payroll tax on wages without the practice",
                "")
                .cells(MONTH, LAST, Format.DOLLARS, Tone.LINK,
                        c -> "=" + taxYears.withoutPractice("employeeFica", year(c)));
    }

    private static String months(String prefix, int row) {
        return prefix + "$" + letters(MONTH) + "$" + row + ":$" + letters(ReportTemplateMaker.LAST_TAIL) + "$" + row;
    }

    /** A column of the table of what is due next. */
    private String due(String letter) {
        return "'Quarterly estimates'!$" + letter + "$" + estimates.at("next") + ":$" + letter + "$"
                + estimates.at("next");
    }

    private String year(int column) {
        return at("taxYear", column);
    }

    private String at(String row, int column) {
        return letters(column) + "$" + sheet.at("year." + row);
    }

    private void worked(String key, String label, IntFunction<String> formula) {
        row(key, label, Format.DOLLARS, Tone.CALCULATION, formula);
    }

    private void row(String key, String label, Format format, Tone tone, IntFunction<String> formula) {
        sheet.line("year." + key, "cash.years." + key, label, "").cells(MONTH, LAST, format, tone,
                c -> "=" + formula.apply(c));
    }

    private void engine(String key, String label, Format format) {
        sheet.line("year." + key, "cash.years." + key, label, "").cells(MONTH, LAST, format, Tone.ENGINE, c -> "");
    }
}
