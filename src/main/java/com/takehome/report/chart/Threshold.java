package com.takehome.report.chart;

/**
 * A labelled line across a chart.
 *
 * @param label such as "Limit 40%"
 * @param value in the chart's unit
 */
public record Threshold(String label, long value) {
}
