package com.takehome.report.pdf;

import com.takehome.report.Brand;
import com.takehome.report.chart.Shape;
import com.takehome.report.chart.Shape.Anchor;
import com.takehome.report.chart.Shape.Line;
import java.util.ArrayList;
import java.util.List;

/** What stands on every page beside its content: running header, footer and page number. */
final class Furniture {

    private static final String DEFAULT_FOOTER = "Projection. No assurance is provided.";

    private final Typesetter typesetter;
    private final String footer;

    Furniture(Typesetter typesetter, Brand brand) {
        this.typesetter = typesetter;
        this.footer = brand.footer().isBlank() ? DEFAULT_FOOTER : brand.footer();
    }

    /** The lines at head and foot of the page. */
    Piece of(Page.Format format, String left, String right, int number, int count) {
        var colors = typesetter.colors();
        double start = Page.Format.MARGIN;
        double end = format.width() - Page.Format.MARGIN;
        double head = 32;
        List<Shape> shapes = new ArrayList<>(footOf(format, number, count).shapes());
        shapes.addAll(List.of(typesetter.line(left, Type.CAPTION_STRONG, colors.muted(), start, head, Anchor.START),
                typesetter.line(right, Type.CAPTION, colors.muted(), end, head, Anchor.END),
                Line.straight(start, head + 13, end, head + 13, 0.5, colors.rule())));
        return new Piece(Tag.RUNNING, shapes);
    }

    /** The lines at the foot alone. */
    Piece footOf(Page.Format format, int number, int count) {
        var colors = typesetter.colors();
        double start = Page.Format.MARGIN;
        double end = format.width() - Page.Format.MARGIN;
        double foot = format.height() - 40;
        return Piece.of(Tag.RUNNING, Line.straight(start, foot - 4, end, foot - 4, 0.5, colors.rule()),
                typesetter.line(footer, Type.CAPTION, colors.muted(), start, foot, Anchor.START),
                typesetter.line(pageOf(number, count), Type.CAPTION, colors.muted(), end, foot, Anchor.END));
    }

    private static String pageOf(int number, int count) {
        return "Page " + number + " of " + count;
    }
}
