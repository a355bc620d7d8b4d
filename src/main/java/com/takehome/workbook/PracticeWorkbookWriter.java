package com.takehome.workbook;

import com.takehome.model.PracticeInput;
import com.takehome.workbook.SheetWriter.Section;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a practice's workbooks as a person would want to find them: styled headers, drop-downs, a Notes sheet. What is
 * written reads back as the same input. The same input gives the same bytes.
 */
public final class PracticeWorkbookWriter {

    /** The client workbook of a practice. */
    public byte[] clients(PracticeInput input) {
        return clients(Optional.of(input));
    }

    /** The expense workbook of a practice. */
    public byte[] expenses(PracticeInput input) {
        return expenses(Optional.of(input));
    }

    /** A client workbook to be filled in. */
    public byte[] blankClients() {
        return clients(Optional.empty());
    }

    /** An expense workbook to be filled in. */
    public byte[] blankExpenses() {
        return expenses(Optional.empty());
    }

    private static byte[] clients(Optional<PracticeInput> input) {
        return write(input.isEmpty(), sheets -> {
            sheets.fields(WorkbookLayout.PRACTICE, input.map(PracticeInput::profile));
            sheets.table(WorkbookLayout.HOUSEHOLD, records(input.map(PracticeInput::household)));
            sheets.table(WorkbookLayout.HOUSEHOLD_ITEMS, records(input.map(PracticeInput::householdItems)));
            sheets.table(WorkbookLayout.ENGAGEMENTS, records(input.map(PracticeInput::engagements)));
            sheets.table(WorkbookLayout.OTHER_INCOME, records(input.map(PracticeInput::otherIncome)));
            sheets.table(WorkbookLayout.RECEIPTS, records(input.map(PracticeInput::receipts)));
            sheets.table(WorkbookLayout.TAX_PAYMENTS, records(input.map(PracticeInput::taxPayments)));
            sheets.table(WorkbookLayout.DUE_DATES, records(input.map(PracticeInput::dueDates)));
            sheets.table(WorkbookLayout.W2_YEARS, records(input.map(PracticeInput::w2Comparison)));
            sheets.fields(WorkbookLayout.RISK, input.map(PracticeInput::risk));
            sheets.notes(sections(WorkbookLayout.CLIENTS));
        });
    }

    private static byte[] expenses(Optional<PracticeInput> input) {
        return write(input.isEmpty(), sheets -> {
            sheets.table(WorkbookLayout.PLANNED_EXPENSES, records(input.map(PracticeInput::expenses)));
            sheets.table(WorkbookLayout.TRANSACTIONS, records(input.map(PracticeInput::transactions)));
            sheets.notes(sections(WorkbookLayout.EXPENSES));
        });
    }

    private static <T> List<T> records(Optional<List<T>> records) {
        return records.orElse(List.of());
    }

    private static List<Section> sections(WorkbookLayout layout) {
        return Stream.concat(
                layout.fields().stream().map(each -> new Section(each.sheet(), each.purpose(), each.fields())),
                layout.tables().stream().map(each -> new Section(each.sheet(), each.purpose(), each.columns())))
                .toList();
    }

    private static byte[] write(boolean blank, Consumer<SheetWriter> content) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.accept(new SheetWriter(workbook, blank));
            workbook.setActiveSheet(0);
            workbook.write(out);
            return FixedTimes.rewrite(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook could not be written to memory", e);
        }
    }
}
