package com.takehome.report.excel;

import static com.takehome.report.excel.TemplateSheetMaker.FIRST;
import static com.takehome.report.excel.TemplateSheetMaker.LABEL;

import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Rank;
import com.takehome.report.excel.TemplateStyles.Tone;
import java.util.Map;
import org.apache.poi.ss.usermodel.PrintSetup;

/** The risk simulation: percentiles, chances, the fan of the months, and what was taken for granted. */
final class RiskSheet {

    static final int LAST = FIRST + 5;
    private static final int CHART_ROWS = 22;
    private static final int MONTHS = 36;
    private static final String[] SERIES = {"Planned", "1 in 10 below", "1 in 4 below", "Middle", "1 in 4 above",
            "1 in 10 above"};

    private final TemplateSheetMaker sheet;

    RiskSheet(TemplateSheetMaker sheet) {
        this.sheet = sheet;
    }

    void build() {
        sheet.width(LABEL, 50);
        sheet.line("answer", "", "{headline.risk}", "").rank(Rank.SECTION);
        sheet.gap();
        sheet.keys(Map.of(FIRST, "p10", FIRST + 1, "p50", FIRST + 2, "p90"));
        sheet.header("Three years, simulated", "Unit", SERIES[1], SERIES[3], SERIES[5]);
        percentiles("practice.takeHome", "Practice: take-home", Rank.GRAND);
        percentiles("practice.takeHomeAndRetirement", "Practice: take-home and retirement", Rank.LINE);
        percentiles("job.takeHome", "Job: take-home", Rank.GRAND);
        percentiles("job.takeHomeAndRetirement", "Job: take-home and retirement", Rank.LINE);
        chances();
        sheet.gap();
        int top = sheet.nextRow();
        for (int row = 0; row < CHART_ROWS; row++) {
            sheet.gap();
        }
        sheet.newPage();
        assumptions();
        sheet.newPage();
        int first = months();
        new FanChart(sheet.sheet(), first, first + MONTHS - 1).draw(
                "Fan of the months when questions.simulation.assumptions", "{headline.risk}", top,
                top + CHART_ROWS - 1);
        sheet.finish(FIRST, 3, 0, 1, PrintSetup.LETTER_PAPERSIZE);
    }

    private void percentiles(String key, String label, Rank rank) {
        sheet.line(key, "questions.simulation." + key, label, "USD").rank(rank).cells(FIRST, FIRST + 2,
                Format.DOLLARS, Tone.ENGINE, c -> "");
    }

    private void chances() {
        sheet.section("Chances, as a share of all courses");
        sheet.keys(Map.of(FIRST, "value"));
        chance("practice.monthWithoutIncome", "Practice: a month without income");
        chance("cashRunsOut", "Practice: cash runs out");
        chance("job.monthWithoutIncome", "Job: a month without salary or severance");
        chance("practiceLeavesMore", "The practice leaves more than the job");
    }

    private void chance(String key, String label) {
        sheet.line(key, "questions.simulation." + key, label, "share").cell(FIRST, "", Format.SHARE, Tone.ENGINE);
    }

    private void assumptions() {
        sheet.section("What was taken for granted");
        sheet.keys(Map.of(LABEL, "value"));
        sheet.line("assumption", "questions.simulation.assumptions[]", "", "");
    }

    /** The months' rows; gives the position of the first. */
    private int months() {
        sheet.section("Take-home of the practice from the first month through each");
        sheet.keys(Map.of(LABEL, "month", FIRST, "planned", FIRST + 1, "p10", FIRST + 2, "p25", FIRST + 3, "p50",
                FIRST + 4, "p75", FIRST + 5, "p90"));
        sheet.header("Through", "Unit", SERIES[0], SERIES[1], SERIES[2], SERIES[3], SERIES[4], SERIES[5]);
        int first = sheet.nextRow();
        for (int month = 1; month <= MONTHS; month++) {
            sheet.line("m" + month, "risk.months.m" + month, "", "USD").leftAligned(LABEL, Format.MONTH)
                    .cells(FIRST, LAST, Format.DOLLARS, Tone.ENGINE, c -> "");
        }
        return first;
    }
}
