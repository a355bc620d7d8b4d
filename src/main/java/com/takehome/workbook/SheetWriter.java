package com.takehome.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Draws the sheets of one workbook: headers, cells to fill in, drop-downs, and the Notes sheet. */
final class SheetWriter {

    /** Rows that are drawn ready to be filled in below the last record. */
    private static final int SPARE_ROWS = 30;
    private static final int WIDTH_UNIT = 256;
    private static final int FIELD_WIDTH = 34;
    private static final int VALUE_WIDTH = 30;
    private static final int NOTE_WIDTH = 90;
    private static final int HEADER_HEIGHT = 32;
    private static final int MAX_LIST_CHARACTERS = 255;

    private static final List<String> GENERAL = List.of("* marks what must be filled in. Blank is not zero.",
            "Amounts are US dollars with at most two decimals, such as 12000.00. Shares are 25% or 0.25. Dates have four-digit years.",
            "Columns may stand in any order; keep their headers. Rows that are wholly blank are skipped.",
            "Cash basis: what counts is when money is received and paid.");

    private final XSSFWorkbook workbook;
    private final boolean starred;
    private final WorkbookStyles styles;
    private final Choices choices;

    /**
     * Starts a workbook.
     *
     * @param starred whether headers mark what must be filled in, for a person who starts from nothing
     */
    SheetWriter(XSSFWorkbook workbook, boolean starred) {
        this.workbook = workbook;
        this.starred = starred;
        this.styles = new WorkbookStyles(workbook);
        this.choices = new Choices(workbook);
    }

