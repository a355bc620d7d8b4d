package com.takehome.report.chart;

import com.takehome.report.Brand;

/** Something that can be drawn at any size. */
public interface Chart {

    /** The drawing at this size. */
    Drawing draw(Canvas canvas);

    /**
     * What a chart is drawn on.
     *
     * @param width in points
     * @param height in points
     * @param palette the colours
     * @param measure the fonts
     */
    record Canvas(double width, double height, Brand.Colors palette, TextMeasure measure) {
    }
}
