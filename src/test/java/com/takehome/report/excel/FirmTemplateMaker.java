package com.takehome.report.excel;

import static com.takehome.report.excel.TemplateSheetMaker.FIRST;
import static com.takehome.report.excel.TemplateSheetMaker.LABEL;
import static com.takehome.report.excel.TemplateSheetMaker.UNIT;

import com.takehome.report.Brand;
import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Rank;
import com.takehome.report.excel.TemplateStyles.Tone;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes {@code templates/firm-summary.xlsx} as shipped. */
final class FirmTemplateMaker {

    private static final List<String> KEYS = List.of("name", "id", "status", "kept", "share", "due", "jurisdiction",
            "amount",
            "method", "largest", "largestShare", "runway", "findings", "errors", "warnings");
    private static final int LARGEST = FIRST + 7;
    private static final int LAST = LABEL + KEYS.size() - 1;

    private FirmTemplateMaker() {}

    static byte[] make() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("Practices");
            build(new TemplateSheetMaker(workbook, new TemplateStyles(workbook), new MadeSheets(), "Practices",
                    Brand.Colors.DEFAULT.accent()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return SteadyZip.of(out.toByteArray());
        }
    }

    private static void build(TemplateSheetMaker sheet) {
        for (int column = FIRST; column <= LAST; column++) {
            sheet.width(column, column < LARGEST ? 12 : 10);
        }
        sheet.width(LABEL, 32).width(UNIT, 22).width(LARGEST, 30);
        sheet.heading("{firm}: all practices",
                "As of {asOf}. {found} found, {reported} reported, {refused} refused. US dollars.");
        practices(sheet);
        totals(sheet);
        sheet.finish(UNIT, 5, 4, 4, PrintSetup.LETTER_PAPERSIZE);
        sheet.sheet().getFooter().setLeft("{firm}");
        sheet.sheet().getFooter().setRight("Page &P of &N  |  {asOf}");
    }

    private static void practices(TemplateSheetMaker sheet) {
        Map<Integer, String> keys = new LinkedHashMap<>();
        KEYS.forEach(key -> keys.put(LABEL + keys.size(), key));
        sheet.keys(keys);
        sheet.header("Practice", "Id", "Status", "Kept this year", "Take-home share", "Next due", "To", "Amount",
                "Method",
                "Largest client", "Its share", "Runway, months", "Findings", "Errors", "Warnings");
        TemplateSheetMaker.Line row = sheet.line("practice", "practices[]", "", "");
        List<Format> formats = List.of(Format.DOLLARS, Format.DOLLARS, Format.SHARE, Format.DAY, Format.DOLLARS,
                Format.CENTS,
                Format.DOLLARS, Format.DOLLARS, Format.SHARE, Format.COUNT, Format.COUNT, Format.COUNT, Format.COUNT);
        for (int i = 0; i < formats.size(); i++) {
            row.cell(FIRST + i, "", formats.get(i), Tone.ENGINE);
        }
        row.wrapped(LABEL, "", Format.TEXT, Tone.PLAIN).wrapped(LARGEST, "", Format.DOLLARS, Tone.ENGINE);
        int number = row.number();
        sheet.keys(Map.of(FIRST + 1, "value"));
        sheet.line("kept", "kept", "All practices", "").rank(Rank.TOTAL).cell(FIRST + 1,
                "=SUM(E" + number + ":E" + number + ")", Format.DOLLARS, Tone.CALCULATION);
    }

    private static void totals(TemplateSheetMaker sheet) {
        sheet.section("Due next, by jurisdiction");
        sheet.keys(Map.of(LABEL, "jurisdiction", FIRST, "count", FIRST + 1, "amount"));
        sheet.header("Jurisdiction", "", "Payments", "Amount");
        TemplateSheetMaker.Line row = sheet.line("total", "totals[]", "", "");
        row.cell(FIRST, "", Format.COUNT, Tone.ENGINE).cell(FIRST + 1, "", Format.CENTS, Tone.ENGINE);
        int number = row.number();
        sheet.keys(Map.of(FIRST + 1, "value"));
        sheet.line("due", "due", "All jurisdictions", "").rank(Rank.TOTAL).cell(FIRST + 1,
                "=SUM(E" + number + ":E" + number + ")", Format.CENTS, Tone.CALCULATION);
    }
}
