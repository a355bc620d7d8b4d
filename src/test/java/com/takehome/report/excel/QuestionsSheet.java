package com.takehome.report.excel;

import static com.takehome.report.excel.TemplateSheetMaker.FIRST;
import static com.takehome.report.excel.TemplateSheetMaker.LABEL;
import static com.takehome.report.excel.TemplateSheetMaker.UNIT;

import com.takehome.report.excel.TemplateSheetMaker.Line;
import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Tone;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.PrintSetup;

/** What the owner asks beside the projection, a table for each question. */
final class QuestionsSheet {

    private static final int COLUMNS = 6;

    private final TemplateSheetMaker sheet;

    QuestionsSheet(TemplateSheetMaker sheet) {
        this.sheet = sheet;
    }

    void build() {
        sheet.width(LABEL, 42);
        sheet.width(UNIT, 16);
        for (int column = FIRST; column < FIRST + COLUMNS; column++) {
            sheet.width(column, 20);
        }
        leaving();
        hours();
        clients();
        entity();
        retirement();
        requests();
        sheet.finish(FIRST, 4, 0, 1, PrintSetup.LETTER_PAPERSIZE);
    }

    private void leaving() {
        sheet.section("Is the practice ready for its owner to leave a job?");
        keys("what", "met", "figure");
        sheet.header(0, "Point", "Met", "What the plan says");
        line("ready", "questions.readiness[]", Format.NOTE);
        sheet.section("Practice and job");
        keys("", "", "value");
        sheet.header(1, "Question", "Unit", "Answer");
        fact("leave", "questions.leaveJob.lastMonth", "Earliest last month of the job", "month", Format.MONTH);
        fact("retainer", "questions.breakEven.monthlyRetainer", "Flat retainer that leaves as much as the job",
                "USD a month", Format.DOLLARS);
        fact("gross", "questions.breakEven.yearlyGross", "The same a year", "USD", Format.DOLLARS);
        fact("planned", "questions.breakEven.plannedSearchMonths", "Months without the job, as planned", "months",
                Format.DECIMAL);
        fact("search", "questions.breakEven.searchMonths", "Months without it at which both leave the same", "months",
                Format.COUNT);
    }

    private void hours() {
        sheet.section("What does an hour earn?");
        keys("client", "year", "billed", "contracted", "rate", "actual", "rateAtActual");
        sheet.header(5, "Client", "Year", "Billed", "Hours a week", "USD an hour", "Hours given", "USD an hour given");
        line("hourly", "answers.hourly[]", Format.DOLLARS, Format.DECIMAL, Format.CENTS, Format.DECIMAL, Format.CENTS);
        keys("", "year", "rate", "development");
        sheet.header(2, "All clients", "Year", "USD an hour", "Hours finding clients");
        line("together", "answers.together[]", Format.CENTS, Format.DECIMAL);
        keys("", "", "rate", "billableHoursAWeek", "yearlyGross");
        sheet.header(3, "The same work by the hour", "", "USD an hour", "Billable hours a week", "Gross a year");
        line("consulting", "questions.hourlyRates.consulting[]", Format.DOLLARS, Format.COUNT, Format.DOLLARS);
    }

    private void clients() {
        sheet.section("Where do clients come from?");
        keys("channel", "year", "billed", "share");
        sheet.header(2, "Channel", "Year", "Billed", "Share of the year");
        line("channel", "questions.acquisition.channels[]", Format.DOLLARS, Format.SHARE);
        keys("client", "", "monthsOpen");
        sheet.header(1, "Client that ends", "", "Months to the next start");
        line("refill", "questions.acquisition.refills[]", Format.COUNT);
        keys("", "", "value");
        sheet.header(1, "Finding clients", "Unit", "Planned");
        fact("replacement", "questions.acquisition.replacementMonths", "Months to replace a client", "months",
                Format.COUNT);
        fact("week", "questions.acquisition.developmentHoursAWeek", "Hours a week", "hours", Format.DECIMAL);
        fact("year", "questions.acquisition.developmentHoursAYear", "Hours a year", "hours", Format.DECIMAL);
    }

    private void entity() {
        sheet.section("Sole proprietor or S corporation?");
        keys("entity", "taxYear", "salaryShare", "salary", "profit", "runningCosts", "tax", "kept");
        sheet.header(6, "Entity", "Tax year", "Salary, share", "Salary", "Profit", "Running costs", "Tax added",
                "Kept");
        line("entity", "questions.entityComparison[]", Format.SHARE, Format.DOLLARS, Format.DOLLARS, Format.DOLLARS,
                Format.DOLLARS, Format.DOLLARS);
    }

    private void retirement() {
        sheet.newPage().section("What does a retirement contribution save?");
        keys("plan", "taxYear", "best", "bestSaves", "bestShare", "most", "mostSaves", "mostShare");
        sheet.header(6, "Plan", "Tax year", "Saves most per dollar", "It saves", "Per dollar", "Most allowed",
                "It saves", "Per dollar");
        line("contribution", "answers.contributions[]", Format.DOLLARS, Format.DOLLARS, Format.SHARE, Format.DOLLARS,
                Format.DOLLARS, Format.SHARE);
        keys("plan", "", "jumps");
        sheet.header(0, "Plan", "", "Where section 199A makes the saving jump");
        line("jumps", "answers.contributions[]", Format.NOTE);
        keys("plan", "", "contribution", "tax", "savedByStep", "saved", "share", "qbiDeduction");
        sheet.header(6, "Step by step", "", "Contribution", "All taxes", "Saved by the step", "Saved so far",
                "Per dollar", "QBI deduction");
        line("step", "answers.steps[]", Format.DOLLARS, Format.DOLLARS, Format.DOLLARS, Format.DOLLARS, Format.SHARE,
                Format.DOLLARS);
    }

    private void requests() {
        sheet.section("What is still to be asked for?");
        keys("value");
        sheet.header(0, "Blank, missing or warned about");
        sheet.line("request", "questions.documentRequests[]", "", "");
    }

    /** Names the figures of the columns from B on; a blank name leaves its column out. */
    private void keys(String... names) {
        Map<Integer, String> columns = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            if (!names[i].isEmpty()) {
                columns.put(LABEL + i, names[i]);
            }
        }
        sheet.keys(columns);
    }

    private void line(String name, String key, Format... formats) {
        Line line = sheet.line(name, key, "", "");
        for (int i = 0; i < formats.length; i++) {
            line.cell(FIRST + i, "", formats[i], formats[i] == Format.NOTE ? Tone.PLAIN : Tone.ENGINE);
        }
    }

    private void fact(String name, String key, String label, String unit, Format format) {
        sheet.line(name, key, label, unit).cell(FIRST, "", format, Tone.ENGINE);
    }
}
