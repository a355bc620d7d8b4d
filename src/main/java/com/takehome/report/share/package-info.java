/**
 * Copies of a report for readers who must not see all of it: every client's name is replaced, and for outsiders only
 * income, concentration and capacity are left. Pure functions from a report to a report, so that whatever is drawn from
 * the result cannot show what was taken out. Depends on the report records and the inputs only.
 */
@NullMarked
package com.takehome.report.share;

import org.jspecify.annotations.NullMarked;
