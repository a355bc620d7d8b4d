package com.takehome.workbook;

import com.takehome.model.InputRow;
import com.takehome.model.RowSource;
import com.takehome.money.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Collects the rows as they are read, so that a later run can say which cells have changed. Notes and who somebody is
 * are left out: no figure depends on them.
 */
final class RowsRead {

    private static final Set<String> LEFT_OUT = Set.of("Notes", "Practice name", "Owner", "Spouse", "Mailing address",
            "Preparer", "Taxpayer ID last four");

    private final List<InputRow> rows = new ArrayList<>();

    /** A row of a table, under the table's own name however the workbook spells it. */
    void add(RowSource source, Table<?> table, Values values) {
        Map<String, String> said = new LinkedHashMap<>();
        table.columns().stream().filter(RowsRead::isKept)
                .forEach(column -> text(column, values).ifPresent(text -> said.put(column.header(), text)));
        rows.add(new InputRow(new RowSource(source.file(), table.sheet(), source.row(), source.columns()), said));
    }

    /** A field of a sheet of fields. */
    void addField(RowSource source, Column<?> field, Values values) {
        text(field, values).filter(text -> isKept(field)).ifPresent(text -> {
            Map<String, String> said = new LinkedHashMap<>();
            said.put(FieldSheet.FIELD.header(), field.header());
            said.put(FieldSheet.VALUE.header(), text);
            rows.add(new InputRow(source, said));
        });
    }

    List<InputRow> all() {
        return List.copyOf(rows);
    }

    private static boolean isKept(Column<?> column) {
        return !LEFT_OUT.contains(column.header());
    }

    private static <T> Optional<String> text(Column<T> column, Values values) {
        return values.find(column)
                .map(value -> value instanceof Rate share ? share.toString() : text(column.rule().write(value)));
    }

    private static String text(Written written) {
        return switch (written) {
            case Written.Text(String text) -> text;
            case Written.Decimal(BigDecimal number) -> number.toPlainString();
            case Written.Day(LocalDate day) -> day.toString();
        };
    }
}
