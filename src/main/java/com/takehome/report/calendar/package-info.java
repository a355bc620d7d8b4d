/**
 * The payment calendar {@code <id>.ics}: due dates and the ends of the periods before them, as iCalendar events. No
 * identifiers of persons, no bank data. Depends on {@code report} and below; ical4j is used nowhere else.
 */
@NullMarked
package com.takehome.report.calendar;

import org.jspecify.annotations.NullMarked;
