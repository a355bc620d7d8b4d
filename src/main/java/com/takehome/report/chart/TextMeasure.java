package com.takehome.report.chart;

/** How wide a text is once it is set; the fonts know. */
@FunctionalInterface
public interface TextMeasure {

    /** The width in points. */
    double width(String text, TextStyle style);
}
