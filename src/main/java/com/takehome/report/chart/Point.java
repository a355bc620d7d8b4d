package com.takehome.report.chart;

/**
 * A place in a drawing.
 *
 * @param x points from the left
 * @param y points from the top
 */
public record Point(double x, double y) {
}
