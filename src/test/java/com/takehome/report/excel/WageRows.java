package com.takehome.report.excel;

import static com.takehome.report.excel.ReportTemplateMaker.LAST_MONTH;
import static com.takehome.report.excel.ReportTemplateMaker.MONTH;
import static com.takehome.report.excel.TemplateSheetMaker.letters;

import com.takehome.model.HouseholdAmount;
import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Rank;
import com.takehome.report.excel.TemplateStyles.Tone;

/** Household wages as cash: a twelfth of the year's in each month, dated items in theirs, less what is withheld. */
final class WageRows {

    private static final String PAYROLL_TAX = "payrollTax";

    private final MonthGrid grid;
    private final TemplateSheetMaker sheet;
    private final InputCells inputs;

    WageRows(MonthGrid grid, InputCells inputs) {
        this.grid = grid;
        this.sheet = grid.sheet();
        this.inputs = inputs;
    }

    void lay() {
        for (HouseholdAmount kind : WageFigures.KINDS) {
            sheet.line(kind.name(), "cash.household." + kind.name() + ".months", kind.label(), "USD");
        }
        sheet.line(PAYROLL_TAX, "cash.household.payrollTax.months", "Social security and Medicare tax on wages", "USD");
        int first = sheet.at(WageFigures.KINDS.getFirst().name());
        grid.formula("wages", "cash.wages.months", "Household wages, less withholding and payroll tax", Rank.TOTAL,
                Tone.CALCULATION, LAST_MONTH,
                c -> "=SUM(" + letters(c) + first + ":" + letters(c) + (first + 1) + ")-SUM(" + letters(c) + (first + 2)
                        + ":" + letters(c) + sheet.at(PAYROLL_TAX) + ")");
    }

    /** Fills the months once the years stand. */
    void fill() {
        for (HouseholdAmount kind : WageFigures.KINDS) {
            sheet.lineAt(kind.name()).cells(MONTH, LAST_MONTH, Format.DOLLARS, Tone.LINK,
                    c -> "=" + twelfth(kind.name(), c) + "+" + inputs.inMonth(kind, MonthGrid.month(c)));
        }
        sheet.lineAt(PAYROLL_TAX).cells(MONTH, LAST_MONTH, Format.DOLLARS, Tone.CALCULATION,
                c -> "=" + twelfth(PAYROLL_TAX, c));
    }

    /** The month's part of twelve that add up to the year's amount. */
    private String twelfth(String row, int column) {
        String amount = "SUMIF(" + ofYears("taxYear") + ",YEAR(" + MonthGrid.month(column) + ")," + ofYears(row) + ")";
        String month = "MONTH(" + MonthGrid.month(column) + ")";
        String part = "/" + inputs.of("monthsAYear");
        return inputs.rounded(amount + "*" + month + part) + "-" + inputs.rounded(amount + "*(" + month + "-1)" + part);
    }

    private String ofYears(String row) {
        int number = sheet.at("year." + row);
        return "$" + letters(MONTH) + "$" + number + ":$" + letters(MONTH + TaxCashSheet.YEARS - 1) + "$" + number;
    }
}
