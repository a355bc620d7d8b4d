package com.takehome.report.excel;

import static com.takehome.report.excel.TemplateSheetMaker.FIRST;
import static com.takehome.report.excel.TemplateSheetMaker.LABEL;
import static com.takehome.report.excel.TemplateSheetMaker.UNIT;

import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Rank;
import com.takehome.report.excel.TemplateStyles.Tone;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.PrintSetup;

/** A block for each jurisdiction and tax year, laid out as Form 2210, and beneath them the steps between its lines. */
final class EstimatesSheet {

    private static final List<String> PENALTIES = List.of("penaltyRegularToDate", "penaltyRegularIfNothingMore",
            "penaltyRegularKnown", "penaltyAnnualizedToDate", "penaltyAnnualizedIfNothingMore",
            "penaltyAnnualizedKnown");

    private final TemplateSheetMaker sheet;
    private final EstimateRows rows;
    private final HarborFormulas harbors;
    private final InstallmentFormulas payments;
    private final EstimateWorkings workings;

    EstimatesSheet(TemplateSheetMaker sheet, MadeSheets made) {
        this.sheet = sheet;
        this.rows = new EstimateRows(sheet);
        EstimateCells cells = new EstimateCells(sheet);
        this.harbors = new HarborFormulas(cells, made);
        this.payments = new InstallmentFormulas(cells, made);
        this.workings = new EstimateWorkings(cells, rows, harbors, payments,
                new HouseholdFormulas(cells, made));
    }

    void build() {
        sheet.width(LABEL, 50).width(UNIT, 14);
        keys();
        sheet.header("Jurisdiction and line", "Form 2210", "Installment 1", "Installment 2", "Installment 3",
                "Installment 4");
        sheet.line("head", "estimates[]", "", "").rank(Rank.SECTION);
        part1();
        installments();
        penalties();
        sheet.spacer("estimates[]");
        next();
        tables();
        sheet.section("How each estimate is worked out");
        keys();
        workings.lay();
        fill();
        workings.fill();
        sheet.finish(FIRST, 5, 4, 4, PrintSetup.LETTER_PAPERSIZE);
    }

    private void keys() {
        sheet.keys(Map.of(LABEL, "jurisdiction", UNIT, "taxYear", FIRST, "1", FIRST + 1, "2", FIRST + 2, "3", FIRST + 3,
                "4"));
    }

    private void part1() {
        rows.row("requiredAnnualPayment", "Required annual payment", "Line 9");
        rows.row("basis", "Which harbor", "");
        rows.row("currentYear90", "90% of the current year's tax, or the state's share", "Line 5");
        rows.row("priorYear", "Prior year's tax, after the 110%", "Line 8");
        rows.row("projectedTax", "Projected tax", "Line 4");
        rows.row("projectedBalanceDue", "Left to pay with the return", "");
        rows.row("method", "Method followed", "");
        rows.row("marked", "", "");
    }

    private void installments() {
        installment("due", "Due", "");
        installment("statutory", "Penalty counts from", "");
        installment("regular", "Required, regular method", "Line 10");
        installment("annualized", "Required, annualized method", "Line 10, AI");
        installment("required", "Required, method followed", "");
        installment("withholding", "Withholding", "Line 11");
        installment("paid", "Paid and credited in the window", "Line 11");
        installment("shortfall", "Shortfall", "Line 17");
        installment("toPay", "To pay by this date, arrears included", "");
    }

    private void installment(String key, String label, String unit) {
        rows.row(key, "installments." + key, label, unit);
    }

    private void penalties() {
        rows.row("penaltyRegularToDate", "Penalty to date, regular method", "Part III");
        rows.row("penaltyRegularIfNothingMore", "Penalty if nothing more is paid, regular method", "Part III");
        rows.row("penaltyRegularKnown", "The same at published rates only", "");
        rows.row("penaltyAnnualizedToDate", "Penalty to date, annualized method", "Part III");
        rows.row("penaltyAnnualizedIfNothingMore", "Penalty if nothing more is paid, annualized method", "Part III");
        rows.row("penaltyAnnualizedKnown", "The same at published rates only", "");
    }

    private void fill() {
        rows.worked("requiredAnnualPayment", Format.CENTS, harbors.required());
        rows.worked("basis", Format.NOTE, harbors.basis());
        rows.worked("currentYear90", Format.CENTS, harbors.currentHarbor());
        rows.worked("priorYear", Format.CENTS, harbors.priorHarbor());
        sheet.lineAt("projectedTax").cell(FIRST, "=" + harbors.projectedTax(), Format.CENTS, Tone.LINK);
        rows.worked("projectedBalanceDue", Format.CENTS, payments.balanceDue());
        rows.worked("method", Format.NOTE, payments.method());
        rows.worked("marked", Format.NOTE, payments.marked());
        rows.engine("due", Format.DAY, 4);
        rows.engine("statutory", Format.DAY, 4);
        rows.worked("regular", Format.CENTS, payments::regular);
        rows.engine("annualized", Format.CENTS, 4);
        rows.worked("required", Format.CENTS, payments::followed);
        rows.worked("withholding", Format.CENTS, c -> payments.window(c, "withheldBy"));
        rows.worked("paid", Format.CENTS, c -> payments.window(c, "paidBy"));
        rows.worked("shortfall", Format.CENTS, payments::shortfall);
        rows.worked("toPay", Format.CENTS, payments::toPay);
        PENALTIES.forEach(each -> rows.engine(each, Format.CENTS, 1));
    }

    /** What is due next, one row for each estimate. */
    private void next() {
        sheet.section("Due next, and what each year still asks");
        sheet.keys(Map.of(LABEL, "jurisdiction", UNIT, "taxYear", FIRST, "nextDue", FIRST + 1, "nextAmount", FIRST + 2,
                "withheld", FIRST + 3, "toPayTotal", FIRST + 4, "toPayBefore"));
        sheet.header("Jurisdiction", "Tax year", "Due next", "Amount", "Withheld", "All to pay", "Before first month");
        sheet.line("next", "estimates[]", "", "");
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
