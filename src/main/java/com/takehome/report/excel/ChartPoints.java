package com.takehome.report.excel;

import com.takehome.report.Figure;
import com.takehome.report.excel.TemplateChart.Points;
import com.takehome.report.excel.TemplateSheet.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The cached points of a chart's ranges. */
final class ChartPoints {

    private final ReportLayout layout;
    private final ShownValues values;
    private final Place place;

    ChartPoints(ReportLayout layout, ShownValues values, Place place) {
        this.layout = layout;
        this.values = values;
        this.place = place;
    }

    void write(StringBuilder out, Points points) {
        String cache = points.kind().equals("numRef") ? "numCache" : "strCache";
        Formula range = withoutAbsent(points.formula());
        StringBuilder formula = new StringBuilder();
        layout.write(formula, range, place);
        List<Figure> shown = range.parts().stream().filter(Reference.class::isInstance)
                .map(Reference.class::cast).findFirst().map(this::shown).orElse(List.of());
        out.append("<c:").append(points.kind()).append("><c:f>");
        Xml.escape(out, formula);
        out.append("</c:f><c:").append(cache).append('>').append(points.formatCode()).append("<c:ptCount val=\"")
                .append(shown.size()).append("\"/>");
        for (int i = 0; i < shown.size(); i++) {
            writePoint(out, i, shown.get(i));
        }
        out.append("</c:").append(cache).append("></c:").append(points.kind()).append('>');
    }

    private Formula withoutAbsent(Formula formula) {
        return new Formula(formula.text(), formula.parts().stream()
                .map(part -> part instanceof Reference range ? withoutAbsent(range) : part).toList());
    }

    /** The range without those columns at its end of which the report knows nothing, such as a fourth tax year. */
    private Reference withoutAbsent(Reference range) {
        int row = range.first().row();
        Optional<SheetLayout> target = layout.findTarget(range, place);
        if (target.isEmpty() || row != range.last().row() || target.get().sheet().findBlock(row).isPresent()) {
            return range;
        }
        int last = range.last().columnIndex();
        while (last > range.first().columnIndex() && isAbsent(target.get(), row, last)) {
            last--;
        }
        return range.to(last);
    }

    private boolean isAbsent(SheetLayout target, int row, int column) {
        return target.sheet().findCell(row, column)
                .filter(cell -> cell.key().isPresent() && values.keyed(cell, place.item()).isEmpty()).isPresent();
    }

    private static void writePoint(StringBuilder out, int index, Figure figure) {
        String text = SheetWriter.number(figure).orElseGet(() -> Xml.cellText(FigureText.of(figure)));
        if (!text.isEmpty()) {
            out.append("<c:pt idx=\"").append(index).append("\"><c:v>");
            Xml.escape(out, text);
            out.append("</c:v></c:pt>");
        }
    }

    private List<Figure> shown(Reference range) {
        List<Figure> shown = new ArrayList<>();
        layout.findTarget(range, place).ifPresent(target -> {
            for (int row = range.first().row(); row <= range.last().row(); row++) {
                addRow(shown, range, target, row);
            }
        });
        return shown;
    }

    private void addRow(List<Figure> shown, Reference range, SheetLayout target, int row) {
        Optional<Block> block = target.sheet().findBlock(row);
        boolean own = block.isPresent() && block.get().list().equals(place.list());
        int from = own ? place.item() : 0;
        int to = own ? place.item() : block.map(target::items).orElse(1) - 1;
        for (int item = from; item <= to; item++) {
            for (int column = range.first().columnIndex(); column <= range.last().columnIndex(); column++) {
                shown.add(shown(target, row, column, item, block.filter(target::isEmpty).isPresent()));
            }
        }
    }

    private Figure shown(SheetLayout target, int row, int column, int item, boolean empty) {
        return empty ? Figure.NONE
                : target.sheet().findCell(row, column).flatMap(cell -> values.find(target.sheet(), row, cell, item))
                        .orElse(Figure.NONE);
    }
}
