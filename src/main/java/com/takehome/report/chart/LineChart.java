package com.takehome.report.chart;

import com.takehome.report.Brand;
import com.takehome.report.HexColor;
import com.takehome.report.chart.Shape.Area;
import com.takehome.report.chart.Shape.Dash;
import com.takehome.report.chart.Shape.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line over slots, with a tint below it; it breaks where a value is missing.
 *
 * @param line the slots
 * @param name what the line is called
 * @param values one for each slot, empty where there is none
 * @param unit what is counted
 * @param thresholds lines across
 * @param description what it shows, in words
 */
public record LineChart(TimeLine line, String name, List<Optional<Long>> values, Unit unit,
        List<Threshold> thresholds, String description) implements Chart {

    private static final double PEN = 1.75;

    public LineChart {
        values = List.copyOf(values);
        thresholds = List.copyOf(thresholds);
    }

    @Override
    public Drawing draw(Canvas canvas) {
        List<Long> known = values.stream().flatMap(Optional::stream).toList();
        long low = known.stream().min(Long::compare).orElse(0L);
        Axis axis = Axis.covering(low, Plot.highest(known, thresholds), unit);
        List<Plot.SideLabel> labels = sideLabels(canvas.palette(), known);
        Plot plot = new Plot(canvas, line, axis, unit, labels.stream().map(Plot.SideLabel::text).toList());
        plot.grid();
        runs().forEach(run -> run(plot, canvas.palette(), run));
        thresholds.forEach(plot::threshold);
        plot.slots();
        plot.sideLabels(labels);
        plot.actualKey(canvas.palette().accent());
        return plot.finish(description);
    }

    private List<Plot.SideLabel> sideLabels(Brand.Colors palette, List<Long> known) {
        List<Plot.SideLabel> labels = new ArrayList<>();
        if (!known.isEmpty()) {
            labels.add(new Plot.SideLabel(name, known.getLast(), palette.accent()));
        }
        thresholds.forEach(t -> labels.add(new Plot.SideLabel(t.label(), t.value(), palette.bad())));
        return labels;
    }

    /** The slots' numbers, cut where a value is missing. */
    private List<List<Integer>> runs() {
        List<List<Integer>> runs = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isEmpty()) {
                continue;
            }
            if (i == 0 || values.get(i - 1).isEmpty()) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(i);
        }
        return runs;
    }

    private void run(Plot plot, Brand.Colors palette, List<Integer> run) {
        List<Point> points = run.stream().map(i -> new Point(plot.slotMiddle(i), plot.y(values.get(i).orElseThrow())))
                .toList();
        List<Point> area = new ArrayList<>(points);
        area.add(new Point(points.getLast().x(), plot.y(0)));
        area.add(new Point(points.getFirst().x(), plot.y(0)));
        plot.add(new Area(area, palette.accent().tint(88)));
        int actual = (int) run.stream().filter(i -> line.slots().get(i).actual()).count();
        pen(plot, points.subList(0, actual), palette.accent());
        pen(plot, points.subList(Math.max(0, actual - 1), points.size()), palette.accent().tint(35));
    }

    private static void pen(Plot plot, List<Point> points, HexColor colour) {
        if (points.size() > 1) {
            plot.add(new Line(points, PEN, colour, Dash.SOLID));
        }
    }
}
