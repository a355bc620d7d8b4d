package com.takehome.workbook;

import com.takehome.model.PracticeInput;
import com.takehome.problem.Loaded;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sound practice on disk, into which a test puts one fault. */
final class TestPractice {

    private static final byte[] CLIENTS = new PracticeWorkbookWriter().clients(Samples.threeClients());
    private static final byte[] EXPENSES = new PracticeWorkbookWriter().expenses(Samples.threeClients());

    private final Path folder;

    private TestPractice(Path folder) {
        this.folder = folder;
    }

    /** Writes the practice of three clients. */
    static TestPractice in(Path input) {
        TestPractice practice = new TestPractice(input.resolve("juniper"));
        practice.put(PracticeWorkbookReader.CLIENTS_FILE, CLIENTS);
        practice.put(PracticeWorkbookReader.EXPENSES_FILE, EXPENSES);
        return practice;
    }

    Path folder() {
        return folder;
    }

    Loaded<PracticeInput> read() {
        return new PracticeWorkbookReader().read(folder);
    }

    /** Replaces a file of the practice. */
    void put(String file, byte[] content) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes the client workbook. */
    TestPractice clients(Consumer<Book> change) {
        return edit(PracticeWorkbookReader.CLIENTS_FILE, change);
    }

    /** Changes the expense workbook. */
    TestPractice expenses(Consumer<Book> change) {
        return edit(PracticeWorkbookReader.EXPENSES_FILE, change);
    }

    private TestPractice edit(String file, Consumer<Book> change) {
        Path path = folder.resolve(file);
        try {
            byte[] before = Files.readAllBytes(path);
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(before));
                    OutputStream out = Files.newOutputStream(path)) {
                change.accept(new Book(workbook));
                workbook.write(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /**
     * A workbook that is being changed.
     *
     * @param workbook the workbook
     */
    record Book(XSSFWorkbook workbook) {

        XSSFSheet sheet(String name) {
            return workbook.getSheet(name);
        }

        XSSFCell cell(String sheet, String address) {
            CellAddress at = new CellAddress(address);
            Row row = sheet(sheet).getRow(at.getRow());
            Row present = row == null ? sheet(sheet).createRow(at.getRow()) : row;
            return (XSSFCell) present.getCell(at.getColumn(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        }

        /** Puts a value into a cell and keeps the cell's format; a date gets the format of a date. */
        void set(String sheet, String address, Object value) {
            Cell cell = cell(sheet, address);
            switch (value) {
                case String text -> cell.setCellValue(text);
                case Number number -> cell.setCellValue(number.doubleValue());
                case Boolean truth -> cell.setCellValue(truth);
                case LocalDate day -> {
                    cell.setCellValue(day);
                    format(sheet, address, "yyyy-mm-dd");
                }
                default -> throw new IllegalArgumentException(value.toString());
            }
        }

        /** Empties a cell. */
        void blank(String sheet, String address) {
            cell(sheet, address).setBlank();
        }

        /** Gives a cell a number format. */
        void format(String sheet, String address, String format) {
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            cell(sheet, address).setCellStyle(style);
        }

        /** Puts a formula without a stored value, exactly as written. */
        void formula(String sheet, String address, String formula) {
            XSSFCell cell = cell(sheet, address);
            cell.setBlank();
            cell.getCTCell().addNewF().setStringValue(formula);
        }

        /** Puts a formula with its stored value. */
        void formula(String sheet, String address, String formula, double value) {
            formula(sheet, address, formula);
            cell(sheet, address).getCTCell().setV(Double.toString(value));
        }

        /** Fills a row from column A on; null leaves a cell alone. */
        void row(String sheet, int number, Object... values) {
            for (int i = 0; i < values.length; i++) {
                if (!"".equals(values[i])) {
                    set(sheet, new CellAddress(number - 1, i).formatAsString(), values[i]);
                }
            }
        }
    }
}
