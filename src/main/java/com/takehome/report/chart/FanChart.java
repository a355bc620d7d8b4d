package com.takehome.report.chart;

import com.takehome.report.Brand;
import com.takehome.report.HexColor;
import com.takehome.report.chart.Shape.Area;
import com.takehome.report.chart.Shape.Dash;
import com.takehome.report.chart.Shape.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A wide and a narrow band about a middle line, with the plan as a dashed line among them.
 *
 * @param line the slots
 * @param low the lower edge of the wide band
 * @param lower the lower edge of the narrow band
 * @param middle the middle line
 * @param upper the upper edge of the narrow band
 * @param high the upper edge of the wide band
 * @param plan the dashed line
 * @param unit what is counted
 * @param description what it shows, in words
 */
public record FanChart(TimeLine line, Series low, Series lower, Series middle, Series upper, Series high, Series plan,
        Unit unit, String description) implements Chart {

    private static final double PEN = 1.75;
    private static final double THIN = 1;

    @Override
    public Drawing draw(Canvas canvas) {
        List<Long> all = Stream.of(low, lower, middle, upper, high, plan).map(Series::values).flatMap(List::stream)
                .toList();
        long lowest = all.stream().min(Long::compare).orElse(0L);
        Brand.Colors palette = canvas.palette();
        HexColor wide = palette.accent().tint(80);
        List<Plot.SideLabel> labels = List.of(label(high, wide), label(plan, palette.ink()),
                label(middle, palette.accent()), label(low, wide));
        Plot plot = new Plot(canvas, line, Axis.covering(lowest, Plot.highest(all, List.of()), unit), unit,
                labels.stream().map(Plot.SideLabel::text).toList());
        plot.add(new Area(band(plot, low, high), wide));
        plot.add(new Area(band(plot, lower, upper), palette.accent().tint(60)));
        plot.grid();
        plot.add(new Line(points(plot, middle), PEN, palette.accent(), Dash.SOLID));
        plot.add(new Line(points(plot, plan), THIN, palette.ink(), Dash.DASHED));
        plot.slots();
        plot.sideLabels(labels);
        return plot.finish(description);
    }

    private static Plot.SideLabel label(Series series, HexColor colour) {
        return new Plot.SideLabel(series.name(), series.values().getLast(), colour);
    }

    private static List<Point> band(Plot plot, Series below, Series above) {
        List<Point> corners = new ArrayList<>(points(plot, above));
        corners.addAll(points(plot, below).reversed());
        return corners;
    }

    private static List<Point> points(Plot plot, Series series) {
        return IntStream.range(0, series.values().size())
                .mapToObj(i -> new Point(plot.slotMiddle(i), plot.y(series.values().get(i)))).toList();
    }
}
