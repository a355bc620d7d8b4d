package com.takehome.workbook;

import com.takehome.model.RowSource;
import com.takehome.problem.Problem;
import java.util.List;
import java.util.function.Consumer;

/**
 * A sheet with one record per row.
 *
 * @param <T> what a row means
 */
interface Table<T> {

    /** The sheet's name. */
    String sheet();

    /** What the sheet is for, for the Notes sheet. */
    String purpose();

    /** All columns in the order in which they are written. */
    List<Column<?>> columns();

    /** What a row says, when all of its cells could be read. */
    T read(Values values, RowSource source);

    /** Puts a record's values into a row. */
    void write(T value, Cells cells);

    /** Compares the cells of one row with each other, whether all of them could be read or not. */
    default void check(Values values, RowSource source, Consumer<Problem> problems) {}
}
