package com.takehome.report.excel;

import static com.takehome.report.excel.TemplateSheetMaker.FIRST;
import static com.takehome.report.excel.TemplateSheetMaker.LABEL;
import static com.takehome.report.excel.TemplateSheetMaker.UNIT;
import static com.takehome.report.excel.TemplateSheetMaker.letters;

import com.takehome.report.Brand;
import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Rank;
import com.takehome.report.excel.TemplateStyles.Tone;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes {@code templates/report-shared.xlsx} as shipped. */
final class SharedTemplateMaker {

    private static final int TOTAL = FIRST;
    private static final int MONTH = FIRST + 1;
    private static final int LAST_MONTH = MONTH + 35;
    private static final int LAST_FIGURE = FIRST + 4;
    private static final String SUBTITLE = "{practice.name}. US dollars, cash basis, as of {practice.asOf}.";

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final TemplateStyles styles = new TemplateStyles(workbook);

    private SharedTemplateMaker() {}

    static byte[] make() throws IOException {
        SharedTemplateMaker maker = new SharedTemplateMaker();
        try (XSSFWorkbook workbook = maker.workbook) {
            workbook.createSheet("Income");
            workbook.createSheet("Actual and plan");
            maker.income();
            maker.history();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return SteadyZip.of(out.toByteArray());
        }
    }

    private TemplateSheetMaker sheet(String name) {
        return new TemplateSheetMaker(workbook, styles, new MadeSheets(), name, Brand.Colors.DEFAULT.accent());
    }

    private void income() {
        TemplateSheetMaker sheet = sheet("Income").heading("Income, concentration and capacity", SUBTITLE);
        monthHeadings(sheet);
        sheet.section("Retainers billed");
        TemplateSheetMaker.Line client = engine(sheet, "client", "engagements.clients[].months", "");
        total(sheet, "engagements.billed.months", "Retainers billed", client);
        sheet.section("Received");
        TemplateSheetMaker.Line received = engine(sheet, "received", "projection.received.months",
                "Retainers received");
        engine(sheet, "other", "income.categories[].months", "");
        sums(sheet.line("gross", "projection.gross.months", "Gross receipts", "USD").rank(Rank.TOTAL),
                received.number(), received.number() + 1);
        capacityAndConcentration(sheet);
        sheet.section("Findings");
        sheet.keys(Map.of(LABEL, "severity", UNIT, "message"));
        sheet.line("finding", "findings[]", "", "").cell(UNIT, "", Format.TEXT, Tone.PLAIN);
        finish(sheet, MONTH, 7, 4, 6);
    }

    private static void monthHeadings(TemplateSheetMaker sheet) {
        Map<Integer, String> keys = new LinkedHashMap<>(Map.of(TOTAL, "total", LABEL, "name"));
        sheet.width(TOTAL, 13);
        for (int column = MONTH; column <= LAST_MONTH; column++) {
            keys.put(column, Integer.toString(column - MONTH + 1));
            sheet.width(column, 10);
        }
        sheet.keys(keys);
        heading(sheet, "calendar.year", "Projection year", "", Format.COUNT);
        heading(sheet, "calendar.month", "Month", "Total", Format.MONTH);
        heading(sheet, "calendar.status", "", "36 months", Format.DOLLARS);
    }

    private static void heading(TemplateSheetMaker sheet, String key, String label, String total, Format format) {
        sheet.line(key, key, label, "").cell(LABEL, label, Format.TEXT, Tone.HEADER)
                .cell(UNIT, "", Format.TEXT, Tone.HEADER).cell(TOTAL, total, Format.DOLLARS, Tone.HEADER)
                .cells(MONTH, LAST_MONTH, format, Tone.HEADER, c -> "");
    }

    private static TemplateSheetMaker.Line engine(TemplateSheetMaker sheet, String name, String key, String label) {
        TemplateSheetMaker.Line line = sheet.line(name, key, label, "USD");
        return line.cell(TOTAL, rowTotal(line), Format.DOLLARS, Tone.CALCULATION).cells(MONTH, LAST_MONTH,
                Format.DOLLARS, Tone.ENGINE, c -> "");
    }

    private static void total(TemplateSheetMaker sheet, String key, String label, TemplateSheetMaker.Line each) {
        sums(sheet.line(key, key, label, "USD").rank(Rank.TOTAL), each.number(), each.number());
    }

