package com.takehome.report.excel;

import com.takehome.model.Labeled;
import com.takehome.report.HexColor;
import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Rank;
import com.takehome.report.excel.TemplateStyles.Tone;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PageOrder;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidations;

/** Builds one sheet of the shipped template from top to bottom: key column A, labels in B, units in C. */
final class TemplateSheetMaker {

    static final int LABEL = 1;
    static final int UNIT = 2;
    static final int FIRST = 3;

    private final XSSFSheet sheet;
    private final TemplateStyles styles;
    private final MadeSheets made;
    private final Map<String, Integer> named = new HashMap<>();
    private int next;

    TemplateSheetMaker(XSSFWorkbook workbook, TemplateStyles styles, MadeSheets made, String name, HexColor tab) {
        this.sheet = workbook.getSheet(name);
        this.styles = styles;
        this.made = made;
        sheet.setTabColor(TemplateStyles.color(tab));
        sheet.setColumnWidth(0, 512);
        sheet.setColumnHidden(0, true);
        width(LABEL, 36);
        width(UNIT, 11);
    }

    XSSFSheet sheet() {
        return sheet;
    }

    TemplateSheetMaker width(int column, int characters) {
        sheet.setColumnWidth(column, characters * 256);
        return this;
    }

    /** Title and subtitle without a master check. */
    TemplateSheetMaker heading(String title, String subtitle) {
        set(newRow(""), LABEL, title, styles.of(Format.TEXT, Tone.PLAIN, Rank.TITLE));
        set(newRow(""), LABEL, subtitle, styles.of(Format.TEXT, Tone.MUTED, Rank.LINE));
        return gap();
    }

    /** Title, subtitle and the master check at the right. */
    TemplateSheetMaker title(String title, String subtitle, int checkColumn) {
        set(newRow(""), LABEL, title, styles.of(Format.TEXT, Tone.PLAIN, Rank.TITLE));
        check(checkColumn);
        set(newRow(""), LABEL, subtitle, styles.of(Format.TEXT, Tone.MUTED, Rank.LINE));
        gap();
        return this;
    }

    /** The master check at the top of a column. */
    TemplateSheetMaker check(int column) {
        if (!sheet.getSheetName().equals("Checks")) {
            Cell check = sheet.getRow(0).createCell(column);
            check.setCellFormula("Checks!$D$5");
            check.setCellStyle(styles.of(Format.DOLLARS, Tone.LINK, Rank.SECTION));
        }
        return this;
    }

    /** A hidden row that names the columns' figures from here on. */
    TemplateSheetMaker keys(Map<Integer, String> columns) {
        XSSFRow row = newRow("keys");
        new TreeMap<>(columns).forEach((column, key) -> row.createCell(column).setCellValue(key));
        row.setZeroHeight(true);
        return this;
    }

    /** A sheet that shows no figures: its first column is a margin already. */
    TemplateSheetMaker withoutKeys() {
        sheet.setColumnHidden(0, false);
        return this;
    }

    TemplateSheetMaker gap() {
        next++;
        return this;
    }

    TemplateSheetMaker section(String text) {
        gap();
        set(newRow(""), LABEL, text, styles.of(Format.TEXT, Tone.PLAIN, Rank.SECTION));
        return this;
    }

    /** A header row: texts from column B on, on as many lines as they need; one that starts with "=" is a formula. */
    TemplateSheetMaker header(String... texts) {
        XSSFRow row = newRow("");
        for (int i = 0; i < texts.length; i++) {
            set(row, LABEL + i, texts[i],
                    styles.wrapped(i < 2 ? Format.TEXT : Format.DOLLARS, Tone.HEADER, Rank.LINE));
        }
        return this;
    }

    /** One more heading in the row above, over words, with the ground of the next column for words that reach further. */
    TemplateSheetMaker lastHeading(int column, String text) {
        XSSFRow row = sheet.getRow(next - 1);
        set(row, column, text, styles.of(Format.NOTE, Tone.HEADER, Rank.LINE));
        set(row, column + 1, "", styles.of(Format.NOTE, Tone.HEADER, Rank.LINE));
        return this;
    }