    /** Draws a table with a record a row. */
    <T> void table(Table<T> table, List<T> records) {
        XSSFSheet sheet = sheet(table.sheet());
        Map<Column<?>, Integer> positions = new HashMap<>();
        Row header = sheet.createRow(0);
        header.setHeightInPoints(HEADER_HEIGHT);
        int lastRow = records.size() + SPARE_ROWS;
        for (Column<?> column : table.columns()) {
            int position = positions.size();
            positions.put(column, position);
            Cell cell = header.createCell(position);
            cell.setCellValue(heading(column));
            cell.setCellStyle(styles.header());
            sheet.setDefaultColumnStyle(position, styles.input(column));
            sheet.setColumnWidth(position, width(column) * WIDTH_UNIT);
            dropDown(sheet, column, new CellRangeAddressList(1, lastRow, position, position));
        }
        for (T each : records) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            table.write(each, new RowCells(row, positions));
        }
        sheet.createFreezePane(1, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, records.size()), 0,
                table.columns().size() - 1));
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    }

    private String heading(Column<?> column) {
        return starred ? marked(column) : column.header();
    }

    /** A header, with a star where its cells must be filled in. */
    private static String marked(Column<?> column) {
        return column.header() + (column.isRequired() ? " *" : "");
    }

    private static int width(Column<?> column) {
        int longestChoice = column.choices().stream().mapToInt(String::length).max().orElse(0);
        return Math.max(Math.max(column.rule().look().width(), column.header().length() * 2 / 3 + 2),
                Math.min(longestChoice + 3, VALUE_WIDTH));
    }

    private void dropDown(XSSFSheet sheet, Column<?> column, CellRangeAddressList cells) {
        if (column.choices().isEmpty()) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        boolean fits = String.join(",", column.choices()).length() <= MAX_LIST_CHARACTERS;
        DataValidation validation = helper.createValidation(fits
                ? helper.createExplicitListConstraint(column.choices().toArray(String[]::new))
                : helper.createFormulaListConstraint(choices.rangeOf(column)), cells);
        validation.setShowErrorBox(true);
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.createErrorBox(column.header(), "Please choose from the list.");
        sheet.addValidationData(validation);
    }

    /** Draws a sheet of fields. */
    <T> void fields(FieldSheet<T> fields, Optional<T> filled) {
        XSSFSheet sheet = sheet(fields.sheet());
        Row header = sheet.createRow(0);
        text(header, 0, FieldSheet.FIELD.header(), styles.header());
        text(header, 1, FieldSheet.VALUE.header(), styles.header());
        Map<Column<?>, Row> rows = new HashMap<>();
        for (Column<?> field : fields.fields()) {
            Row row = sheet.createRow(rows.size() + 1);
            rows.put(field, row);
            text(row, 0, heading(field), styles.label());
            row.createCell(1).setCellStyle(styles.input(field));
            dropDown(sheet, field, new CellRangeAddressList(row.getRowNum(), row.getRowNum(), 1, 1));
        }
        filled.ifPresent(value -> fields.write(value, new FieldCells(rows)));
        sheet.setColumnWidth(0, FIELD_WIDTH * WIDTH_UNIT);
        sheet.setColumnWidth(1, VALUE_WIDTH * WIDTH_UNIT);
        sheet.createFreezePane(1, 1);
    }

    /** Draws the sheet that explains the others. */
    void notes(List<Section> sections) {
        XSSFSheet sheet = workbook.createSheet(WorkbookLayout.NOTES);
        sheet.setDisplayGridlines(false);
        sheet.setColumnWidth(0, FIELD_WIDTH * WIDTH_UNIT);
        sheet.setColumnWidth(1, NOTE_WIDTH * WIDTH_UNIT);
        int next = 0;
        text(sheet.createRow(next++), 0, "How to fill in this workbook", styles.title());
        for (String line : GENERAL) {
            text(sheet.createRow(next++), 1, line, styles.note());
        }
        for (Section section : sections) {
            next++;
            text(sheet.createRow(next++), 0, section.sheet(), styles.title());
            text(sheet.createRow(next++), 1, section.purpose(), styles.note());
            for (Column<?> column : section.columns()) {
                Row row = sheet.createRow(next++);
                text(row, 0, marked(column), styles.label());
                text(row, 1, column.note(), styles.note());
            }
        }
        printSetup(sheet);
    }

    /**
     * What the Notes sheet says of one sheet.
     *
     * @param sheet its name
     * @param purpose what it is for
     * @param columns its columns or fields
     */
    record Section(String sheet, String purpose, List<Column<?>> columns) {
    }

    private XSSFSheet sheet(String name) {
        XSSFSheet sheet = workbook.createSheet(name);
        sheet.setTabColor(styles.inputTab());
        printSetup(sheet);
        return sheet;
    }

    private static void printSetup(XSSFSheet sheet) {
        sheet.setFitToPage(true);
        PrintSetup setup = sheet.getPrintSetup();
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P of &N");
    }

    private static void text(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private void fill(Cell cell, Column<?> column, Written written) {
        switch (written) {
            case Written.Text text -> cell.setCellValue(XlsxParts.escape(text.text()));
            case Written.Decimal number -> cell.setCellValue(number.number().doubleValue());
            case Written.Day day -> cell.setCellValue(day.day());
        }
        cell.setCellStyle(styles.input(column));
    }

    private final class RowCells implements Cells {

        private final Row row;
        private final Map<Column<?>, Integer> positions;

        RowCells(Row row, Map<Column<?>, Integer> positions) {
            this.row = row;
            this.positions = positions;
        }

        @Override
        public <T> void put(Column<T> column, T value) {
            int position = Objects.requireNonNull(positions.get(column), column.header());
            fill(row.createCell(position), column, column.rule().write(value));
        }
    }

    private final class FieldCells implements Cells {

        private final Map<Column<?>, Row> rows;

        FieldCells(Map<Column<?>, Row> rows) {
            this.rows = rows;
        }

        @Override
        public <T> void put(Column<T> column, T value) {
            Row row = Objects.requireNonNull(rows.get(column), column.header());
            fill(row.createCell(1), column, column.rule().write(value));
        }
    }
}
