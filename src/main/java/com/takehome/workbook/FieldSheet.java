package com.takehome.workbook;

import com.takehome.model.FieldSource;
import com.takehome.model.InputSource;
import com.takehome.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A sheet of two columns, Field and Value, that holds one record.
 *
 * @param <T> the record
 */
interface FieldSheet<T> {

    Column<String> FIELD = Column.required("Field", TextRule.LINE, "The field's name");
    Column<String> VALUE = Column.required("Value", TextRule.LINE, "What it says");
    List<Column<?>> TABLE_COLUMNS = List.of(FIELD, VALUE);

    /** The sheet's name. */
    String sheet();

    /** What the sheet is for, for the Notes sheet. */
    String purpose();

    /** All fields in the order in which they are written. */
    List<Column<?>> fields();

    /** The field of a name. */
    default Optional<Column<?>> findField(String name) {
        return fields().stream().filter(field -> Spelling.key(field.header()).equals(Spelling.key(name))).findFirst();
    }

    /** Compares the fields with each other. */
    void check(Values values, InputSource source, Consumer<Problem> problems);

    /** The record of complete values. */
    T read(Values values, FieldSource source);

    /** Puts a record's values into their fields; those that equal a default are written too, to be seen and edited. */
    void write(T value, Cells cells);
}