    /** A header row over two columns of words, so many of numbers, and then notes. */
    TemplateSheetMaker header(int numbers, String... texts) {
        XSSFRow row = newRow("");
        for (int i = 0; i < texts.length; i++) {
            Format format = i < 2 ? Format.TEXT : i < 2 + numbers ? Format.DOLLARS : Format.NOTE;
            set(row, LABEL + i, texts[i], styles.of(format, Tone.HEADER, Rank.LINE));
        }
        return this;
    }

    /** A header row over notes: words that stand a little in from the left. */
    TemplateSheetMaker noteHeader(String... texts) {
        XSSFRow row = newRow("");
        for (int i = 0; i < texts.length; i++) {
            Format format = i < 2 ? Format.TEXT : texts[i].equals("Amount") ? Format.DOLLARS : Format.NOTE;
            set(row, LABEL + i, texts[i], styles.of(format, Tone.HEADER, Rank.LINE));
        }
        return this;
    }

    /** A header row of texts aligned to the left. */
    TemplateSheetMaker textHeader(String... texts) {
        XSSFRow row = newRow("");
        for (int i = 0; i < texts.length; i++) {
            set(row, LABEL + i, texts[i], styles.of(Format.TEXT, Tone.HEADER, Rank.LINE));
        }
        return this;
    }

    /** A row that can be referred to by name. */
    Line line(String name, String key, String label, String unit) {
        XSSFRow row = newRow(key);
        named.put(name, row.getRowNum() + 1);
        return new Line(row).label(label, unit);
    }

    /** A row without label and unit. */
    Line bare(String name, String key) {
        XSSFRow row = newRow(key);
        named.put(name, row.getRowNum() + 1);
        return new Line(row);
    }

    /** An empty row that repeats with the block above it. */
    TemplateSheetMaker spacer(String key) {
        newRow(key);
        return this;
    }

    /** Starts a new page with the next row. */
    TemplateSheetMaker newPage() {
        sheet.setRowBreak(next - 1);
        return this;
    }

    /** The number of a named row, as formulas write it. */
    int at(String name) {
        Integer row = named.get(name);
        if (row == null) {
            throw new IllegalArgumentException(sheet.getSheetName() + " has no row " + name);
        }
        return row;
    }

    /** A named row again, to be filled on. */
    Line lineAt(String name) {
        return new Line(sheet.getRow(at(name) - 1));
    }

    /** Another sheet that is made already. */
    TemplateSheetMaker other(String name) {
        return made.get(name);
    }

    /** Lets the cell of a named row, or of each row that it repeats as, be chosen from these words. */
    TemplateSheetMaker choices(int column, String row, List<? extends Labeled> words) {
        return choices(column, row, sheet.getDataValidationHelper()
                .createExplicitListConstraint(words.stream().map(Labeled::label).toArray(String[]::new)));
    }

    /** The same from the words of a range. */
    TemplateSheetMaker choices(int column, String row, String range) {
        return choices(column, row, sheet.getDataValidationHelper().createFormulaListConstraint(range));
    }

    private TemplateSheetMaker choices(int column, String row, DataValidationConstraint words) {
        String cell = letters(column) + at(row);
        DataValidation validation = sheet.getDataValidationHelper().createValidation(words,
                new CellRangeAddressList(at(row) - 1, at(row) - 1, column, column));
        validation.setShowErrorBox(true);
        sheet.addValidationData(validation);
        CTDataValidations all = sheet.getCTWorksheet().getDataValidations();
        all.getDataValidationArray(all.sizeOfDataValidationArray() - 1).setSqref(List.of(cell + ":" + cell));
        return this;
    }

