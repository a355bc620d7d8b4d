package com.takehome.workbook;

import com.takehome.problem.ProblemCode;
import com.takehome.workbook.TestPractice.Book;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;

/** One small practice for each code that reading can give, named for its fault. */
final class BrokenWorkbooks {

    private static final LocalDate JAN_1 = LocalDate.of(2026, 1, 1);
    private static final LocalDate APR_15 = LocalDate.of(2026, 4, 15);

    private BrokenWorkbooks() {}

    /**
     * A fault and the problem that it must give.
     *
     * @param name what is wrong, in words
     * @param code the code
     * @param at where the problem must point
     * @param fault puts it in
     */
    record Fault(String name, ProblemCode code, String at, Consumer<TestPractice> fault) {

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Fault> all() {
        List<Fault> all = new ArrayList<>();
        all.addAll(files());
        all.addAll(sheetsAndColumns());
        all.addAll(amountsAndShares());
        all.addAll(otherCells());
        all.addAll(formulas());
        all.addAll(practiceSheet());
        all.addAll(riskSheet());
        all.addAll(rowsAgainstEachOther());
        return all;
    }

    private static Fault clients(String name, ProblemCode code, String at, Consumer<Book> change) {
        return new Fault(name, code, "clients.xlsx[" + at + "]", practice -> practice.clients(change));
    }

    private static Fault expenses(String name, ProblemCode code, String at, Consumer<Book> change) {
        return new Fault(name, code, "expenses.xlsx[" + at + "]", practice -> practice.expenses(change));
    }

    /** A fault that is one value in one cell of the client workbook. */
    private static Fault value(String name, ProblemCode code, String sheet, String cell, Object value) {
        return clients(name, code, sheet + "!" + cell, book -> book.set(sheet, cell, value));
    }

    private static Fault file(String name, ProblemCode code, byte[] content) {
        return new Fault(name, code, "expenses.xlsx", practice -> practice.put("expenses.xlsx", content));
    }

    private static List<Fault> files() {
        return List.of(
                new Fault("no expense workbook", ProblemCode.WORKBOOK_MISSING, "expenses.xlsx",
                        practice -> practice.folder().resolve("expenses.xlsx").toFile().delete()),
                new Fault("open in Excel", ProblemCode.WORKBOOK_OPEN, "clients.xlsx",
                        practice -> practice.put("~$clients.xlsx", new byte[165])),
                file("text named as a workbook", ProblemCode.WORKBOOK_UNREADABLE,
                        "Category,Amount\n".getBytes(StandardCharsets.UTF_8)),
                file("zip without a workbook in it", ProblemCode.WORKBOOK_UNREADABLE, emptyPackage()),
                file("password-protected", ProblemCode.WORKBOOK_ENCRYPTED, encrypted()),
                file("zip bomb", ProblemCode.WORKBOOK_TOO_LARGE, bomb()));
    }

