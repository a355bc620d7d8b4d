package com.takehome.report.pdf;

import com.takehome.report.chart.Shape;
import java.util.ArrayList;
import java.util.List;

/** A page while it is being filled. */
final class Page {

    private final Format format;
    private final String part;
    private final List<Placed> placed = new ArrayList<>();

    /** Upright or sideways; US Letter. */
    enum Format {
        /** Upright. */
        PORTRAIT(612, 792),
        /** Sideways. */
        LANDSCAPE(792, 612);

        /** The margin on every side. */
        static final double MARGIN = 54;

        private final double width;
        private final double height;

        Format(double width, double height) {
            this.width = width;
            this.height = height;
        }

        double width() {
            return width;
        }

        double height() {
            return height;
        }

        double textWidth() {
            return width - 2 * MARGIN;
        }

        double textHeight() {
            return height - 2 * MARGIN;
        }
    }

    /**
     * A slice at its place.
     *
     * @param slice the slice
     * @param shapes its shapes, moved there
     * @param y its top edge
     */
    record Placed(Slice slice, List<Shape> shapes, double y) {
    }

    Page(Format format, String part) {
        this.format = format;
        this.part = part;
    }

    Format format() {
        return format;
    }

    /** The part's title, for the running header. */
    String part() {
        return part;
    }

    List<Placed> placed() {
        return List.copyOf(placed);
    }

    boolean isEmpty() {
        return placed.isEmpty();
    }

    void place(Slice slice, double x, double y) {
        placed.add(new Placed(slice, slice.shapes().stream().map(shape -> shape.moved(x, y)).toList(), y));
    }
}