    /** Prints no column after that one. */
    TemplateSheetMaker printTo(int column) {
        XSSFWorkbook workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), LABEL, column, 0, sheet.getLastRowNum());
        return this;
    }

    int nextRow() {
        return next;
    }

    /** Names the next row without writing it. */
    TemplateSheetMaker mark(String name) {
        named.put(name, next + 1);
        return this;
    }

    private XSSFRow newRow(String key) {
        XSSFRow row = sheet.createRow(next++);
        if (!key.isEmpty()) {
            row.createCell(0).setCellValue(key);
        }
        return row;
    }

    private static void set(XSSFRow row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (text.startsWith("=")) {
            cell.setCellFormula(text.substring(1));
        } else if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    /** Frozen at the first figure, printed landscape on one page's width with titles and footer. */
    void finish(int frozenColumns, int frozenRows, int titleFrom, int titleTo, short paper) {
        sheet.createFreezePane(frozenColumns, frozenRows);
        sheet.addIgnoredErrors(new CellRangeAddress(0, sheet.getLastRowNum(), LABEL, ReportTemplateMaker.LAST_TAIL),
                IgnoredErrorType.NUMBER_STORED_AS_TEXT); // years, form lines and names are words
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(paper);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.5);
        sheet.setMargin(PageMargin.TOP, 0.6);
        sheet.setMargin(PageMargin.BOTTOM, 0.7);
        sheet.setRepeatingRows(new CellRangeAddress(titleFrom, titleTo, -1, -1));
        sheet.getFooter().setLeft("{practice.name}  {brand.footer}");
        sheet.getFooter().setCenter("&A");
        sheet.getFooter().setRight("Page &P of &N  |  {practice.asOf}");
    }

    /** Prints a run of columns beside the labels on each page, page after page across and then down. */
    void yearsAPage(int first, int columns, int pages, int percent) {
        sheet.setFitToPage(false);
        sheet.setAutobreaks(false);
        sheet.getPrintSetup().setFitWidth((short) 0);
        sheet.getPrintSetup().setScale((short) percent);
        sheet.getPrintSetup().setPageOrder(PageOrder.OVER_THEN_DOWN);
        for (int page = 1; page < pages; page++) {
            sheet.setColumnBreak(first + page * columns - 1);
        }
        CellRangeAddress rows = sheet.getRepeatingRows();
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, LABEL, first - 1));
        sheet.setRepeatingRows(rows);
    }

    /** One row being filled. */
    final class Line {

        private final XSSFRow row;
        private Rank rank = Rank.LINE;

        private Line(XSSFRow row) {
            this.row = row;
        }

        Line rank(Rank newRank) {
            rank = newRank;
            if (row.getCell(LABEL) != null) {
                row.getCell(LABEL).setCellStyle(styles.of(Format.TEXT, Tone.PLAIN, rank));
                row.getCell(UNIT).setCellStyle(styles.of(Format.TEXT, Tone.MUTED, rank));
            }
            return this;
        }

        private Line label(String label, String unit) {
            set(row, LABEL, label, styles.of(Format.TEXT, Tone.PLAIN, rank));
            set(row, UNIT, unit, styles.of(Format.TEXT, Tone.MUTED, rank));
            return this;
        }

        /** Lets the label take as many lines as it needs. */
        Line wrappedLabel() {
            row.getCell(LABEL).setCellStyle(styles.wrapped(Format.TEXT, Tone.PLAIN, rank));
            return this;
        }

        /** A text that takes as many lines as it needs. */
        Line wrapped(int column, String content, Format format, Tone tone) {
            set(row, column, content, styles.wrapped(format, tone, rank));
            return this;
        }

        /** One cell; a text that starts with "=" is a formula. */
        Line cell(int column, String content, Format format, Tone tone) {
            set(row, column, content, styles.of(format, tone, rank));
            return this;
        }

        /** A date or month that stands at the left, as words do. */
        Line leftAligned(int column, Format format) {
            XSSFCellStyle style = styles.of(format, Tone.PLAIN, rank).copy();
            style.setAlignment(HorizontalAlignment.LEFT);
            set(row, column, "", style);
            return this;
        }

        /** A number of the template's own. */
        Line number(int column, double value, Format format) {
            row.createCell(column).setCellValue(value);
            row.getCell(column).setCellStyle(styles.of(format, Tone.INPUT, rank));
            return this;
        }

        /** The same kind of cell in each column; the formula gets the column's letters. */
        Line cells(int from, int to, Format format, Tone tone, IntFunction<String> formula) {
            for (int column = from; column <= to; column++) {
                cell(column, formula.apply(column), format, tone);
            }
            return this;
        }

        int number() {
            return row.getRowNum() + 1;
        }
    }

    static String letters(int column) {
        return CellReference.convertNumToColString(column);
    }
}
