package com.takehome.workbook;

import java.util.List;

/**
 * A column of a table, or a field of the Practice sheet. Each is one object, compared by identity.
 *
 * @param <T> what its cells mean
 */
final class Column<T> {

    private final String header;
    private final boolean required;
    private final CellRule<T> rule;
    private final String note;

    private Column(String header, boolean required, CellRule<T> rule, String note) {
        this.header = header;
        this.required = required;
        this.rule = rule;
        this.note = note;
    }

    /** A column whose cells must not be blank. */
    static <T> Column<T> required(String header, CellRule<T> rule, String note) {
        return new Column<>(header, true, rule, note);
    }

    /** A column that may be missing and whose cells may be blank. */
    static <T> Column<T> optional(String header, CellRule<T> rule, String note) {
        return new Column<>(header, false, rule, note);
    }

    /** The header as it is written. */
    String header() {
        return header;
    }

    /** True when its cells must not be blank. */
    boolean isRequired() {
        return required;
    }

    /** What may stand in its cells. */
    CellRule<T> rule() {
        return rule;
    }

    /** What it means, for the Notes sheet. */
    String note() {
        return note;
    }

    /** The words of a drop-down; empty where there is none. */
    List<String> choices() {
        return rule.choices();
    }
}
