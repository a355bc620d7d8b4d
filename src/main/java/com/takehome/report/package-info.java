/**
 * What the reports say, as plain records: {@link com.takehome.report.PracticeReport} mirrors the JSON file of the
 * contract name by name, so that a figure has one name and one value in JSON, Excel and PDF. The packages below it only
 * draw. Depends on everything up to {@code insight}, never on {@code workbook}.
 */
@NullMarked
package com.takehome.report;

import org.jspecify.annotations.NullMarked;
