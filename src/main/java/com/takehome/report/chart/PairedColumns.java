package com.takehome.report.chart;

import com.takehome.report.HexColor;
import com.takehome.report.chart.Shape.Anchor;
import com.takehome.report.chart.Shape.Box;
import com.takehome.report.chart.Shape.Label;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two columns side by side in each group, each with its figure: two lives compared, or stated against computed.
 *
 * @param groups the groups' names
 * @param first the left columns
 * @param second the right columns
 * @param description what it shows, in words
 */
public record PairedColumns(List<String> groups, Series first, Series second, String description) implements Chart {

    private static final double FILL = 0.32;
    private static final double WIDEST = 60;

    public PairedColumns {
        groups = List.copyOf(groups);
    }

    @Override
    public Drawing draw(Canvas canvas) {
        List<Long> all = Stream.of(first, second).flatMap(series -> series.values().stream()).toList();
        long low = all.stream().min(Long::compare).orElse(0L);
        TimeLine line = new TimeLine(groups.stream().map(TimeLine::named).toList());
        Plot plot = new Plot(canvas, line, Axis.covering(low, Plot.highest(all, List.of()), Unit.DOLLARS),
                Unit.DOLLARS, List.of(first.name(), second.name()));
        plot.grid();
        double width = Math.min(plot.slotWidth() * FILL, WIDEST);
        HexColor other = canvas.palette().muted().tint(35);
        for (int i = 0; i < groups.size(); i++) {
            column(plot, canvas, plot.slotMiddle(i) - width - 1, width, first.values().get(i),
                    canvas.palette().accent());
            column(plot, canvas, plot.slotMiddle(i) + 1, width, second.values().get(i), other);
        }
        plot.slots();
        plot.sideLabels(List.of(new Plot.SideLabel(first.name(), first.values().getLast(), canvas.palette().accent()),
                new Plot.SideLabel(second.name(), second.values().getLast(), other)));
        return plot.finish(description);
    }

    private static void column(Plot plot, Canvas canvas, double x, double width, long value, HexColor colour) {
        double top = Math.min(plot.y(0), plot.y(value));
        plot.add(new Box(x, top, width, Math.abs(plot.y(0) - plot.y(value)), colour));
        plot.addOnGround(new Label(x + width / 2, top - 4, Unit.DOLLARS.write(value), Plot.AXIS, canvas.palette().ink(),
                Anchor.MIDDLE));
    }
}
