package com.takehome.report.chart;

import com.takehome.report.chart.Shape.Area;
import com.takehome.report.chart.Shape.Box;
import com.takehome.report.chart.Shape.Label;
import com.takehome.report.chart.Shape.Line;
import com.takehome.report.chart.Shape.Picture;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a drawing as an inline SVG element. */
public final class SvgChart {

    private SvgChart() {}

    /** The drawing as one SVG element, with its description as its accessible name. */
    public static String write(Drawing drawing) {
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"").append(number(drawing.width()))
                .append("\" height=\"").append(number(drawing.height())).append("\" viewBox=\"0 0 ")
                .append(number(drawing.width())).append(' ').append(number(drawing.height())).append("\" aria-label=\"")
                .append(escaped(drawing.description())).append("\">");
        drawing.shapes().forEach(shape -> svg.append(element(shape)));
        return svg.append("</svg>").toString();
    }

    private static String element(Shape shape) {
        return switch (shape) {
            case Box box -> "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>".formatted(
                    number(box.x()), number(box.y()), number(box.width()), number(box.height()), box.fill());
            case Area area -> "<polygon points=\"%s\" fill=\"%s\"/>".formatted(points(area.corners()),
                    area.fill());
            case Line line -> "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s/>".formatted(
                    points(line.points()), line.colour(), number(line.width()),
                    line.dash() == Shape.Dash.DASHED ? " stroke-dasharray=\"3 2\"" : "");
            case Picture picture -> "<image x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" href=\"%s\"/>".formatted(
                    number(picture.x()), number(picture.y()), number(picture.width()), number(picture.height()),
                    picture.logo().dataUri());
            case Label label -> "<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s fill=\"%s\"%s>%s</text>".formatted(
                    number(label.x()), number(label.y()), number(label.style().size()),
                    label.style().weight() == TextStyle.Weight.BOLD ? " font-weight=\"bold\"" : "",
                    label.colour(), anchor(label.anchor()), escaped(label.text()));
        };
    }

    private static String anchor(Shape.Anchor anchor) {
        return switch (anchor) {
            case START -> "";
            case MIDDLE -> " text-anchor=\"middle\"";
            case END -> " text-anchor=\"end\"";
        };
    }

    private static String points(List<Point> points) {
        return points.stream().map(p -> number(p.x()) + "," + number(p.y())).collect(Collectors.joining(" "));
    }

    private static String number(double coordinate) {
        BigDecimal rounded = BigDecimal.valueOf(coordinate).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
