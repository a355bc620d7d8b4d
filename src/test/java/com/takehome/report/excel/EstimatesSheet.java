package com.takehome.report.excel;

import static com.takehome.report.excel.TemplateSheetMaker.FIRST;
import static com.takehome.report.excel.TemplateSheetMaker.LABEL;
import static com.takehome.report.excel.TemplateSheetMaker.UNIT;

import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Rank;
import com.takehome.report.excel.TemplateStyles.Tone;
import java.util.Map;
import org.apache.poi.ss.usermodel.PrintSetup;

/** A block for each jurisdiction and tax year, laid out as Form 2210. */
final class EstimatesSheet {

    private static final int LAST = FIRST + 3;

    private final TemplateSheetMaker sheet;

    EstimatesSheet(TemplateSheetMaker sheet) {
        this.sheet = sheet;
    }

    void build() {
        sheet.width(LABEL, 50).width(UNIT, 14);
        sheet.keys(Map.of(LABEL, "jurisdiction", UNIT, "taxYear", FIRST, "1", FIRST + 1, "2", FIRST + 2, "3", FIRST + 3,
                "4"));
        sheet.header("Jurisdiction and line", "Form 2210", "Installment 1", "Installment 2", "Installment 3",
                "Installment 4");
        sheet.line("head", "estimates[]", "", "").rank(Rank.SECTION);
        scalar("requiredAnnualPayment", "Required annual payment", "Line 9");
        words("basis", "Which harbor");
        scalar("currentYear90", "90% of the current year's tax, or the state's share", "Line 5");
        scalar("priorYear", "Prior year's tax, after the 110%", "Line 8");
        scalar("projectedTax", "Projected tax", "Line 4");
        scalar("projectedBalanceDue", "Left to pay with the return", "");
        words("method", "Method followed");
        installments();
        penalties();
        sheet.spacer("estimates[]");
        tables();
        sheet.finish(FIRST, 5, 4, 4, PrintSetup.LETTER_PAPERSIZE);
    }

    private void scalar(String key, String label, String unit) {
        sheet.line(key, "estimates[]." + key, label, unit).cell(LABEL, label, Format.TEXT, Tone.PLAIN).cell(UNIT, unit,
                Format.TEXT, Tone.MUTED).cell(FIRST, "", Format.CENTS, Tone.ENGINE);
    }

    private void words(String key, String label) {
        sheet.line(key, "estimates[]." + key, label, "").cell(FIRST, "", Format.NOTE, Tone.ENGINE);
    }

    private void installments() {
        installment("due", "Due", "", Format.DAY);
        installment("statutory", "Penalty counts from", "", Format.DAY);
        installment("regular", "Required, regular method", "Line 10", Format.CENTS);
        installment("annualized", "Required, annualized method", "Line 10, AI", Format.CENTS);
        installment("required", "Required, method followed", "", Format.CENTS);
        installment("withholding", "Withholding", "Line 11", Format.CENTS);
        installment("paid", "Paid and credited in the window", "Line 11", Format.CENTS);
        installment("shortfall", "Shortfall", "Line 17", Format.CENTS);
        installment("toPay", "To pay by this date, arrears included", "", Format.CENTS);
    }

    private void installment(String key, String label, String unit, Format format) {
        sheet.line(key, "estimates[].installments." + key, label, unit).cells(FIRST, LAST, format, Tone.ENGINE,
                c -> "");
    }

    private void penalties() {
        scalar("penaltyRegularToDate", "Penalty to date, regular method", "Part III");
        scalar("penaltyRegularIfNothingMore", "Penalty if nothing more is paid, regular method", "Part III");
        scalar("penaltyRegularKnown", "The same at published rates only", "");
        scalar("penaltyAnnualizedToDate", "Penalty to date, annualized method", "Part III");
        scalar("penaltyAnnualizedIfNothingMore", "Penalty if nothing more is paid, annualized method", "Part III");
        scalar("penaltyAnnualizedKnown", "The same at published rates only", "");
    }

    private void tables() {
        sheet.section("Worksheet lines");
        sheet.keys(
                Map.of(LABEL, "label", UNIT, "line", FIRST, "jurisdiction", FIRST + 1, "taxYear", FIRST + 2, "amount",
                        FIRST + 3, "form"));
        sheet.noteHeader("Line", "No.", "Jurisdiction", "Tax year", "Amount", "Form");
        sheet.line("worksheet", "tax.worksheet[]", "", "").cell(FIRST, "", Format.NOTE, Tone.PLAIN)
                .cell(FIRST + 1, "", Format.NOTE, Tone.PLAIN).cell(FIRST + 2, "", Format.CENTS, Tone.ENGINE)
                .cell(FIRST + 3, "", Format.NOTE, Tone.PLAIN);
        sheet.section("Remarks");
        sheet.keys(Map.of(LABEL, "jurisdiction", UNIT, "taxYear", FIRST, "text"));
        sheet.noteHeader("Jurisdiction", "Tax year", "Remark", "", "", "");
        sheet.line("remark", "tax.remarks[]", "", "").cell(FIRST, "", Format.NOTE, Tone.PLAIN);
    }
}
