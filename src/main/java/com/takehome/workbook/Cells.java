package com.takehome.workbook;

import java.util.Optional;

/** Takes the values of one record on their way into a sheet. */
interface Cells {

    /** Puts a value into a column's cell. */
    <T> void put(Column<T> column, T value);

    /** Puts a value into a column's cell; leaves it blank when there is none. */
    default <T> void put(Column<T> column, Optional<T> value) {
        value.ifPresent(present -> put(column, present));
    }

    /** Puts a text into a column's cell; leaves it blank when it is empty. */
    default void putText(Column<String> column, String text) {
        if (!text.isEmpty()) {
            put(column, text);
        }
    }
}
