package com.takehome.workbook;

import com.takehome.model.FieldSource;
import com.takehome.model.InputRow;
import com.takehome.model.RowSource;
import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import com.takehome.problem.Severity;
import com.takehome.problem.SourceRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellReference;

/** Reads the sheets of one workbook: tables row by row, sheets of fields field by field. */
final class SheetReader {

    private final RawWorkbook book;
    private final Consumer<Problem> problems;
    private final RowsRead rows = new RowsRead();

    SheetReader(RawWorkbook book, Consumer<Problem> problems) {
        this.book = book;
        this.problems = problems;
    }

    /** Every row read so far. */
    List<InputRow> rows() {
        return rows.all();
    }

    /** True when the workbook has a sheet of the name. */
    boolean has(String name) {
        return !book.sheetsNamed(name).isEmpty();
    }

    /** Reports a sheet that must be there and is not. */
    void requireSheet(String name) {
        if (!has(name)) {
            problems.accept(missing(Severity.ERROR, name));
        }
    }

    /** A practice may keep books without a plan; without either, the plan's sheet was likely renamed. */
    void expectPlan(String name, boolean booksKept) {
        if (!has(name)) {
            problems.accept(missing(booksKept ? Severity.WARNING : Severity.ERROR, name));
        }
    }

    private Problem missing(Severity severity, String name) {
        return new Problem(severity, ProblemCode.SHEET_MISSING, SourceRef.ofFile(book.file()), "",
                "has no sheet " + name, "add it, or give it back its name");
    }

    /** The records of a table; none when the sheet is missing or empty. Refused rows are reported and left out. */
    <T> List<T> read(Table<T> table) {
        Optional<RawSheet> sheet = find(table.sheet()).filter(found -> !found.isEmpty());
        return sheet.flatMap(found -> new HeaderFinder(book.file(), found, table.columns(), problems).find()
                .map(header -> rows(table, found, header))).orElse(List.of());
    }

    private Optional<RawSheet> find(String name) {
        List<RawSheet> sheets = book.sheetsNamed(name);
        if (sheets.isEmpty()) {
            return Optional.empty();
        }
        RawSheet sheet = sheets.getFirst();
        if (sheets.size() > 1) {
            report(ProblemCode.SHEET_DUPLICATE, sheets.get(1), "", sheets.get(1).name(),
                    "is a second sheet of the name " + name, "rename or remove one of them");
        }
        if (sheet.hidden() && !sheet.isEmpty()) {
            report(ProblemCode.SHEET_HIDDEN, sheet, "", "", "is a hidden sheet and counts all the same",
                    "unhide it to see what it says");
        }
        return Optional.of(sheet);
    }

    private <T> List<T> rows(Table<T> table, RawSheet sheet, Header header) {
        List<T> records = new ArrayList<>();
        List<RawRow> hidden = new ArrayList<>();
        for (RawRow row : sheet.rows()) {
            if (row.number() > header.row() && !isBlank(row, header)) {
                if (row.hidden()) {
                    hidden.add(row);
                }
                row(table, sheet, header, row).ifPresent(records::add);
            }
        }
        noteHidden(sheet, hidden);
        return records;
    }

    private static boolean isBlank(RawRow row, Header header) {
        return header.positions().values().stream().allMatch(position -> row.cell(position).isBlank());
    }

    private <T> Optional<T> row(Table<T> table, RawSheet sheet, Header header, RawRow row) {
        Values values = new Values();
        for (Column<?> column : table.columns()) {
            OptionalInt position = header.findPosition(column);
            if (position.isPresent()) {
                read(values, column, sheet, row, position.getAsInt());
            } else if (column.isRequired()) {
                values.refuse(column);
            }
        }
        RowSource source = new RowSource(book.file(), sheet.name(), row.number(), header.letters());
        table.check(values, source, problems);
        rows.add(source, table, values);
        return values.areComplete() ? Optional.of(table.read(values, source)) : Optional.empty();
    }

    private <T> void read(Values values, Column<T> column, RawSheet sheet, RawRow row, int position) {
        RawCell cell = row.cell(position);
        if (!cell.isBlank()) {
            values.read(column, site(sheet, row, cell, column.rule()));
        } else if (column.isRequired()) {
            values.refuse(column);
            report(ProblemCode.BLANK_REQUIRED, sheet, address(row, position), "", column.header() + " is blank",
                    "fill it in; blank is not zero");
        }
    }

