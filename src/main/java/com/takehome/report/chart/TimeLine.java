package com.takehome.report.chart;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/**
 * What stands along the bottom of a chart.
 *
 * @param slots from left to right
 */
public record TimeLine(List<Slot> slots) {

    /**
     * One column's place.
     *
     * @param label what it is called
     * @param band the year or other group that it belongs to; empty for none
     * @param place its place in the band, from 0, where labels keep a rhythm
     * @param actual true when it has happened, false when it is planned
     */
    public record Slot(String label, String band, int place, boolean actual) {
    }

    public TimeLine {
        slots = List.copyOf(slots);
    }

    /** A slot for a month, in the band of its year. */
    public static Slot ofMonth(YearMonth month, boolean actual) {
        String name = month.getMonth().getDisplayName(TextStyle.SHORT, Locale.US);
        return new Slot(name, Integer.toString(month.getYear()), month.getMonthValue() - 1, actual);
    }

    /** A slot that stands for itself. */
    public static Slot named(String label) {
        return new Slot(label, "", 0, true);
    }

    /** How many slots. */
    public int size() {
        return slots.size();
    }

    /** True when some slots are actual and others planned. */
    public boolean isMixed() {
        return slots.stream().anyMatch(Slot::actual) && slots.stream().anyMatch(slot -> !slot.actual());
    }
}
