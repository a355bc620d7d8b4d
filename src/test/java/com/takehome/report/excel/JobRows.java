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

    JobRows(TemplateSheetMaker sheet) {
        this.sheet = sheet;
    }

    void build() {
        sheet.section("The W-2 job");
        engine("jobGross", "gross", "Salary and severance");
        engine("jobFederal", "federalTax", "Federal tax");
        engine("jobFica", "fica", "Social security and Medicare tax");
        engine("jobState", "stateTax", "State and local tax");
        engine("jobTakeHome", "takeHome", "Take-home, after own deferral and premium");
        engine("jobDeferral", "ownDeferral", "Own retirement deferral");
        engine("jobMatch", "employerMatch", "Employer's match");
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
        engine("jobHealth", "employerHealthInsurance", "Employer's health insurance, not added");
    }

    private void engine(String name, String key, String label) {
        sheet.line(name, "w2Comparison.years." + key, label, "USD").cells(YEAR, LAST_YEAR, Format.DOLLARS, Tone.ENGINE,
                c -> "");
    }
}
