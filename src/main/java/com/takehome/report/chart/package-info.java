/**
 * Charts as geometry: each chart turns figures into a {@link com.takehome.report.chart.Drawing} of plain shapes, which
 * the PDF draws with its own operators and {@link com.takehome.report.chart.SvgChart} writes as SVG. Coordinates are
 * points from the top left corner, downward. Depends on
 * {@code money} and the way that figures are written, on nothing that draws.
 */
@NullMarked
package com.takehome.report.chart;

import org.jspecify.annotations.NullMarked;
