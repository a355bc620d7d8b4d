package com.takehome.report.excel;

import com.takehome.report.Figure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is drawn on a sheet of the template. A chart whose name says "when" and a figure's key stands only in reports that
 * have the figure; of such charts, those that stand move up into the places of those that do not.
 *
 * @param name the part's name
 * @param sheet the sheet that it belongs to
 * @param head the text before the first anchor
 * @param anchors what is drawn, in order
 * @param tail the text after the last anchor
 */
record TemplateDrawing(String name, String sheet, String head, List<Anchor> anchors, String tail) {

    private static final Pattern ANCHOR = Pattern
            .compile("<xdr:(twoCellAnchor|oneCellAnchor|absoluteAnchor)\\b.*?</xdr:\\1>", Pattern.DOTALL);
    private static final String END_OF_PLACE = "</xdr:to>";
    private static final Pattern CONDITION = Pattern.compile(" when ([A-Za-z0-9.]+)(?=\")");
    private static final Pattern RELATION = Pattern.compile("r:id=\"([^\"]+)\"");

    /**
     * One thing that is drawn.
     *
     * @param place where it stands
     * @param content what it is, with the figures that its description names
     * @param condition the figure without which it is left out; empty: it always stands
     * @param chart the part of its chart; empty where it is something else
     */
    record Anchor(Markup place, TextWithFigures content, Optional<String> condition, Optional<String> chart) {

        boolean isShown(Figure.Group figures) {
            return condition.map(key -> isThere(key, figures)).orElse(true);
        }

        private static boolean isThere(String key, Figure.Group figures) {
            return FigureKey.at(key).find(figures, 0).map(figure -> switch (figure) {
                case Figure.Flag flag -> flag.value();
                case Figure.None none -> false;
                default -> true;
            }).orElseGet(() -> FigureKey.count(figures, key) > 0);
        }
    }

    /**
     * Takes a drawing apart.
     *
     * @param name the part's name
     * @param sheet the sheet that it belongs to
     * @param xml the part's text
     * @param charts the charts' parts by relation id
     */
    static TemplateDrawing parse(String name, String sheet, String xml, Map<String, String> charts) {
        List<Anchor> anchors = new ArrayList<>();
        Matcher found = ANCHOR.matcher(xml);
        int first = xml.length();
        int done = xml.length();
        while (found.find()) {
            first = Math.min(first, found.start());
            done = found.end();
            anchors.add(anchor(found.group(), charts));
        }
        return new TemplateDrawing(name, sheet, xml.substring(0, first), List.copyOf(anchors), xml.substring(done));
    }

    private static Anchor anchor(String xml, Map<String, String> charts) {
        int split = xml.indexOf(END_OF_PLACE);
        int end = split < 0 ? 0 : split + END_OF_PLACE.length();
        String content = xml.substring(end);
        Matcher condition = CONDITION.matcher(content);
        Optional<String> key = split >= 0 && condition.find() ? Optional.of(condition.group(1)) : Optional.empty();
        Matcher relation = RELATION.matcher(content);
        Optional<String> chart = relation.find() ? Optional.ofNullable(charts.get(relation.group(1)))
                : Optional.empty();
        String shown = key.isPresent() ? condition.replaceFirst("") : content;
        return new Anchor(Markup.ofDrawing(xml.substring(0, end)), new TextWithFigures(shown), key, chart);
    }

    /** The key that a name makes a condition of. */
    static Optional<String> condition(String name) {
        Matcher condition = CONDITION.matcher(name + '"');
        return condition.find() ? Optional.of(condition.group(1)) : Optional.empty();
    }

    /** The charts that a report does without. */
    Set<String> leftOut(Figure.Group figures) {
        Set<String> leftOut = new HashSet<>();
        anchors.stream().filter(anchor -> !anchor.isShown(figures)).map(Anchor::chart).flatMap(Optional::stream)
                .forEach(leftOut::add);
        return leftOut;
    }

    /** The drawing's part in a report. */
    String write(ReportLayout layout, Figure.Group figures) {
        Place place = Place.onSheet(sheet);
        StringBuilder out = new StringBuilder(head);
        Iterator<Anchor> conditional = anchors.stream()
                .filter(anchor -> anchor.condition().isPresent() && anchor.isShown(figures)).iterator();
        for (Anchor anchor : anchors) {
            boolean own = anchor.condition().isEmpty();
            if (own || conditional.hasNext()) {
                anchor.place().write(out, layout, place, figures);
                out.append((own ? anchor : conditional.next()).content().fillXml(figures));
            }
        }
        return out.append(tail).toString();
    }
}
