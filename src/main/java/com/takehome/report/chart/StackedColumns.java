package com.takehome.report.chart;

import com.takehome.report.Brand;
import com.takehome.report.HexColor;
import com.takehome.report.chart.Shape.Anchor;
import com.takehome.report.chart.Shape.Box;
import com.takehome.report.chart.Shape.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Columns whose parts are stacked, negative ones below zero; planned slots are lighter. Few columns carry their totals.
 *
 * @param line the columns
 * @param series the parts, from the bottom up
 * @param unit what is counted
 * @param thresholds lines across
 * @param description what it shows, in words
 */
public record StackedColumns(TimeLine line, List<Series> series, Unit unit, List<Threshold> thresholds,
        String description) implements Chart {

    private static final double FILL = 0.78;
    private static final double WIDEST = 64;
    private static final int FEW = 6;

    public StackedColumns {
        series = List.copyOf(series);
        thresholds = List.copyOf(thresholds);
    }

    @Override
    public Drawing draw(Canvas canvas) {
        List<Long> tops = totals(value -> Math.max(value, 0));
        List<Long> feet = totals(value -> Math.min(value, 0));
        Axis axis = Axis.covering(feet.stream().min(Long::compare).orElse(0L), Plot.highest(tops, thresholds), unit);
        Plot plot = new Plot(canvas, line, axis, unit, sideTexts());
        plot.grid();
        columns(plot, canvas);
        if (line.size() <= FEW) {
            totalsAbove(plot, canvas, tops, feet);
        }
        thresholds.forEach(plot::threshold);
        plot.slots();
        plot.sideLabels(sideLabels(canvas.palette()));
        plot.actualKey(canvas.palette().ofSeries(0));
        return plot.finish(description);
    }

    private List<Long> totals(LongUnaryOperator part) {
        return IntStream.range(0, line.size())
                .mapToObj(i -> series.stream().mapToLong(s -> part.applyAsLong(s.values().get(i))).sum()).toList();
    }

    private void columns(Plot plot, Canvas canvas) {
        double width = Math.min(plot.slotWidth() * FILL, WIDEST);
        for (int i = 0; i < line.size(); i++) {
            long up = 0;
            long down = 0;
            for (int s = 0; s < series.size(); s++) {
                long value = series.get(s).values().get(i);
                long from = value < 0 ? down : up;
                double top = Math.min(plot.y(from), plot.y(from + value));
                double height = Math.abs(plot.y(from) - plot.y(from + value));
                if (value != 0) {
                    HexColor colour = canvas.palette().ofSeries(s);
                    plot.add(new Box(plot.slotMiddle(i) - width / 2, top, width, height,
                            line.slots().get(i).actual() ? colour : Plot.planned(colour)));
                }
                up += Math.max(value, 0);
                down += Math.min(value, 0);
            }
        }
    }

    private void totalsAbove(Plot plot, Canvas canvas, List<Long> tops, List<Long> feet) {
        for (int i = 0; i < line.size(); i++) {
            plot.addOnGround(
                    new Label(plot.slotMiddle(i), plot.y(tops.get(i)) - 4, unit.write(tops.get(i) + feet.get(i)),
                            TextStyle.bold(Plot.AXIS.size()), canvas.palette().ink(), Anchor.MIDDLE));
        }
    }

    private List<String> sideTexts() {
        Stream<String> names = series.size() > 1 ? series.stream().map(Series::name) : Stream.empty();
        return Stream.concat(names, thresholds.stream().map(Threshold::label)).toList();
    }

    /** Each name beside the last column in which its series has a part. */
    private List<Plot.SideLabel> sideLabels(Brand.Colors palette) {
        List<Plot.SideLabel> labels = new ArrayList<>();
        for (int s = 0; s < series.size() && series.size() > 1; s++) {
            labels.add(new Plot.SideLabel(series.get(s).name(), middleOfLastPart(s), palette.ofSeries(s)));
        }
        thresholds.forEach(t -> labels.add(new Plot.SideLabel(t.label(), t.value(), palette.bad())));
        return labels;
    }

    private long middleOfLastPart(int index) {
        List<Long> values = series.get(index).values();
        int last = IntStream.range(0, values.size()).filter(i -> values.get(i) > 0).max().orElse(-1);
        if (last < 0) {
            return 0;
        }
        long below = series.subList(0, index).stream().mapToLong(s -> Math.max(0, s.values().get(last))).sum();
        return below + values.get(last) / 2;
    }
}
