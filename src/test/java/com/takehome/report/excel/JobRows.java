package com.takehome.report.excel;

import static com.takehome.report.excel.ReportTemplateMaker.LAST_YEAR;
import static com.takehome.report.excel.ReportTemplateMaker.YEAR;
import static com.takehome.report.excel.TemplateSheetMaker.letters;

import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Rank;
import com.takehome.report.excel.TemplateStyles.Tone;

/** The W-2 job's rows beneath the three years. */
final class JobRows {

    private final TemplateSheetMaker sheet;
    private final InputCells inputs;

    JobRows(TemplateSheetMaker sheet, InputCells inputs) {
        this.sheet = sheet;
        this.inputs = inputs;
    }

    void build() {
        sheet.section("The W-2 job");
        sheet.line("jobGross", "w2Comparison.years.gross", "Salary and severance", "USD").cells(YEAR, LAST_YEAR,
                Format.DOLLARS, Tone.LINK, c -> ifCompared(inputs.rounded(inputs.job("D", year(c)) + "*("
                        + inputs.job("E", year(c)) + "+" + inputs.job("F", year(c)) + ")/"
                        + inputs.of("monthsAYear"))));
        engine("jobFederal", "federalTax", "Federal tax");
        engine("jobFica", "fica", "Social security and Medicare tax");
        engine("jobState", "stateTax", "State and local tax");
        int gross = sheet.at("jobGross");
        sheet.line("jobTakeHome", "w2Comparison.years.takeHome", "Take-home, after own deferral and premium", "USD")
                .cells(YEAR, LAST_YEAR, Format.DOLLARS, Tone.CALCULATION,
                        c -> ifCompared(letters(c) + gross + "-SUM(" + letters(c) + (gross + 1) + ":" + letters(c)
                                + (gross + 3) + ")-" + inputs.job("I", year(c)) + "-" + inputs.job("J", year(c))));
        given("jobDeferral", "ownDeferral", "Own retirement deferral", "I");
        given("jobMatch", "employerMatch", "Employer's match", "H");
        int kept = sheet.at("jobTakeHome");
        sheet.line("jobTotal", "job.total", "Take-home, deferral and match", "USD").rank(Rank.TOTAL).cells(YEAR,
                LAST_YEAR,
                Format.DOLLARS, Tone.CALCULATION,
                c -> "=IF(COUNT(" + letters(c) + kept + ")=0,\"\",SUM(" + letters(c) + kept
                        + ":" + letters(c) + (kept + 2) + "))");
        int both = sheet.at("both");
        sheet.line("difference", "job.difference", "Practice less job", "USD").rank(Rank.GRAND).cells(YEAR, LAST_YEAR,
                Format.DOLLARS, Tone.CALCULATION, c -> "=IF(OR(COUNT(" + letters(c) + both + ")=0,COUNT(" + letters(c)
                        + (kept + 3) + ")=0),\"\"," + letters(c) + both + "-" + letters(c) + (kept + 3) + ")");
        given("jobHealth", "employerHealthInsurance", "Employer's health insurance, not added", "G");
    }

    private String year(int column) {
        return letters(column) + "$" + sheet.at("year");
    }

    private String ifCompared(String amount) {
        return "=IF(" + inputs.jobYears() + "=0,\"\"," + amount + ")";
    }

    /** What the comparison says of the year; nothing where it has no row for it. */
    private void given(String name, String key, String label, String column) {
        sheet.line(name, "w2Comparison.years." + key, label, "USD").cells(YEAR, LAST_YEAR, Format.DOLLARS, Tone.LINK,
                c -> ifCompared(inputs.job(column, year(c))));
    }

    /** The tax on the job, which the tool works out. */
    private void engine(String name, String key, String label) {
        sheet.line(name, "w2Comparison.years." + key, label, "USD").cells(YEAR, LAST_YEAR, Format.DOLLARS, Tone.ENGINE,
                c -> "");
    }
}
