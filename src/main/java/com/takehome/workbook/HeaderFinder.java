package com.takehome.workbook;

import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import com.takehome.problem.SourceRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellReference;

/** Finds the row among the first twenty that names the most columns, and says what is wrong with it. */
final class HeaderFinder {

    private static final int ROWS_SEARCHED = 20;

    private final String file;
    private final RawSheet sheet;
    private final List<Column<?>> columns;
    private final Map<String, Column<?>> byKey = new HashMap<>();
    private final Consumer<Problem> problems;

    HeaderFinder(String file, RawSheet sheet, List<Column<?>> columns, Consumer<Problem> problems) {
        this.file = file;
        this.sheet = sheet;
        this.columns = columns;
        this.problems = problems;
        columns.forEach(column -> byKey.put(Spelling.key(column.header()), column));
    }

    /** The header; empty, and a problem, when no row holds any of the columns' names. */
    Optional<Header> find() {
        RawRow best = null;
        long most = 0;
        for (RawRow row : sheet.rows()) {
            long known = row.number() > ROWS_SEARCHED ? 0 : knownColumns(row);
            if (known > most) {
                best = row;
                most = known;
            }
        }
        if (best == null) {
            problems.accept(Problem.of(ProblemCode.HEADER_MISSING, SourceRef.ofSheet(file, sheet.name()), "",
                    "has no header row among its first " + ROWS_SEARCHED + " rows",
                    "put the headers into one row: " + String.join(", ", requiredHeaders())));
            return Optional.empty();
        }
        return Optional.of(header(best));
    }

    private long knownColumns(RawRow row) {
        return row.cells().stream().map(cell -> Spelling.key(cell.text())).filter(byKey::containsKey).distinct()
                .count();
    }

    private List<String> requiredHeaders() {
        return columns.stream().filter(Column::isRequired).map(Column::header).toList();
    }

    private Header header(RawRow row) {
        Map<Column<?>, Integer> positions = new HashMap<>();
        Map<String, String> letters = new HashMap<>();
        for (RawCell cell : row.cells()) {
            Column<?> column = byKey.get(Spelling.key(cell.text()));
            if (column == null) {
                noteUnknown(row, cell);
            } else if (positions.putIfAbsent(column, cell.column()) == null) {
                letters.put(column.header(), CellReference.convertNumToColString(cell.column()));
                noteHidden(row, cell);
            } else {
                report(ProblemCode.COLUMN_DUPLICATE, row, cell, "is the header of two columns",
                        "rename or remove one of them");
            }
        }
        reportMissing(positions);
        return new Header(row.number(), positions, letters);
    }

    private void noteUnknown(RawRow row, RawCell cell) {
        if (!cell.isBlank()) {
            report(ProblemCode.COLUMN_UNKNOWN, row, cell, "is not a column of this sheet and is ignored",
                    "check its spelling if it should count");
        }
    }

    private void noteHidden(RawRow row, RawCell cell) {
        if (sheet.hidesColumn(cell.column())) {
            report(ProblemCode.COLUMN_HIDDEN, row, cell, "is a hidden column and counts all the same",
                    "unhide it to see what it says");
        }
    }

    private void report(ProblemCode code, RawRow row, RawCell cell, String message, String remedy) {
        String address = CellReference.convertNumToColString(cell.column()) + row.number();
        problems.accept(Problem.of(code, new SourceRef(file, sheet.name(), address), cell.text(), message, remedy));
    }

    private void reportMissing(Map<Column<?>, Integer> positions) {
        for (Column<?> column : columns) {
            if (column.isRequired() && !positions.containsKey(column)) {
                problems.accept(Problem.of(ProblemCode.COLUMN_MISSING, SourceRef.ofSheet(file, sheet.name()), "",
                        "has no column " + column.header(), "add a column with the header " + column.header()));
            }
        }
    }
}
