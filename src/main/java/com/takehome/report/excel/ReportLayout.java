package com.takehome.report.excel;

import com.takehome.report.Figure;
import com.takehome.report.excel.TemplateSheet.Block;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the rows of all sheets come to stand in one report, and how references follow them. */
final class ReportLayout {

    private final Map<String, SheetLayout> sheets = new HashMap<>();

    ReportLayout(Template template, Figure.Group figures) {
        template.sheets().forEach(sheet -> sheets.put(sheet.name(), new SheetLayout(sheet, figures)));
    }

    SheetLayout sheet(String name) {
        SheetLayout layout = sheets.get(name);
        if (layout == null) {
            throw new IllegalArgumentException("No sheet " + name);
        }
        return layout;
    }

    /** The layout of the sheet that a reference points at; empty where the template has no such sheet. */
    Optional<SheetLayout> findTarget(Reference reference, Place place) {
        return Optional.ofNullable(sheets.get(reference.sheet().isEmpty() ? place.sheet() : reference.sheet()));
    }

    /** The formula as it reads in the report at that place. */
    void write(StringBuilder out, Formula formula, Place place) {
        for (Object part : formula.parts()) {
            if (part instanceof Reference reference) {
                write(out, reference, place);
            } else {
                out.append(part);
            }
        }
    }

    private void write(StringBuilder out, Reference reference, Place place) {
        Optional<SheetLayout> target = findTarget(reference, place);
        if (target.isEmpty()) {
            reference.write(out, reference.first().row(), reference.last().row());
            return;
        }
        SheetLayout layout = target.get();
        Optional<Block> own = ownBlock(reference, layout, place);
        if (own.isPresent()) {
            reference.write(out, layout.at(reference.first().row(), own.get(), place.item()),
                    layout.at(reference.last().row(), own.get(), place.item()));
        } else if (reference.isSingleCell()) {
            int row = layout.first(reference.first().row());
            reference.write(out, row, row);
        } else {
            reference.write(out, layout.first(reference.first().row()), layout.last(reference.last().row()));
        }
    }

    /** The block that both ends lie in, where it repeats for the same list as the place: the item's own rows are meant. */
    private static Optional<Block> ownBlock(Reference reference, SheetLayout layout, Place place) {
        return layout.sheet().findBlock(reference.first().row()).filter(
                block -> block.list().equals(place.list()) && reference.last().row() <= block.last());
    }

    /** Which item a single reference means. */
    int itemOf(Reference reference, SheetLayout target, Place place) {
        return ownBlock(reference, target, place).isPresent() ? place.item() : 0;
    }
}
