/**
 * The report as an Excel workbook: {@code templates/report.xlsx} holds layout, styles, formulas and charts; this package
 * fills it. A template's key row and key column say which figure stands where; the code knows no row number. Reads the
 * template with POI once and writes each report as plain XML. Depends on {@code report} only.
 */
@NullMarked
package com.takehome.report.excel;

import org.jspecify.annotations.NullMarked;