    private static byte[] encrypted() {
        try (POIFSFileSystem ole = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream content = encryptor.getDataStream(ole)) {
                content.write(new PracticeWorkbookWriter().blankExpenses());
            }
            ole.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A package that opens and has no workbook part. */
    private static byte[] emptyPackage() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream(); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
                    .getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bomb() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream(); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(new byte[20_000_000]);
            zip.closeEntry();
            zip.finish();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Fault> sheetsAndColumns() {
        return List.of(
                new Fault("no Household sheet", ProblemCode.SHEET_MISSING, "clients.xlsx",
                        practice -> practice.clients(book -> remove(book, "Household"))),
                new Fault("Clients sheet renamed", ProblemCode.SHEET_MISSING, "clients.xlsx",
                        practice -> practice.clients(book -> rename(book, "Clients", "Customers"))),
                clients("unknown sheet", ProblemCode.SHEET_UNKNOWN, "Scratch",
                        book -> book.workbook().createSheet("Scratch")),
                clients("two sheets of one name", ProblemCode.SHEET_DUPLICATE, "Clients!", book -> book.workbook()
                        .createSheet("Clients!")),
                clients("hidden sheet", ProblemCode.SHEET_HIDDEN, "Clients",
                        book -> book.workbook().setSheetHidden(book.workbook().getSheetIndex("Clients"), true)),
                clients("no header row", ProblemCode.HEADER_MISSING, "Clients",
                        book -> book.sheet("Clients").removeRow(book.sheet("Clients").getRow(0))),
                clients("no Capacity column", ProblemCode.COLUMN_MISSING, "Clients",
                        book -> book.set("Clients", "E1", "Load")),
                clients("header twice", ProblemCode.COLUMN_DUPLICATE, "Clients!L1",
                        book -> book.set("Clients", "L1", "START")),
                clients("unknown column", ProblemCode.COLUMN_UNKNOWN, "Clients!M1",
                        book -> book.set("Clients", "M1", "Mood")),
                clients("hidden column", ProblemCode.COLUMN_HIDDEN, "Clients!D1",
                        book -> book.sheet("Clients").setColumnHidden(3, true)),
                clients("filtered rows", ProblemCode.ROWS_HIDDEN, "Clients!A3",
                        book -> book.sheet("Clients").getRow(2).setZeroHeight(true)),
                value("unknown field", ProblemCode.FIELD_UNKNOWN, "Practice", "A40", "Favourite colour"),
                value("field twice", ProblemCode.FIELD_DUPLICATE, "Practice", "A40", "owner"));
    }

    private static void remove(Book book, String sheet) {
        book.workbook().removeSheetAt(book.workbook().getSheetIndex(sheet));
    }

    private static void rename(Book book, String sheet, String name) {
        book.workbook().setSheetName(book.workbook().getSheetIndex(sheet), name);
    }

    private static List<Fault> amountsAndShares() {
        return List.of(
                clients("blank retainer", ProblemCode.BLANK_REQUIRED, "Clients!D2",
                        book -> book.blank("Clients", "D2")),
                value("dollar text", ProblemCode.NUMBER_AS_TEXT, "Clients", "D2", "$12,000.00"),
                value("12k", ProblemCode.AMOUNT_NOT_A_NUMBER, "Clients", "D2", "12k"),
                value("European thousands", ProblemCode.AMOUNT_NOT_A_NUMBER, "Clients", "D3", "12.000,00"),
                value("fraction of a cent", ProblemCode.AMOUNT_FRACTION_OF_CENT, "Clients", "D2", 12000.005),
                clients("formula with fractions", ProblemCode.AMOUNT_ROUNDED, "Clients!D2",
                        book -> book.formula("Clients", "D2", "10000/3", 10000.0 / 3)),
                value("a billion a month", ProblemCode.AMOUNT_OUT_OF_RANGE, "Clients", "D2", 1e9),
                value("negative retainer", ProblemCode.AMOUNT_NEGATIVE, "Clients", "D2", -12000),
                value("word as share", ProblemCode.SHARE_NOT_A_NUMBER, "Clients", "E2", "a quarter"),
                clients("25 for 25%", ProblemCode.SHARE_NOT_A_FRACTION, "Clients!E2", book -> {
                    book.set("Clients", "E2", 25);
                    book.format("Clients", "E2", "General");
                }),
                value("likelihood above 100%", ProblemCode.SHARE_OUT_OF_RANGE, "Clients", "K2", 1.2));
    }

    private static List<Fault> otherCells() {
        return List.of(value("word as date", ProblemCode.DATE_NOT_A_DATE, "Clients", "B2", "soon"),
                value("ISO text", ProblemCode.DATE_AS_TEXT, "Clients", "B2", "2026-01-01"),
                clients("date without format", ProblemCode.DATE_AS_NUMBER, "Clients!B2", book -> {
                    book.set("Clients", "B2", 46023);
                    book.format("Clients", "B2", "General");
                }),
                value("two-digit year", ProblemCode.DATE_TWO_DIGIT_YEAR, "Clients", "B2", "1/1/26"),
                value("a year as date", ProblemCode.DATE_OUT_OF_RANGE, "Clients", "B2", 2026),
                value("word as days", ProblemCode.NUMBER_NOT_A_NUMBER, "Clients", "I2", "net thirty"),
                value("half a day", ProblemCode.NUMBER_NOT_WHOLE, "Clients", "I2", 30.5),
                value("negative terms", ProblemCode.NUMBER_OUT_OF_RANGE, "Clients", "I2", -30),
                value("tax year 2023", ProblemCode.TAX_YEAR_UNPUBLISHED, "Household", "A2", 2023),
                value("unknown channel", ProblemCode.CHOICE_UNKNOWN, "Clients", "J2", "Carrier pigeon"),
                value("unknown state", ProblemCode.STATE_UNKNOWN, "Household", "C2", "TS"),
                expenses("unknown category", ProblemCode.CATEGORY_UNKNOWN, "Expenses!A2",
                        book -> book.row("Expenses", 2, "Yacht", "", 100, "Monthly", JAN_1)));
    }

    private static List<Fault> formulas() {
        return List.of(
                clients("formula error", ProblemCode.FORMULA_ERROR, "Clients!D2",
                        book -> book.cell("Clients", "D2").setCellErrorValue(FormulaError.REF)),
                clients("formula never calculated", ProblemCode.FORMULA_EVALUATED, "Clients!D2",
                        book -> book.formula("Clients", "D2", "10000+2000")),
                clients("link to another workbook", ProblemCode.FORMULA_NOT_CALCULATED, "Clients!D2",
                        book -> book.formula("Clients", "D2", "[1]Prices!$B$2")));
    }

    private static List<Fault> practiceSheet() {
        return List.of(value("LLC", ProblemCode.ENTITY_UNCLEAR, "Practice", "B10", "LLC"),
                value("whole identifier", ProblemCode.IDENTIFIER_NOT_LAST_FOUR, "Practice", "B7", "123-45-6789"),
                clients("S corporation without salary", ProblemCode.SALARY_MISSING, "Practice!B11",
                        book -> book.set("Practice", "B10", "S corporation")),
                clients("salary of a sole proprietor", ProblemCode.SALARY_IGNORED, "Practice!B11",
                        book -> book.set("Practice", "B11", 90_000)),
                value("balance in mid-month", ProblemCode.CASH_NOT_MONTH_END, "Practice", "B21",
                        LocalDate.of(2026, 1, 15)));
    }

    private static List<Fault> riskSheet() {
        return List.of(value("shortest engagement above the longest", ProblemCode.RANGE_REVERSED, "Risk", "B2", 30),
                clients("longest engagement below the usual shortest", ProblemCode.RANGE_REVERSED, "Risk!B3", book -> {
                    book.blank("Risk", "B2");
                    book.set("Risk", "B3", 5);
                }),
                value("engagements of no time", ProblemCode.NUMBER_OUT_OF_RANGE, "Risk", "B2", 0),
                value("half a month of search", ProblemCode.NUMBER_NOT_WHOLE, "Risk", "B6", 6.5),
                value("word as severance", ProblemCode.NUMBER_NOT_A_NUMBER, "Risk", "B8", "half a year"),
                value("layoff above certainty", ProblemCode.SHARE_OUT_OF_RANGE, "Risk", "B10", 1.2),
                value("layoff of 15", ProblemCode.SHARE_NOT_A_FRACTION, "Risk", "B10", "15"),
                value("a million paths", ProblemCode.NUMBER_OUT_OF_RANGE, "Risk", "B11", 1_000_000),
                value("unknown risk", ProblemCode.FIELD_UNKNOWN, "Risk", "A13", "Weather"),
                value("risk twice", ProblemCode.FIELD_DUPLICATE, "Risk", "A13", "seed"));
    }

    private static List<Fault> rowsAgainstEachOther() {
        return List.of(
                value("end before start", ProblemCode.END_BEFORE_START, "Clients", "C2", LocalDate.of(2025, 12, 31)),
                clients("raise without month", ProblemCode.RAISE_INCOMPLETE, "Clients!G2",
                        book -> book.set("Clients", "F2", 0.15)),
                clients("two rows for 2026", ProblemCode.HOUSEHOLD_YEAR_DUPLICATE, "Household!A3",
                        book -> book.row("Household", 3, 2026, "Single", "TX")),
                clients("no row for the first year", ProblemCode.HOUSEHOLD_YEAR_MISSING, "Household",
                        book -> book.set("Household", "A2", 2027)),
                clients("only qualified dividends", ProblemCode.QUALIFIED_ABOVE_ORDINARY, "Household!O2",
                        book -> book.set("Household", "O2", 500)),
                clients("gain in both sheets", ProblemCode.HOUSEHOLD_KIND_TWICE, "Household items!C2", book -> {
                    book.set("Household", "P2", 5_000);
                    book.row("Household items", 2, APR_15, "Owner", "Long-term gains", 1_000);
                }),
                clients("overpayment in both sheets", ProblemCode.OVERPAYMENT_TWICE, "Tax payments!E2", book -> {
                    book.set("Household", "AE2", 900);
                    book.row("Tax payments", 2, APR_15, "Federal", 2026, 900, "Prior-year overpayment");
                }),
                clients("payment before its year", ProblemCode.PAYMENT_BEFORE_YEAR, "Tax payments!A2",
                        book -> book.row("Tax payments", 2, LocalDate.of(2025, 9, 15), "Federal", 2026, 900,
                                "Estimated")),
                clients("January payment under the new year", ProblemCode.PAYMENT_YEAR_DOUBTFUL, "Tax payments!C2",
                        book -> book.row("Tax payments", 2, LocalDate.of(2026, 1, 15), "Federal", 2026, 900,
                                "Estimated")),
                clients("payment twice", ProblemCode.ROW_DUPLICATE, "Tax payments!D3", book -> {
                    book.row("Tax payments", 2, APR_15, "Federal", 2026, 900, "Estimated");
                    book.row("Tax payments", 3, APR_15, "Federal", 2026, 900, "Estimated");
                }),
                clients("postponed twice", ProblemCode.DUE_DATE_DUPLICATE, "Due dates!C3", book -> {
                    book.row("Due dates", 2, "CA", 2026, 1, LocalDate.of(2026, 10, 15));
                    book.row("Due dates", 3, "ca", 2026, 1, LocalDate.of(2026, 11, 15));
                }),
                clients("W-2 year twice", ProblemCode.W2_YEAR_DUPLICATE, "W-2 comparison!A3", book -> {
                    book.row("W-2 comparison", 2, 1, 200_000);
                    book.row("W-2 comparison", 3, 1, 210_000);
                }));
    }
}
