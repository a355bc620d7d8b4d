package com.takehome.report.pdf;

import com.takehome.report.chart.Shape;
import java.util.ArrayList;
import java.util.List;

/** A page while it is being filled. */
final class Page {

    private final Format format;
    private final Tag section;
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
     * @param pieces its pieces, moved there
     * @param y its top edge
     */
    record Placed(List<Piece> pieces, double y) {

        List<Shape> shapes() {
            return Piece.shapes(pieces);
        }
    }

    Page(Format format, Tag section, String part) {
        this.format = format;
        this.section = section;
        this.part = part;
    }

    Format format() {
        return format;
    }

    /** The element that the page's content belongs to. */
    Tag section() {
        return section;
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
        List<Piece> moved = new ArrayList<>(slice.pieces().size());
        slice.pieces().forEach(piece -> moved.add(piece.moved(x, y)));
        placed.add(new Placed(List.copyOf(moved), y));
    }
}
