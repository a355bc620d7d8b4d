package com.takehome.report.excel;

import com.takehome.report.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of the template's XML in which references to rows, and texts with figures, are found once and followed in each
 * report.
 *
 * @param parts {@code String}, {@link Formula}, {@link TextWithFigures} or {@link RowNumber}, in order
 */
record Markup(List<Object> parts) {

    private static final Pattern SHEET_REFERENCE = Pattern
            .compile("\\s(?:ref|sqref|topLeftCell|activeCell|location)=\"([^\"]*)\""
                    + "|<(?:\\w+:)?(?:formula|formula1|formula2|f|sqref|definedName)(?:\\s[^>]*)?>([^<]*)<"
                    + "|\\sySplit=\"([0-9]+)\"|<brk id=\"([0-9]+)\"(?=[^<]*(?:<brk[^<]*)*</rowBreaks>)" //
                    + "|<(?:oddHeader|oddFooter|evenHeader|evenFooter|firstHeader|firstFooter)>([^<]*)<");
    private static final Pattern ANCHOR = Pattern.compile("<xdr:row>([0-9]+)</xdr:row>");
    private static final int ROW_COUNT = 3;
    private static final int BREAK = 4;
    private static final int HEADER = 5;

    /**
     * The number of a row, from 0.
     *
     * @param row on the template
     */
    record RowNumber(int row) {
    }

    /** The text of a sheet before or after its rows, or of the workbook part. */
    static Markup ofSheet(String xml) {
        List<Object> parts = new ArrayList<>();
        Matcher found = SHEET_REFERENCE.matcher(xml);
        int done = 0;
        while (found.find()) {
            int group = 1;
            while (found.group(group) == null) {
                group++;
            }
            parts.add(xml.substring(done, found.start(group)));
            parts.add(part(group, found.group(group)));
            done = found.end(group);
        }
        parts.add(xml.substring(done));
        return new Markup(List.copyOf(parts));
    }

    private static Object part(int group, String text) {
        return switch (group) {
            case ROW_COUNT, BREAK -> new RowNumber(Integer.parseInt(text));
            case HEADER -> new TextWithFigures(Xml.unescape(text));
            default -> Formula.parse(Xml.unescape(text));
        };
    }

    /** The text of a drawing, whose anchors name rows. */
    static Markup ofDrawing(String xml) {
        List<Object> parts = new ArrayList<>();
        Matcher found = ANCHOR.matcher(xml);
        int done = 0;
        while (found.find()) {
            parts.add(xml.substring(done, found.start(1)));
            parts.add(new RowNumber(Integer.parseInt(found.group(1))));
            done = found.end(1);
        }
        parts.add(xml.substring(done));
        return new Markup(List.copyOf(parts));
    }

    /** The text as it reads in a report. */
    void write(StringBuilder out, ReportLayout layout, Place place, Figure.Group figures) {
        for (Object part : parts) {
            switch (part) {
                case Formula formula -> {
                    StringBuilder text = new StringBuilder();
                    layout.write(text, formula, place);
                    Xml.escape(out, text);
                }
                case TextWithFigures text -> Xml.escape(out, headerText(text, figures));
                case RowNumber row -> out.append(layout.sheet(place.sheet()).first(row.row()));
                default -> out.append(part);
            }
        }
    }

    /** Header and footer codes start with an ampersand, so that one in a figure is doubled. */
    private static String headerText(TextWithFigures text, Figure.Group figures) {
        String filled = text.text();
        for (String key : text.keys()) {
            String words = new TextWithFigures("{" + key + "}").fill(figures).replace("&", "&&");
            filled = filled.replace("{" + key + "}", words);
        }
        return filled;
    }
}
