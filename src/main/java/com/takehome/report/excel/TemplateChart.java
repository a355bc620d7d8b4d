package com.takehome.report.excel;

import com.takehome.report.Brand;
import com.takehome.report.Figure;
import com.takehome.report.excel.TemplateSheet.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A chart of the template. A series on a row that repeats is drawn once for each item; ranges follow their rows; the
 * cached points are the report's own.
 *
 * @param name the part's name
 * @param sheet the sheet that it stands on
 * @param pieces {@code String}, {@link TextWithFigures} or {@link Series}, in order
 */
record TemplateChart(String name, String sheet, List<Object> pieces) {

    private static final Pattern PIECE = Pattern.compile("<c:ser>.*?</c:ser>|<a:t>([^<]*)</a:t>", Pattern.DOTALL);
    private static final Pattern HOLE = Pattern.compile(
            "<c:(numRef|strRef)>\\s*<c:f>([^<]*)</c:f>(.*?)</c:\\1>|<c:(idx|order) val=\"[0-9]+\"/>|<a:srgbClr val=\"[0-9A-Fa-f]{6}\"",
            Pattern.DOTALL);
    private static final Pattern FORMAT_CODE = Pattern.compile("<c:formatCode>[^<]*</c:formatCode>");

    /**
     * A series.
     *
     * @param parts {@code String}, {@link Points}, {@link SeriesNumber} or {@link SeriesColor}, in order
     */
    record Series(List<Object> parts) {
    }

    /**
     * A range with its cached points.
     *
     * @param kind numRef or strRef
     * @param formula the range
     * @param formatCode the points' number format, as XML; may be empty
     */
    record Points(String kind, Formula formula, String formatCode) {
    }

    /**
     * The place of a series in the chart.
     *
     * @param element idx or order
     */
    record SeriesNumber(String element) {
    }

    /**
     * The fill of a series.
     *
     * @param written as the template has it
     */
    record SeriesColor(String written) {
    }

    static TemplateChart parse(String name, String sheet, String xml) {
        List<Object> pieces = new ArrayList<>();
        Matcher found = PIECE.matcher(xml);
        int done = 0;
        while (found.find()) {
            pieces.add(xml.substring(done, found.start()));
            String title = found.group(1);
            pieces.add(title == null ? series(found.group())
                    : new TextWithFigures("<a:t>" + title + "</a:t>"));
            done = found.end();
        }
        pieces.add(xml.substring(done));
        return new TemplateChart(name, sheet, List.copyOf(pieces));
    }

    private static Series series(String xml) {
        List<Object> parts = new ArrayList<>();
        Matcher found = HOLE.matcher(xml);
        Set<String> numbered = new HashSet<>();
        int done = 0;
        while (found.find()) {
            if (found.group(4) != null && !numbered.add(found.group(4))) {
                continue; // the number of a point of the series
            }
            parts.add(xml.substring(done, found.start()));
            parts.add(hole(found));
            done = found.end();
        }
        parts.add(xml.substring(done));
        return new Series(List.copyOf(parts));
    }

    private static Object hole(Matcher found) {
        if (found.group(1) != null) {
            Matcher format = FORMAT_CODE.matcher(found.group(3));
            return new Points(found.group(1), Formula.parse(Xml.unescape(found.group(2))),
                    format.find() ? format.group() : "");
        }
        return found.group(4) != null ? new SeriesNumber(found.group(4)) : new SeriesColor(found.group());
    }

    /** The chart's part in a report. */
    String write(ReportLayout layout, ShownValues values, Figure.Group figures, Brand.Colors colors) {
        StringBuilder out = new StringBuilder(1 << 14);
        int drawn = 0;
        for (Object piece : pieces) {
            switch (piece) {
                case Series each -> drawn = write(out, each, drawn, layout, values, colors);
                case TextWithFigures title -> out.append(title.fillXml(figures));
                default -> out.append(piece);
            }
        }
        return out.toString();
    }

    private int write(StringBuilder out, Series series, int drawn, ReportLayout layout, ShownValues values,
            Brand.Colors colors) {
        Optional<Block> block = repeatedBlock(series, layout);
        String list = block.map(Block::list).orElse("");
        int items = block.map(each -> layout.sheet(targetSheet(series)).items(each)).orElse(1);
        for (int item = 0; item < items; item++) {
            Place place = new Place(sheet, list, item);
            ChartPoints points = new ChartPoints(layout, values, place);
            for (Object part : series.parts()) {
                switch (part) {
                    case Points range -> points.write(out, range);
                    case SeriesNumber number -> out.append("<c:").append(number.element()).append(" val=\"")
                            .append(drawn + item).append("\"/>");
                    case SeriesColor color -> out.append(list.isEmpty() ? color.written()
                            : "<a:srgbClr val=\"" + colors.ofSeries(item).digits() + "\"");
                    default -> out.append(part);
                }
            }
        }
        return drawn + items;
    }

    private static Optional<Points> values(Series series) {
        return series.parts().stream().filter(Points.class::isInstance).map(Points.class::cast)
                .reduce((first, last) -> last);
    }

    private static Optional<Reference> range(Series series) {
        return values(series).flatMap(points -> points.formula().parts().stream().filter(Reference.class::isInstance)
                .map(Reference.class::cast).findFirst());
    }

    private static String targetSheet(Series series) {
        return range(series).map(Reference::sheet).orElse("");
    }

    /** The block that the values' one row lies in. */
    private Optional<Block> repeatedBlock(Series series, ReportLayout layout) {
        return range(series).filter(range -> range.first().row() == range.last().row())
                .flatMap(range -> layout.findTarget(range, Place.onSheet(sheet))
                        .flatMap(target -> target.sheet().findBlock(range.first().row())));
    }
}
