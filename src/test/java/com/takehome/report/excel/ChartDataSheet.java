package com.takehome.report.excel;

import static com.takehome.report.excel.ReportTemplateMaker.LAST_MONTH;
import static com.takehome.report.excel.ReportTemplateMaker.MONTH;
import static com.takehome.report.excel.ReportTemplateMaker.YEAR;
import static com.takehome.report.excel.TemplateSheetMaker.letters;

import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Tone;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** What charts draw and no other sheet shows: the largest clients, limits as lines, the steps of the bridge. */
final class ChartDataSheet {

    static final String NAME = "Chart data";
    static final int STEP_FROM = MONTH;
    static final int STEP = MONTH + 1;
    static final int STEP_LABEL = MONTH + 2;

    private static final List<String> STEPS = List.of("gross", "expenses", "health", "retirement", "tax", "takeHome");

    private final MonthGrid grid;
    private final TemplateSheetMaker sheet;
    private final MadeSheets made;

    ChartDataSheet(MonthGrid grid, MadeSheets made) {
        this.grid = grid;
        this.sheet = grid.sheet();
        this.made = made;
    }

    void build() {
        revenue();
        limits();
        bridge();
        grid.finish();
    }

    private void revenue() {
        int client = made.get("Engagements").at("client");
        sheet.section("Retainers billed: the six largest clients and all others");
        TemplateSheetMaker.Line largest = sheet.line("largest", "engagements.largest[].months", "", "USD");
        largest.cells(MONTH, LAST_MONTH, Format.DOLLARS, Tone.LINK,
                c -> "=SUMIF(Engagements!$C$" + client + ":$C$" + client + ",$C" + largest.number() + ",Engagements!"
                        + letters(c) + "$" + client + ":" + letters(c) + "$" + client + ")");
        int billed = made.get("Engagements").at("billed");
        sheet.line("others", "engagements.others.months", "All other clients", "USD").cells(MONTH, LAST_MONTH,
                Format.DOLLARS, Tone.LINK, c -> "=Engagements!" + letters(c) + billed + "-SUM(" + letters(c)
                        + largest.number() + ":" + letters(c) + largest.number() + ")");
        int planned = sheet.nextRow() + 1;
        String status = "Projection!$" + letters(MONTH) + "$7:$" + letters(LAST_MONTH) + "$7";
        line("planned", "charts.planned.months", "=IF(SUM(" + letters(MONTH) + planned + ":" + letters(LAST_MONTH)
                + planned + ")>0,\"Paler: planned\",\"\")", "1 = yes",
                c -> "=IF(AND(COUNTIF(" + status + ",\"actual\")>0,Projection!" + letters(c) + "$7<>\"actual\"),1,0)");
    }

    private void limits() {
        sheet.section("Limits, and runway where the horizon stands for what never ends");
        sheet.line("limit", "", "Limit", "share").cells(MONTH, LAST_MONTH, Format.SHARE, Tone.LINK,
                c -> "=" + assumption("concentrationLimit"));
        TemplateSheetMaker projection = made.get("Projection");
        line("runway", "charts.runway", "Runway", "months",
                c -> "=IF(Projection!" + letters(c) + projection.at("runwayStatus") + "=\"NEVER\",COUNT($"
                        + letters(MONTH) + "$6:$" + letters(LAST_MONTH) + "$6),IF(COUNT(Projection!" + letters(c)
                        + projection.at("runway") + ")=0,\"\",Projection!" + letters(c) + projection.at("runway")
                        + "))");
        sheet.line("target", "", "Target", "months").cells(MONTH, LAST_MONTH, Format.COUNT, Tone.LINK,
                c -> "=" + assumption("runwayTarget"));
    }

    private void line(String name, String key, String label, String unit, IntFunction<String> formula) {
        sheet.line(name, key, label, unit).cells(MONTH, LAST_MONTH, Format.COUNT, Tone.LINK, formula);
    }

    private String assumption(String row) {
        return "Assumptions!$D$" + made.get("Assumptions").at(row);
    }

    /** Each step starts where the one before ended, the first at the whole less itself. */
    private void bridge() {
        sheet.section("The bridge of year 1: where each step starts, how long it is, and its words");
        sheet.keys(Map.of(STEP_FROM, "base", STEP, "shown", STEP_LABEL, "label"));
        TemplateSheetMaker shown = made.get("Take-home");
        int first = sheet.nextRow() + 1;
        for (String step : STEPS) {
            int row = sheet.nextRow() + 1;
            TemplateSheetMaker.Line line = sheet.line(step, "bridge." + step + ".years",
                    "='Take-home'!$B$" + shown.at(step), "USD");
            line.cell(STEP_FROM, from(step, first, row), Format.DOLLARS, Tone.CALCULATION)
                    .cell(STEP, "=SUM('Take-home'!" + letters(YEAR) + shown.at(step) + ")", Format.DOLLARS, Tone.LINK)
                    .cell(STEP_LABEL, "=B" + row + "&\" \"&TEXT(" + letters(STEP) + row + ",\"#,##0\")", Format.TEXT,
                            Tone.CALCULATION);
        }
    }

    private static String from(String step, int first, int row) {
        return switch (step) {
            case "gross", "takeHome" -> "=0";
            case "expenses" -> "=" + letters(STEP) + first + "-" + letters(STEP) + row;
            default -> "=" + letters(STEP_FROM) + (row - 1) + "-" + letters(STEP) + row;
        };
    }
}
