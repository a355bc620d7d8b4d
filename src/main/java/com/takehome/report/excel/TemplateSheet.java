package com.takehome.report.excel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A sheet of the template.
 *
 * @param name the sheet's name
 * @param part the name of its part in the package
 * @param head its text before the rows
 * @param tail its text after the rows
 * @param rows the rows by number
 * @param blocks the runs of rows that repeat
 * @param keyRows the rows that hold column keys, which a report leaves out
 */
record TemplateSheet(String name, String part, Markup head, Markup tail, Map<Integer, Row> rows, List<Block> blocks,
        Set<Integer> keyRows) {

    /**
     * A row.
     *
     * @param number from 0
     * @param attributes height and the like, as XML
     * @param cells in order of columns, key cells left out
     * @param cellsByColumn the same by column
     */
    record Row(int number, String attributes, List<TemplateCell> cells, Map<Integer, TemplateCell> cellsByColumn) {

        /** True when texts in it may take further lines and the template gives it no height. */
        boolean wraps() {
            return !attributes.contains(" ht=") && cells.stream().anyMatch(cell -> cell.wrapsAt() > 0);
        }

        static Row of(int number, String attributes, List<TemplateCell> cells) {
            return new Row(number, attributes, List.copyOf(cells),
                    cells.stream().collect(Collectors.toUnmodifiableMap(TemplateCell::column, Function.identity())));
        }
    }

    /**
     * Rows that repeat together, once for each item of a list.
     *
     * @param first the first row
     * @param last the last row
     * @param list the list's key, such as {@code clients}
     */
    record Block(int first, int last, String list) {

        int height() {
            return last - first + 1;
        }
    }

    Optional<TemplateCell> findCell(int row, int column) {
        return Optional.ofNullable(rows.get(row)).map(found -> found.cellsByColumn().get(column));
    }

    Optional<Block> findBlock(int row) {
        return blocks.stream().filter(block -> row >= block.first() && row <= block.last()).findFirst();
    }

    int lastRow() {
        return rows.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
    }
}
