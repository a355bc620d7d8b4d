/**
 * The index of a run as one HTML file that needs no network: what became of each practice, with links to its files.
 * Depends on the report records, the way figures are written and the charts.
 */
@NullMarked
package com.takehome.report.html;

import org.jspecify.annotations.NullMarked;
