package com.takehome.report.chart;

import com.takehome.report.HexColor;
import com.takehome.report.chart.Shape.Box;
import java.util.ArrayList;
import java.util.List;

/**
 * A small run of columns without any text, for a table's row.
 *
 * @param values from left to right, in any unit
 * @param actual how many of them have happened; the rest is lighter
 * @param description what it shows, in words
 */
public record SparkLine(List<Long> values, int actual, String description) implements Chart {

    private static final double GAP = 0.5;

    public SparkLine {
        values = List.copyOf(values);
    }

    @Override
    public Drawing draw(Canvas canvas) {
        long low = Math.min(0, values.stream().min(Long::compare).orElse(0L));
        long high = Math.max(low + 1, values.stream().max(Long::compare).orElse(0L));
        Axis axis = new Axis(low, high, high - low);
        double width = canvas.width() / Math.max(1, values.size());
        double zero = axis.place(0, canvas.height(), 0);
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            double y = axis.place(values.get(i), canvas.height(), 0);
            HexColor colour = canvas.palette().accent();
            shapes.add(new Box(i * width, Math.min(y, zero), width - GAP, Math.abs(zero - y),
                    i < actual ? colour : Plot.planned(colour)));
        }
        return new Drawing(canvas.width(), canvas.height(), shapes, description);
    }
}
