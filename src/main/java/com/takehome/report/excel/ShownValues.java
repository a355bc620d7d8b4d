package com.takehome.report.excel;

import com.takehome.report.Figure;
import com.takehome.report.excel.TemplateCell.Content;
import com.takehome.report.excel.TemplateSheet.Block;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What each cell of a report shows: the engine's figure, the template's text, or what a formula was evaluated to. */
final class ShownValues {

    private static final int LONGEST_CHAIN = 8;

    private final Figure.Group figures;
    private final ReportLayout layout;
    private final Map<CellAddress, Figure> evaluated;

    /**
     * A cell of the report.
     *
     * @param sheet the sheet's name
     * @param row from 0
     * @param column from 0
     */
    record CellAddress(String sheet, int row, int column) {
    }

    ShownValues(Figure.Group figures, ReportLayout layout, Map<CellAddress, Figure> evaluated) {
        this.figures = figures;
        this.layout = layout;
        this.evaluated = new HashMap<>(evaluated);
    }

    /** The figure that a cell shows; empty where a formula is neither keyed, a link, nor evaluated yet. */
    Optional<Figure> find(TemplateSheet sheet, int row, TemplateCell cell, int item) {
        return find(sheet, row, cell, item, LONGEST_CHAIN);
    }

    private Optional<Figure> find(TemplateSheet sheet, int row, TemplateCell cell, int item, int chain) {
        if (cell.key().isPresent()) {
            return Optional.of(keyed(cell, item).orElse(Figure.NONE));
        }
        return switch (cell.content()) {
            case Content.Blank blank -> Optional.of(Figure.NONE);
            case Content.Fixed fixed -> Optional.of(Figure.of(fixed.text()));
            case Content.Phrase phrase -> Optional.of(Figure.of(phrase.text().fill(figures)));
            case Content.Numeric numeric -> Optional.of(Figure.of(new BigDecimal(numeric.digits())));
            case Content.Computed computed -> computed(sheet, row, cell, computed.formula(), item, chain);
        };
    }

    /** The report's figure for a keyed cell; empty where this report has no such period or item. */
    Optional<Figure> keyed(TemplateCell cell, int item) {
        return cell.key().flatMap(key -> key.find(figures, item));
    }

    private Optional<Figure> computed(TemplateSheet sheet, int row, TemplateCell cell, Formula formula, int item,
            int chain) {
        Optional<Block> block = sheet.findBlock(row);
        Place place = new Place(sheet.name(), block.map(Block::list).orElse(""), item);
        Optional<Figure> linked = chain == 0 ? Optional.empty()
                : formula.findLink().flatMap(link -> target(link, place, chain - 1));
        if (linked.isPresent()) {
            return linked;
        }
        SheetLayout own = layout.sheet(sheet.name());
        int shownRow = block.map(b -> own.at(row, b, item)).orElseGet(() -> own.first(row));
        return Optional.ofNullable(evaluated.get(new CellAddress(sheet.name(), shownRow, cell.column())));
    }

    private Optional<Figure> target(Reference link, Place place, int chain) {
        return layout.findTarget(link, place).flatMap(target -> target.sheet()
                .findCell(link.first().row(), link.first().columnIndex()).flatMap(cell -> find(target.sheet(),
                        link.first().row(), cell, layout.itemOf(link, target, place), chain)));
    }
}
