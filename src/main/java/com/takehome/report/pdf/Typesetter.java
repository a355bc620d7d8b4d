package com.takehome.report.pdf;

import com.takehome.report.Brand;
import com.takehome.report.HexColor;
import com.takehome.report.chart.Shape;
import com.takehome.report.chart.Shape.Anchor;
import com.takehome.report.chart.Shape.Label;
import com.takehome.report.chart.TextMeasure;
import com.takehome.report.chart.TextStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines.
 *
 * @param measure the fonts
 * @param colors the brand's colours
 */
record Typesetter(TextMeasure measure, Brand.Colors colors) {

    /** The text's lines within the width; a word wider than that is cut. */
    List<String> lines(String text, TextStyle style, double width) {
        if (measure.width(text, style) <= width && text.indexOf('\n') < 0) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ", -1)) {
                add(lines, line, word, style, width);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private void add(List<String> lines, StringBuilder line, String word, TextStyle style, double width) {
        String longer = line.isEmpty() ? word : line + " " + word;
        if (measure.width(longer, style) <= width) {
            line.setLength(0);
            line.append(longer);
            return;
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
            line.setLength(0);
        }
        String rest = word;
        while (measure.width(rest, style) > width && rest.codePointCount(0, rest.length()) > 1) {
            int end = fittingPrefix(rest, style, width);
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        line.append(rest);
    }

    private int fittingPrefix(String word, TextStyle style, double width) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            int next = word.offsetByCodePoints(end, 1);
            if (measure.width(word.substring(0, next), style) > width) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** One line of text whose line box begins at y. */
    Shape line(String text, Type type, HexColor color, double x, double y, Anchor anchor) {
        return new Label(x, y + type.ascent(), text, type.style(), color, anchor);
    }

    /** The text's lines, one below the other from y. */
    List<Shape> paragraph(String text, Type type, HexColor color, double x, double y, double width) {
        List<Shape> shapes = new ArrayList<>();
        for (String line : lines(text, type.style(), width)) {
            shapes.add(line(line, type, color, x, y + shapes.size() * type.leading(), Anchor.START));
        }
        return shapes;
    }

    /** How high the text is within the width. */
    double height(String text, Type type, double width) {
        return lines(text, type.style(), width).size() * type.leading();
    }
}
