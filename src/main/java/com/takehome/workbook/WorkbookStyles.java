package com.takehome.workbook;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of one workbook that is being written: what a person fills in is blue on cream. */
final class WorkbookStyles {

    private static final byte[] INK = {0x1B, 0x27, 0x33};
    private static final byte[] ACCENT = {0x1F, 0x4E, 0x79};
    private static final byte[] INPUT_INK = {0x1F, 0x4F, (byte) 0xD8};
    private static final byte[] INPUT_PAPER = {(byte) 0xFF, (byte) 0xF9, (byte) 0xE5};
    private static final byte[] RULE = {(byte) 0xD5, (byte) 0xDC, (byte) 0xE3};
    private static final byte[] MUTED = {0x5B, 0x6B, 0x7A};
    private static final byte[] WHITE = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
    private static final byte[] AMBER = {(byte) 0xB7, 0x79, 0x1F};
    private static final String FONT = "Calibri";

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> inputs = new EnumMap<>(Look.class);
    private final XSSFCellStyle header;
    private final XSSFCellStyle title;
    private final XSSFCellStyle label;
    private final XSSFCellStyle note;

    WorkbookStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.header = filled(font(11, true, WHITE), ACCENT);
        this.header.setVerticalAlignment(VerticalAlignment.CENTER);
        this.header.setWrapText(true);
        this.title = plain(font(14, true, ACCENT));
        this.label = plain(font(11, true, INK));
        this.note = plain(font(11, false, MUTED));
        this.note.setWrapText(true);
        this.note.setVerticalAlignment(VerticalAlignment.TOP);
        this.label.setVerticalAlignment(VerticalAlignment.TOP);
        for (Look look : Look.values()) {
            inputs.put(look, input(look));
        }
    }

    private XSSFCellStyle input(Look look) {
        XSSFCellStyle style = filled(font(11, false, INPUT_INK), INPUT_PAPER);
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        XSSFColor rule = new XSSFColor(RULE);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(rule);
        style.setBorderRight(BorderStyle.THIN);
        style.setRightBorderColor(rule);
        return style;
    }

    private XSSFCellStyle filled(XSSFFont font, byte[] colour) {
        XSSFCellStyle style = plain(font);
        style.setFillForegroundColor(new XSSFColor(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private XSSFCellStyle plain(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }

    private XSSFFont font(int size, boolean bold, byte[] colour) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        font.setColor(new XSSFColor(colour));
        return font;
    }

    /** A header cell. */
    CellStyle header() {
        return header;
    }

    /** A sheet's name on the Notes sheet. */
    CellStyle title() {
        return title;
    }

    /** The name of a column or field. */
    CellStyle label() {
        return label;
    }

    /** An explanation. */
    CellStyle note() {
        return note;
    }

    /** A cell to be filled in. */
    CellStyle input(Column<?> column) {
        return Objects.requireNonNull(inputs.get(column.rule().look()));
    }

    /** The tab colour of sheets to be filled in. */
    XSSFColor inputTab() {
        return new XSSFColor(AMBER);
    }
}
