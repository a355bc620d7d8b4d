package com.takehome.report.excel;

import com.takehome.report.Brand;
import com.takehome.report.HexColor;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of the shipped template, each made once. */
final class TemplateStyles {

    /** How a value is written. */
    enum Format {
        TEXT("General"), NOTE("General"), DOLLARS("#,##0;(#,##0);\"-\""), CENTS("#,##0.00;(#,##0.00);\"-\""),
        SHARE("0.0%;(0.0%);\"-\""),
        DECIMAL(
                "#,##0.00##;(#,##0.00##);\"-\""),
        COUNT("0;(0);\"-\""), DAY("d mmm yyyy"), MONTH("mmm yyyy"), GENERAL(
                "#,##0.######;(#,##0.######);\"-\"");

        private final String pattern;

        Format(String pattern) {
            this.pattern = pattern;
        }
    }

    /** Where a value comes from. */
    enum Tone {
        INPUT, CALCULATION, LINK, ENGINE, PLAIN, MUTED, HEADER
    }

    /** What weight a row has. */
    enum Rank {
        LINE, TOTAL, GRAND, TITLE, SECTION
    }

    private record Key(Format format, Tone tone, Rank rank, boolean wrap) {
    }

    static final HexColor INPUT = new HexColor("1F4FD8");
    static final HexColor INPUT_FILL = new HexColor("FFF9E5");
    static final HexColor LINK = new HexColor("1E7B34");
    private static final HexColor WHITE = new HexColor("FFFFFF");
    private static final Brand.Colors COLORS = Brand.Colors.DEFAULT;

    private final XSSFWorkbook workbook;
    private final Map<Key, XSSFCellStyle> made = new HashMap<>();

    TemplateStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont normal = workbook.getFontAt(0);
        normal.setFontName("Calibri");
        normal.setFontHeightInPoints((short) 11);
    }

    XSSFCellStyle of(Format format, Tone tone, Rank rank) {
        return of(format, tone, rank, false);
    }

    XSSFCellStyle wrapped(Format format, Tone tone, Rank rank) {
        return of(format, tone, rank, true);
    }

    private XSSFCellStyle of(Format format, Tone tone, Rank rank, boolean wrap) {
        return made.computeIfAbsent(new Key(format, tone, rank, wrap), this::make);
    }

    private XSSFCellStyle make(Key key) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(key.format().pattern));
        style.setFont(font(key));
        fill(style, key.tone());
        rules(style, key.rank());
        boolean top = key.wrap() && key.tone() != Tone.HEADER;
        style.setVerticalAlignment(top ? VerticalAlignment.TOP : VerticalAlignment.BOTTOM);
        style.setWrapText(key.wrap());
        boolean words = key.format() == Format.TEXT || key.format() == Format.NOTE;
        style.setAlignment(words ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
        style.setIndention((short) (key.format() == Format.NOTE ? 1 : 0));
        return style;
    }

    private XSSFFont font(Key key) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) (key.rank() == Rank.TITLE ? 14 : 11));
        font.setBold(key.rank() != Rank.LINE || key.tone() == Tone.HEADER);
        font.setColor(color(switch (key.tone()) {
            case INPUT -> INPUT;
            case LINK -> LINK;
            case MUTED -> COLORS.muted();
            case HEADER -> WHITE;
            case CALCULATION, ENGINE, PLAIN -> key.rank() == Rank.TITLE || key.rank() == Rank.SECTION ? COLORS.accent()
                    : COLORS.ink();
        }));
        return font;
    }

    private static void fill(XSSFCellStyle style, Tone tone) {
        switch (tone) {
            case INPUT -> ground(style, INPUT_FILL);
            case ENGINE -> ground(style, COLORS.panel());
            case HEADER -> ground(style, COLORS.accent());
            case CALCULATION, LINK, PLAIN, MUTED -> {
            }
        }
    }

    private static void ground(XSSFCellStyle style, HexColor color) {
        style.setFillForegroundColor(color(color));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void rules(XSSFCellStyle style, Rank rank) {
        if (rank == Rank.TOTAL || rank == Rank.GRAND) {
            style.setBorderTop(BorderStyle.THIN);
            style.setTopBorderColor(color(COLORS.ink()));
        }
        if (rank == Rank.GRAND) {
            style.setBorderBottom(BorderStyle.DOUBLE);
            style.setBottomBorderColor(color(COLORS.ink()));
        }
    }

    static XSSFColor color(HexColor color) {
        return new XSSFColor(new byte[]{(byte) 0xFF, (byte) color.red(), (byte) color.green(), (byte) color.blue()});
    }
}
