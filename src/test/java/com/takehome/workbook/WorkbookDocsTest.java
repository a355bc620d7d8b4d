package com.takehome.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code docs/workbooks.md} names everything that the reader takes. */
class WorkbookDocsTest {

    private static final Path DOCS = Path.of("docs", "workbooks.md");

    @Test
    void nameEverySheetAndColumn() throws IOException {
        List<String> expected = new ArrayList<>();
        for (WorkbookLayout layout : List.of(WorkbookLayout.CLIENTS, WorkbookLayout.EXPENSES)) {
            for (FieldSheet<?> sheet : layout.fields()) {
                expected.add("### " + sheet.sheet());
                sheet.fields().forEach(field -> expected.add(row(field)));
            }
            for (Table<?> table : layout.tables()) {
                expected.add("### " + table.sheet());
                table.columns().forEach(column -> expected.add(row(column)));
            }
        }
        assertThat(Files.readString(DOCS)).contains(expected);
    }

    private static String row(Column<?> column) {
        return "| " + column.header() + (column.isRequired() ? "*" : "") + " | " + column.note();
    }

    @Test
    void nameEverySpellingOfACategory() throws IOException {
        List<String> rows = Files.readAllLines(DOCS);
        CategoryRule.spellings().forEach((spelling, category) -> assertThat(rows)
                .anyMatch(row -> row.startsWith("| " + category.label() + " |") && row.contains(spelling)));
    }
}
