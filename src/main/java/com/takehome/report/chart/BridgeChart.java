package com.takehome.report.chart;

import com.takehome.report.Brand;
import com.takehome.report.HexColor;
import com.takehome.report.chart.Shape.Anchor;
import com.takehome.report.chart.Shape.Box;
import com.takehome.report.chart.Shape.Label;
import com.takehome.report.chart.Shape.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * A waterfall from a first total to a last one, with the figure on each step and connectors between them.
 *
 * @param steps from left to right
 * @param description what it shows, in words
 */
public record BridgeChart(List<Step> steps, String description) implements Chart {

    private static final double FILL = 0.62;
    private static final TextStyle FIGURE = TextStyle.bold(8.5);

    /**
     * One step.
     *
     * @param label what it is
     * @param cents the total itself, or what it adds (negative: takes away)
     * @param figure the amount as written
     * @param total true for a column from zero
     */
    public record Step(String label, long cents, String figure, boolean total) {
    }

    public BridgeChart {
        steps = List.copyOf(steps);
    }

    /** From where to where a step's column reaches. */
    private record Reach(long from, long to) {
    }

    @Override
    public Drawing draw(Canvas canvas) {
        List<Reach> reaches = reaches();
        long low = reaches.stream().mapToLong(r -> Math.min(r.from, r.to)).min().orElse(0);
        long high = reaches.stream().mapToLong(r -> Math.max(r.from, r.to)).max().orElse(0);
        TimeLine line = new TimeLine(steps.stream().map(step -> TimeLine.named(step.label())).toList());
        Plot plot = new Plot(canvas, line, Axis.covering(low, high, Unit.DOLLARS), Unit.DOLLARS, List.of());
        plot.grid();
        double half = plot.slotWidth() * FILL / 2;
        for (int i = 0; i < steps.size(); i++) {
            step(plot, canvas.palette(), i, reaches.get(i), half);
            if (i > 0) {
                double y = plot.y(reaches.get(i - 1).to);
                plot.add(Line.straight(plot.slotMiddle(i - 1) + half, y, plot.slotMiddle(i) - half, y, 0.5,
                        canvas.palette().muted()));
            }
        }
        plot.slots();
        return plot.finish(description);
    }

    private List<Reach> reaches() {
        List<Reach> reaches = new ArrayList<>();
        long level = 0;
        for (Step step : steps) {
            long from = step.total() ? 0 : level;
            level = from + step.cents();
            reaches.add(new Reach(from, level));
        }
        return reaches;
    }

    private void step(Plot plot, Brand.Colors palette, int index, Reach reach, double half) {
        double top = plot.y(Math.max(reach.from, reach.to));
        double foot = plot.y(Math.min(reach.from, reach.to));
        double middle = plot.slotMiddle(index);
        plot.add(new Box(middle - half, top, 2 * half, foot - top, colour(palette, index)));
        plot.addOnGround(new Label(middle, top - 4, steps.get(index).figure(), FIGURE, palette.ink(), Anchor.MIDDLE));
    }

    private HexColor colour(Brand.Colors palette, int index) {
        Step step = steps.get(index);
        if (step.total()) {
            return index == 0 ? palette.accent() : palette.good();
        }
        return step.cents() > 0 ? palette.good().tint(30) : palette.muted().tint(35);
    }
}
