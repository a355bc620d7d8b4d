package com.takehome.insight;

import com.takehome.model.InputRow;
import com.takehome.problem.SourceRef;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Which cells say something else. Rows that say the same are the same wherever they stand now, so that a row inserted
 * above others changes nothing but itself; of the rest, rows of one name belong together, then rows of one number.
 */
final class ChangedCells {

    /** The header of the Practice sheet's names. */
    private static final String FIELD = "Field";

    private final List<InputRow> former;
    private final List<InputRow> now;
    private final List<ChangedCell> changes = new ArrayList<>();

    private ChangedCells(List<InputRow> former, List<InputRow> now) {
        this.former = new ArrayList<>(former);
        this.now = new ArrayList<>(now);
    }

    /** All changes, sheet by sheet. */
    static List<ChangedCell> between(List<InputRow> former, List<InputRow> now) {
        Map<SourceRef, List<InputRow>> before = bySheet(former);
        Map<SourceRef, List<InputRow>> after = bySheet(now);
        Set<SourceRef> sheets = new LinkedHashSet<>(after.keySet());
        sheets.addAll(before.keySet());
        return sheets.stream().flatMap(sheet -> new ChangedCells(before.getOrDefault(sheet, List.of()),
                after.getOrDefault(sheet, List.of())).find().stream()).toList();
    }

    private static Map<SourceRef, List<InputRow>> bySheet(List<InputRow> rows) {
        Map<SourceRef, List<InputRow>> sheets = new LinkedHashMap<>();
        rows.forEach(row -> sheets.computeIfAbsent(SourceRef.ofSheet(row.source().file(), row.source().sheet()),
                sheet -> new ArrayList<>()).add(row));
        return sheets;
    }

    private List<ChangedCell> find() {
        pair((one, other) -> one.values().equals(other.values()));
        pair((one, other) -> name(one).equals(name(other)) && one.source().row() == other.source().row());
        pair((one, other) -> name(one).equals(name(other)));
        pair((one, other) -> one.source().row() == other.source().row() && !isField(one));
        former.forEach(row -> changes.add(new ChangedCell(place(row), "row removed", Optional.of(words(row)),
                Optional.empty())));
        now.forEach(row -> changes.add(new ChangedCell(place(row), "row added", Optional.empty(),
                Optional.of(words(row)))));
        return changes;
    }

    private void pair(BiPredicate<InputRow, InputRow> belongTogether) {
        for (Iterator<InputRow> rows = now.iterator(); rows.hasNext();) {
            InputRow row = rows.next();
            Optional<InputRow> other = former.stream().filter(each -> belongTogether.test(each, row)).findFirst();
            other.ifPresent(found -> {
                rows.remove();
                former.remove(found);
                compare(found, row);
            });
        }
    }

    private void compare(InputRow before, InputRow after) {
        Stream.concat(after.values().keySet().stream(), before.values().keySet().stream()).distinct()
                .filter(header -> !Objects.equals(before.values().get(header), after.values().get(header)))
                .forEach(header -> changes.add(new ChangedCell(after.source().at(header), what(header, after),
                        text(before, header), text(after, header))));
    }

    /** The value of a field is known by the field, a cell of a table by its column and its row's name. */
    private static String what(String header, InputRow row) {
        String name = name(row);
        return isField(row) ? name : header + " of " + name;
    }

    private static Optional<String> text(InputRow row, String header) {
        return Optional.ofNullable(row.values().get(header)).map(Words::cell);
    }

    private static boolean isField(InputRow row) {
        return row.values().containsKey(FIELD);
    }

    private static String name(InputRow row) {
        return row.values().values().stream().findFirst().orElse("");
    }

    private static String words(InputRow row) {
        return String.join(", ", row.values().values().stream().map(Words::cell).toList());
    }

    private static SourceRef place(InputRow row) {
        return row.source().at(row.values().keySet().stream().findFirst().orElse(""));
    }
}
