package com.takehome.workbook;

import com.takehome.model.PracticeInput;
import com.takehome.model.PracticeProfile;
import com.takehome.workbook.SheetWriter.Section;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a practice's workbooks as a person would want to find them: styled headers, drop-downs, a Notes sheet. What is
 * written reads back as the same input. The same input gives the same bytes.
 */
public final class PracticeWorkbookWriter {

    private final PracticeSheet practice = new PracticeSheet();

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

    private byte[] clients(Optional<PracticeInput> input) {
        return write(sheets -> {
            Optional<PracticeProfile> profile = input.map(PracticeInput::profile);
            sheets.fields(PracticeSheet.NAME, practice.fields(),
                    cells -> profile.ifPresent(filled -> practice.write(filled, cells)));
            sheets.table(WorkbookLayout.HOUSEHOLD, records(input.map(PracticeInput::household)));
            sheets.table(WorkbookLayout.HOUSEHOLD_ITEMS, records(input.map(PracticeInput::householdItems)));
            sheets.table(WorkbookLayout.ENGAGEMENTS, records(input.map(PracticeInput::engagements)));
            sheets.table(WorkbookLayout.OTHER_INCOME, records(input.map(PracticeInput::otherIncome)));
            sheets.table(WorkbookLayout.RECEIPTS, records(input.map(PracticeInput::receipts)));
            sheets.table(WorkbookLayout.TAX_PAYMENTS, records(input.map(PracticeInput::taxPayments)));
            sheets.table(WorkbookLayout.DUE_DATES, records(input.map(PracticeInput::dueDates)));
            sheets.table(WorkbookLayout.W2_YEARS, records(input.map(PracticeInput::w2Comparison)));
            List<Section> sections = new ArrayList<>();
            sections.add(new Section(PracticeSheet.NAME, PracticeSheet.PURPOSE, practice.fields()));
            sections.addAll(sections(WorkbookLayout.CLIENTS));
            sheets.notes(sections);
        });
    }

    private static byte[] expenses(Optional<PracticeInput> input) {
        return write(sheets -> {
            sheets.table(WorkbookLayout.PLANNED_EXPENSES, records(input.map(PracticeInput::expenses)));
            sheets.table(WorkbookLayout.TRANSACTIONS, records(input.map(PracticeInput::transactions)));
            sheets.notes(sections(WorkbookLayout.EXPENSES));
        });
    }

    private static <T> List<T> records(Optional<List<T>> records) {
        return records.orElse(List.of());
    }

    private static List<Section> sections(WorkbookLayout layout) {
        return layout.tables().stream().map(table -> new Section(table.sheet(), table.purpose(), table.columns()))
                .toList();
    }

    private static byte[] write(Consumer<SheetWriter> content) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.accept(new SheetWriter(workbook));
            workbook.setActiveSheet(0);
            workbook.write(out);
            return FixedTimes.rewrite(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("a workbook could not be written to memory", e);
        }
    }
}
