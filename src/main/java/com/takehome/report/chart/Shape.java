package com.takehome.report.chart;

import com.takehome.report.HexColor;
import com.takehome.report.Logo;
import java.util.List;

/** What a drawing is made of; later shapes lie over earlier ones. */
public sealed interface Shape {

    /** The same shape somewhere else. */
    Shape moved(double dx, double dy);

    /**
     * A filled rectangle.
     *
     * @param x left edge
     * @param y top edge
     * @param width at least 0
     * @param height at least 0
     * @param fill its colour
     */
    record Box(double x, double y, double width, double height, HexColor fill) implements Shape {
        @Override
        public Shape moved(double dx, double dy) {
            return new Box(x + dx, y + dy, width, height, fill);
        }
    }

    /**
     * A filled polygon.
     *
     * @param corners in order
     * @param fill its colour
     */
    record Area(List<Point> corners, HexColor fill) implements Shape {

        public Area {
            corners = List.copyOf(corners);
        }

        @Override
        public Shape moved(double dx, double dy) {
            return new Area(movedPoints(corners, dx, dy), fill);
        }
    }

    /**
     * A line through points.
     *
     * @param points at least two
     * @param width of the pen
     * @param colour of the pen
     * @param dash solid or dashed
     */
    record Line(List<Point> points, double width, HexColor colour, Dash dash) implements Shape {

        public Line {
            points = List.copyOf(points);
        }

        /** A straight, solid line. */
        public static Line straight(double x1, double y1, double x2, double y2, double width, HexColor colour) {
            return new Line(List.of(new Point(x1, y1), new Point(x2, y2)), width, colour, Dash.SOLID);
        }

        /** A straight, dashed line. */
        public static Line dashed(double x1, double y1, double x2, double y2, double width, HexColor colour) {
            return new Line(List.of(new Point(x1, y1), new Point(x2, y2)), width, colour, Dash.DASHED);
        }

        @Override
        public Shape moved(double dx, double dy) {
            return new Line(movedPoints(points, dx, dy), width, colour, dash);
        }
    }

    /**
     * A line of text.
     *
     * @param x where the anchor stands
     * @param y the baseline
     * @param text what it says
     * @param style how it is set
     * @param colour its colour
     * @param anchor which part of the text stands at x
     */
    record Label(double x, double y, String text, TextStyle style, HexColor colour, Anchor anchor) implements Shape {
        @Override
        public Shape moved(double dx, double dy) {
            return new Label(x + dx, y + dy, text, style, colour, anchor);
        }

        /** Where the text begins. */
        public double left(TextMeasure measure) {
            return switch (anchor) {
                case START -> x;
                case MIDDLE -> x - measure.width(text, style) / 2;
                case END -> x - measure.width(text, style);
            };
        }
    }

    /**
     * The firm's picture.
     *
     * @param x left edge
     * @param y top edge
     * @param width in points
     * @param height in points
     * @param logo the picture
     */
    record Picture(double x, double y, double width, double height, Logo logo) implements Shape {

        /** As large as the room allows, from its top left corner. */
        public static Picture within(double x, double y, double roomWidth, double roomHeight, Logo logo) {
            double scale = logo.scaleToFit(roomWidth, roomHeight);
            return new Picture(x, y, logo.width() * scale, logo.height() * scale, logo);
        }

        @Override
        public Shape moved(double dx, double dy) {
            return new Picture(x + dx, y + dy, width, height, logo);
        }
    }

    /** How a line is drawn. */
    enum Dash {
        /** Without gaps. */
        SOLID,
        /** With gaps. */
        DASHED
    }

    /** Which part of a label stands at its place. */
    enum Anchor {
        /** Its beginning. */
        START,
        /** Its middle. */
        MIDDLE,
        /** Its end. */
        END
    }

    private static List<Point> movedPoints(List<Point> points, double dx, double dy) {
        return points.stream().map(p -> new Point(p.x() + dx, p.y() + dy)).toList();
    }
}
