package com.takehome.report;

import com.takehome.insight.ChangedCell;
import com.takehome.insight.Moved;
import com.takehome.model.InputRow;
import com.takehome.problem.SourceRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What has moved, and the rows that the next run compares with, as figures under the JSON file's keys. */
final class MovedFigures {

    private MovedFigures() {}

    static Figure of(Moved moved) {
        return new Figure.Builder().with("since", Figure.of(moved.since()))
                .with("figures", Figure.ofEach(moved.figures(), MovedFigures::figure))
                .with("changedCells", Figure.ofEach(moved.cells(), MovedFigures::cell)).group();
    }

    private static Figure figure(Moved.Figure figure) {
        return new Figure.Builder().with("key", figure.key()).with("figure", figure.label())
                .with("former", figure.former()).with("now", figure.now()).with("change", figure.change())
                .withMoney("byInput", figure.byInput()).withMoney("byDate", figure.byDate())
                .with("causes", Figure.ofEach(figure.causes(), cause -> Figure.of(cause.words()))).group();
    }

    private static Figure cell(ChangedCell cell) {
        return new Figure.Builder().with("cell", cell.cell().toString()).with("what", cell.what())
                .with("former", Figure.of(cell.former(), Figure::of)).with("now", Figure.of(cell.now(), Figure::of))
                .group();
    }

    /** Sheet by sheet: where its columns stand, and each row's values under their headers. */
    static Figure ofRows(List<InputRow> rows) {
        Map<SourceRef, List<InputRow>> sheets = rows.stream().collect(Collectors.groupingBy(
                row -> SourceRef.ofSheet(row.source().file(), row.source().sheet()), LinkedHashMap::new,
                Collectors.toList()));
        return Figure.ofEach(List.copyOf(sheets.values()), MovedFigures::sheet);
    }

    private static Figure sheet(List<InputRow> rows) {
        InputRow first = rows.getFirst();
        Figure.Builder columns = new Figure.Builder();
        rows.stream().flatMap(row -> row.values().keySet().stream()).distinct()
                .forEach(header -> columns.with(header, first.source().columns().getOrDefault(header, "A")));
        return new Figure.Builder().with("file", first.source().file()).with("sheet", first.source().sheet())
                .with("columns", columns.group()).with("rows", Figure.ofEach(rows, MovedFigures::row)).group();
    }

    private static Figure row(InputRow row) {
        Figure.Builder values = new Figure.Builder();
        row.values().forEach(values::with);
        return new Figure.Builder().with("row", Figure.of(row.source().row())).with("values", values.group()).group();
    }
}