    private CellSite site(RawSheet sheet, RawRow row, RawCell cell, CellRule<?> rule) {
        SourceRef at = new SourceRef(book.file(), sheet.name(), address(row, cell.column()));
        return new CellSite(cell, at, rule.shown(cell), book.date1904(), problems);
    }

    private static String address(RawRow row, int column) {
        return CellReference.convertNumToColString(column) + row.number();
    }

    /** The record of a sheet of fields; empty, and problems, when it is missing or a field is refused. */
    <T> Optional<T> read(FieldSheet<T> fields) {
        Optional<RawSheet> sheet = find(fields.sheet());
        return sheet.flatMap(found -> new HeaderFinder(book.file(), found, FieldSheet.TABLE_COLUMNS, problems).find()
                .filter(header -> header.positions().size() == FieldSheet.TABLE_COLUMNS.size())
                .flatMap(header -> record(fields, found, header)));
    }

    /** True when a sheet of the name is there and says something. */
    boolean isFilled(String name) {
        return book.sheetsNamed(name).stream().findFirst().filter(sheet -> !sheet.isEmpty()).isPresent();
    }

    private <T> Optional<T> record(FieldSheet<T> fields, RawSheet sheet, Header header) {
        Map<Column<?>, RawRow> rows = fieldRows(fields, sheet, header);
        int valuePosition = header.findPosition(FieldSheet.VALUE).orElseThrow();
        Values values = new Values();
        Map<String, String> addresses = new HashMap<>();
        for (Column<?> field : fields.fields()) {
            RawRow row = rows.get(field);
            if (row != null) {
                addresses.put(field.header(), address(row, valuePosition));
                read(values, field, sheet, row, valuePosition);
                this.rows.addField(new RowSource(book.file(), fields.sheet(), row.number(), header.letters()), field,
                        values);
            } else if (field.isRequired()) {
                values.refuse(field);
                report(ProblemCode.BLANK_REQUIRED, sheet, "", "", "has no field " + field.header(),
                        "add a row with " + field.header() + " in the column Field");
            }
        }
        FieldSource source = new FieldSource(book.file(), sheet.name(), addresses);
        fields.check(values, source, problems);
        return values.areComplete() ? Optional.of(fields.read(values, source)) : Optional.empty();
    }

    private Map<Column<?>, RawRow> fieldRows(FieldSheet<?> fields, RawSheet sheet, Header header) {
        int fieldPosition = header.findPosition(FieldSheet.FIELD).orElseThrow();
        Map<Column<?>, RawRow> rows = new HashMap<>();
        List<RawRow> hidden = new ArrayList<>();
        for (RawRow row : sheet.rows()) {
            RawCell name = row.cell(fieldPosition);
            if (row.number() <= header.row() || name.isBlank()) {
                continue;
            }
            if (row.hidden()) {
                hidden.add(row);
            }
            Optional<Column<?>> field = fields.findField(name.text());
            if (field.isEmpty()) {
                report(ProblemCode.FIELD_UNKNOWN, sheet, address(row, fieldPosition), name.text(),
                        "is not a field of this sheet and is ignored", "check its spelling if it should count");
            } else if (rows.putIfAbsent(field.get(), row) != null) {
                report(ProblemCode.FIELD_DUPLICATE, sheet, address(row, fieldPosition), name.text(),
                        "is there twice", "remove one of the two rows");
            }
        }
        noteHidden(sheet, hidden);
        return rows;
    }

    private void noteHidden(RawSheet sheet, List<RawRow> hidden) {
        if (!hidden.isEmpty()) {
            report(ProblemCode.ROWS_HIDDEN, sheet, "A" + hidden.getFirst().number(), "",
                    "hidden rows count all the same: " + hidden.size() + " from here on",
                    "unhide them, or clear the filter, to see what they say");
        }
    }

    private void report(ProblemCode code, RawSheet sheet, String cell, String found, String message, String remedy) {
        problems.accept(Problem.of(code, new SourceRef(book.file(), sheet.name(), cell), found, message, remedy));
    }

    /** Names the sheets that are none of the given ones. */
    void noteUnknownSheets(List<String> known) {
        List<String> keys = known.stream().map(Spelling::key).toList();
        for (RawSheet sheet : book.sheets()) {
            if (!keys.contains(Spelling.key(sheet.name()))) {
                report(ProblemCode.SHEET_UNKNOWN, sheet, "", sheet.name(),
                        "is not a sheet of this workbook and is ignored",
                        "check its spelling if it should count");
            }
        }
    }
}
