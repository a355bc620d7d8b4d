package com.takehome.report.chart;

import java.util.List;

/**
 * A finished drawing.
 *
 * @param width in points
 * @param height in points
 * @param shapes in drawing order
 * @param description what it shows, in words, for those who cannot see it
 */
public record Drawing(double width, double height, List<Shape> shapes, String description) {

    public Drawing {
        shapes = List.copyOf(shapes);
    }
}
