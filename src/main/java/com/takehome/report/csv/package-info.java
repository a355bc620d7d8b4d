/**
 * Lists for the whole firm as CSV files (RFC 4180): every problem, and what is due next. Text that a spreadsheet would
 * take for a formula is made plain. Depends on the report records only.
 */
@NullMarked
package com.takehome.report.csv;

import org.jspecify.annotations.NullMarked;
