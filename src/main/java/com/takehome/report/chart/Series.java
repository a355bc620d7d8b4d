package com.takehome.report.chart;

import java.util.List;

/**
 * One of the things that a chart compares.
 *
 * @param name what it is called
 * @param values one for each slot, in the chart's unit
 */
public record Series(String name, List<Long> values) {

    public Series {
        values = List.copyOf(values);
    }
}
