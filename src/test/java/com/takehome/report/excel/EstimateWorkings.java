package com.takehome.report.excel;

import static com.takehome.report.excel.TemplateSheetMaker.FIRST;

import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Rank;
import com.takehome.report.excel.TemplateStyles.Tone;

/** The steps between an estimate's lines, and the jurisdiction's rules that they use. */
final class EstimateWorkings {

    private final EstimateCells cells;
    private final TemplateSheetMaker sheet;
    private final EstimateRows rows;
    private final HarborFormulas harbors;
    private final InstallmentFormulas payments;
    private final HouseholdFormulas household;

    EstimateWorkings(EstimateCells cells, EstimateRows rows, HarborFormulas harbors, InstallmentFormulas payments,
            HouseholdFormulas household) {
        this.cells = cells;
        this.sheet = cells.sheet();
        this.rows = rows;
        this.harbors = harbors;
        this.payments = payments;
        this.household = household;
    }

    void lay() {
        sheet.line("workHead", "estimates[]", "", "").rank(Rank.SECTION);
        rows.row("status", "Filing status", "");
        rows.row("agi", "Adjusted gross income", "1040, 11");
        rows.row("stated", "Household has a row for the year", "1 = yes");
        rows.row("priorTaxGiven", "Prior year's tax as given there", "");
        rows.row("priorAgiGiven", "Prior year's adjusted gross income as given", "");
        rows.row("priorTax", "Prior year's tax", "");
        rows.row("priorAgi", "Prior year's adjusted gross income", "");
        rows.row("priorShare", "Share of the prior year's tax that counts", "share");
        rows.row("withheldOwn", "Withheld from own wages and salary", "");
        rows.row("withheldSpouse", "Withheld from the spouse's wages", "");
        rows.row("withheld", "Withholding that counts", "Line 6");
        rows.row("left", "Tax less withholding", "Line 7");
        rows.row("exception", "Nothing is required because", "");
        rows.row("covered", "No penalty can be owed", "1 = yes");
        rows.row("aim", "Payments aim at, where not the required", "");
        rows.row("lowerMethod", "Method that asks less, as calculated", "");
        rows.row("overpayment", "Prior-year overpayment from Household", "");
        rows.row("paidToDate", "Paid and credited to date", "");
        step("withheldPart", "Withholding, on the date from which the penalty counts");
        step("withheldBy", "Withheld by the due date");
        step("paidBy", "Paid and credited by the due date");
        step("asked", "To be paid by the due date, all told");
        step("openDue", "Due with something to pay");
        rules();
        sheet.spacer("estimates[]");
    }

    private void step(String key, String label) {
        rows.row(key, "steps." + key, label, "");
    }

    private void rules() {
        rule("estimatesRequired", "required", "The rules ask for estimates", "1 = yes");
        rule("withLocal", "withLocal", "Local tax counts with the state's", "1 = yes");
        rule("currentShare", "currentShare", "Share of this year's tax", "share");
        rule("plainShare", "priorShare", "Share of the prior year's tax", "share");
        rule("higherShare", "higherShare", "Share above the limit for prior-year AGI", "share");
        rule("agiLimit", "agiLimit", "That limit; filing separately", "USD");
        rule("cutoff", "cutoff", "No prior-year harbor from this AGI; filing separately", "USD");
        rule("exempt", "exempt", "Nothing required below; joint; filing separately", "USD");
        rule("exemptIncluded", "exemptIncluded", "Nor at that amount itself", "1 = yes");
        rule("smallIncome", "smallIncome", "Income is too small, as calculated", "1 = yes");
        rule("countUntil", "countUntil", "Payments count until", "");
        rule("fractions", "fractions", "Part due by each installment", "share");
    }

    private void rule(String name, String key, String label, String unit) {
        rows.row(name, "rules." + key, label, unit);
    }

    void fill() {
        rows.worked("status", Format.NOTE, household.status());
        sheet.lineAt("agi").cell(FIRST, "=" + harbors.agi(), Format.CENTS, Tone.LINK);
        rows.worked("stated", Format.COUNT, household.stated());
        rows.worked("priorTaxGiven", Format.CENTS, household.priorTax());
        rows.worked("priorAgiGiven", Format.CENTS, household.priorAgi());
        rows.worked("priorTax", Format.CENTS, harbors.priorTax());
        rows.worked("priorAgi", Format.CENTS, harbors.priorAgi());
        rows.worked("priorShare", Format.SHARE, harbors.shareOfPrior());
        rows.worked("withheldOwn", Format.CENTS, household.withheldOwn());
        rows.worked("withheldSpouse", Format.CENTS, household.withheldSpouse());
        rows.worked("withheld", Format.CENTS, harbors.withheld());
        rows.worked("left", Format.CENTS, harbors.left());
        rows.worked("exception", Format.NOTE, harbors.exception());
        rows.worked("covered", Format.COUNT, harbors.covered());
        rows.worked("aim", Format.CENTS, harbors.aim());
        rows.engine("lowerMethod", Format.NOTE, 1);
        rows.worked("overpayment", Format.CENTS, household.overpayment());
        rows.worked("paidToDate", Format.CENTS, payments.paidToDate());
        rows.worked("withheldPart", Format.CENTS, payments::withheldPart);
        rows.worked("withheldBy", Format.CENTS, payments::withheldBy);
        rows.worked("paidBy", Format.CENTS, payments::paidBy);
        rows.worked("asked", Format.CENTS, payments::asked);
        rows.worked("openDue", Format.DAY, payments::openDue);
        sheet.lineAt("next").cell(FIRST, "=" + payments.nextDue(), Format.DAY, Tone.CALCULATION).cell(FIRST + 1,
                "=" + payments.nextAmount(), Format.CENTS, Tone.CALCULATION)
                .cell(FIRST + 2, "=" + cells.cell("withheld"), Format.CENTS, Tone.CALCULATION)
                .cell(FIRST + 3, "=" + payments.toPayTotal(), Format.CENTS, Tone.CALCULATION)
                .cell(FIRST + 4, "=" + payments.toPayBefore(), Format.CENTS, Tone.CALCULATION);
        rows.engine("estimatesRequired", Format.COUNT, 1);
        rows.engine("withLocal", Format.COUNT, 1);
        rows.engine("currentShare", Format.SHARE, 1);
        rows.engine("plainShare", Format.SHARE, 1);
        rows.engine("higherShare", Format.SHARE, 1);
        rows.engine("agiLimit", Format.CENTS, 2);
        rows.engine("cutoff", Format.CENTS, 2);
        rows.engine("exempt", Format.CENTS, 3);
        rows.engine("exemptIncluded", Format.COUNT, 1);
        rows.engine("smallIncome", Format.COUNT, 1);
        rows.engine("countUntil", Format.DAY, 1);
        rows.engine("fractions", Format.SHARE, 4);
    }
}
