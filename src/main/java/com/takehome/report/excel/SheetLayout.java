package com.takehome.report.excel;

import com.takehome.report.Figure;
import com.takehome.report.excel.TemplateSheet.Block;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where each row of a template's sheet comes to stand in one report. */
final class SheetLayout {

    private final TemplateSheet sheet;
    private final Figure.Group figures;
    private final Map<String, Integer> counts = new HashMap<>();
    private final int[] start;

    SheetLayout(TemplateSheet sheet, Figure.Group figures) {
        this.sheet = sheet;
        this.figures = figures;
        this.start = new int[sheet.lastRow() + 2];
        int next = 0;
        for (int row = 0; row < start.length; row++) {
            start[row] = next;
            next += span(row);
        }
    }

    private int span(int row) {
        if (sheet.keyRows().contains(row)) {
            return 0;
        }
        Optional<Block> block = sheet.findBlock(row);
        if (block.isEmpty()) {
            return 1;
        }
        boolean last = row == block.get().last();
        return last ? block.get().height() * items(block.get()) - (block.get().height() - 1) : 1;
    }

    TemplateSheet sheet() {
        return sheet;
    }

    /** How often a block stands in the report: an empty list still takes one row, which says so. */
    int items(Block block) {
        return Math.max(1, count(block));
    }

    /** True when the list has nothing to show. */
    boolean isEmpty(Block block) {
        return count(block) == 0;
    }

    private int count(Block block) {
        return counts.computeIfAbsent(block.list(), list -> FigureKey.count(figures, list));
    }

    /** Where the row first comes to stand. */
    int first(int row) {
        return row < start.length ? start[row] : start[start.length - 1] + row - start.length + 1;
    }

    /** Where the row last comes to stand. */
    int last(int row) {
        return sheet.findBlock(row).map(block -> at(row, block, items(block) - 1)).orElseGet(() -> first(row));
    }

    /** Where the row of a block comes to stand for one item. */
    int at(int row, Block block, int item) {
        return start[block.first()] + item * block.height() + row - block.first();
    }
}
