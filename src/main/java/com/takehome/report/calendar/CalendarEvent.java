package com.takehome.report.calendar;

import java.time.LocalDate;

/**
 * An all-day event.
 *
 * @param key what tells it from the practice's other events, the same in every run
 * @param taxYear the tax year that it belongs to
 * @param date the day
 * @param summary its title
 * @param description what to do
 */
record CalendarEvent(String key, int taxYear, LocalDate date, String summary, String description) {
}
