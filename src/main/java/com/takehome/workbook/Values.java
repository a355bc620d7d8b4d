package com.takehome.workbook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the cells of one row, or the fields of the Practice sheet, say. */
final class Values {

    private final Map<Column<?>, Object> values = new HashMap<>();
    private final Set<Column<?>> refused = new HashSet<>();

    /** Reads a cell into its column: a blank cell leaves the column absent, a refused one marks it. */
    <T> void read(Column<T> column, CellSite site) {
        Optional<T> value = CellReader.read(column.rule(), site);
        value.ifPresentOrElse(read -> values.put(column, read), () -> refused.add(column));
    }

    /** Marks a column whose cell cannot be used. */
    void refuse(Column<?> column) {
        refused.add(column);
    }

    /** True when every cell could be read, and no required one is blank. */
    boolean areComplete() {
        return refused.isEmpty();
    }

    /** The value of a cell; empty when it is blank or refused. */
    <T> Optional<T> find(Column<T> column) {
        return Optional.ofNullable(values.get(column)).map(column.rule().type()::cast);
    }

    /** The value of a cell, or the other where it is blank. */
    <T> T get(Column<T> column, T whenBlank) {
        return find(column).orElse(whenBlank);
    }

    /** The value of a required cell of a complete row. */
    <T> T get(Column<T> column) {
        return find(column).orElseThrow();
    }

    /** True when the cell is blank or could be read. */
    boolean isUsable(Column<?> column) {
        return !refused.contains(column);
    }

    /** True when the cell is blank, rather than refused. */
    boolean isBlank(Column<?> column) {
        return !values.containsKey(column) && !refused.contains(column);
    }
}
