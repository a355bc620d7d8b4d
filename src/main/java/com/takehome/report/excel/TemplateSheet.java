package com.takehome.report.excel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A sheet of the template.
 *
 * @param name the sheet's name
 * @param part the name of its part in the package
 * @param head its text before the rows
 * @param tail its text after the rows
 * @param rows the rows by number
 * @param blocksByRow the runs of rows that repeat, by each of their rows
 * @param keyRows the rows that hold column keys, which a report leaves out
 * @param lastRow the last row's number; -1 on an empty sheet
 */
record TemplateSheet(String name, String part, Markup head, Markup tail, Map<Integer, Row> rows,
        Map<Integer, Block> blocksByRow, Set<Integer> keyRows, int lastRow) {

    static TemplateSheet of(String name, String part, Markup head, Markup tail, Map<Integer, Row> rows,
            List<Block> blocks, Set<Integer> keyRows) {
        Map<Integer, Block> blocksByRow = new HashMap<>();
        blocks.forEach(block -> IntStream.rangeClosed(block.first(), block.last())
                .forEach(row -> blocksByRow.put(row, block)));
        return new TemplateSheet(name, part, head, tail, Map.copyOf(rows), Map.copyOf(blocksByRow),
                Set.copyOf(keyRows), rows.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1));
    }

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
        return Optional.ofNullable(blocksByRow.get(row));
    }
}
