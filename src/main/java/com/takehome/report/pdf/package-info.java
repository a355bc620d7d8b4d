/**
 * Draws the practice report and the letter as PDF. A part of the report is a list of {@link com.takehome.report.pdf.Block}s;
 * {@link com.takehome.report.pdf.Flow} sets them on pages of plain shapes, and {@link com.takehome.report.pdf.PdfPainter}
 * alone knows how OpenPDF draws those. Which parts there are, in which order and under which titles, is said by
 * {@code templates/report.yaml}. No figure is computed here: what the report does not hold is not shown.
 */
@NullMarked
package com.takehome.report.pdf;

import org.jspecify.annotations.NullMarked;