    private static void sums(TemplateSheetMaker.Line line, int from, int to) {
        line.cell(TOTAL, rowTotal(line), Format.DOLLARS, Tone.CALCULATION).cells(MONTH, LAST_MONTH, Format.DOLLARS,
                Tone.CALCULATION, sumOf(from, to));
    }

    private static String rowTotal(TemplateSheetMaker.Line line) {
        return "=SUM(" + letters(MONTH) + line.number() + ":" + letters(LAST_MONTH) + line.number() + ")";
    }

    private static IntFunction<String> sumOf(int from, int to) {
        return c -> "=SUM(" + letters(c) + from + ":" + letters(c) + to + ")";
    }

    private static void capacityAndConcentration(TemplateSheetMaker sheet) {
        sheet.section("Capacity, share of full time");
        TemplateSheetMaker.Line capacity = sheet.line("capacity", "engagements.clients[].capacity.months", "", "share");
        capacity.cells(MONTH, LAST_MONTH, Format.SHARE, Tone.ENGINE, c -> "");
        sheet.line("allCapacity", "engagements.capacity", "Capacity in use", "share").rank(Rank.TOTAL).cells(MONTH,
                LAST_MONTH, Format.SHARE, Tone.CALCULATION, sumOf(capacity.number(), capacity.number()));
        sheet.section("Concentration");
        sheet.line("share", "months.largestClientShare", "Largest client's share of retainers", "share").cells(MONTH,
                LAST_MONTH, Format.SHARE, Tone.ENGINE, c -> "");
        sheet.line("largest", "months.largestClient", "Largest client", "").cells(MONTH, LAST_MONTH, Format.DOLLARS,
                Tone.ENGINE, c -> "");
    }

    private void history() {
        TemplateSheetMaker sheet = sheet("Actual and plan")
                .heading("The last twelve closed months against the plan", SUBTITLE);
        for (int column = FIRST; column <= LAST_FIGURE; column++) {
            sheet.width(column, 18);
        }
        sheet.keys(Map.of(LABEL, "month", FIRST, "billed", FIRST + 1, "received", FIRST + 2, "plannedOther",
                FIRST + 3, "receivedOther", LAST_FIGURE, "difference"));
        sheet.header("Month", "", "Retainers billed", "Retainers received", "Other planned", "Other received",
                "Difference");
        TemplateSheetMaker.Line month = sheet.line("month", "history.months[]", "", "USD")
                .leftAligned(LABEL, Format.MONTH);
        month.cells(FIRST, LAST_FIGURE - 1, Format.DOLLARS, Tone.ENGINE, c -> "").cell(LAST_FIGURE, "=" + letters(
                FIRST + 1) + month.number() + "+" + letters(FIRST + 3) + month.number() + "-" + letters(FIRST)
                + month.number() + "-" + letters(FIRST + 2) + month.number(), Format.DOLLARS, Tone.CALCULATION);
        sheet.line("all", "", "Together", "USD").rank(Rank.TOTAL).cells(FIRST, LAST_FIGURE, Format.DOLLARS,
                Tone.CALCULATION, sumOf(month.number(), month.number()));
        clients(sheet);
        finish(sheet, FIRST, 5, 4, 4);
    }

    private static void clients(TemplateSheetMaker sheet) {
        sheet.section("By client, over the same months");
        sheet.keys(Map.of(LABEL, "name", FIRST, "billed", FIRST + 1, "received", FIRST + 2, "difference"));
        sheet.header("Client", "", "Billed", "Received", "Difference");
        TemplateSheetMaker.Line client = sheet.line("client", "history.clients[]", "", "USD");
        client.cells(FIRST, FIRST + 1, Format.DOLLARS, Tone.ENGINE, c -> "").cell(FIRST + 2, "=" + letters(FIRST + 1)
                + client.number() + "-" + letters(FIRST) + client.number(), Format.DOLLARS, Tone.CALCULATION);
        sheet.line("allClients", "", "Together", "USD").rank(Rank.TOTAL).cells(FIRST, FIRST + 2, Format.DOLLARS,
                Tone.CALCULATION, sumOf(client.number(), client.number()));
    }

    private static void finish(TemplateSheetMaker sheet, int columns, int rows, int titleFrom, int titleTo) {
        sheet.finish(columns, rows, titleFrom, titleTo, PrintSetup.TABLOID_PAPERSIZE);
        sheet.sheet().getFooter().setLeft("{practice.name}  Projection. No assurance is provided.");
    }
}
