package com.takehome.report.chart;

/**
 * How a text is set.
 *
 * @param size in points
 * @param weight regular or bold
 */
public record TextStyle(double size, Weight weight) {

    /** The family's two weights. */
    public enum Weight {
        /** Text and figures. */
        REGULAR,
        /** Headings, totals and headline figures. */
        BOLD
    }

    /** Regular at this size. */
    public static TextStyle regular(double size) {
        return new TextStyle(size, Weight.REGULAR);
    }

    /** Bold at this size. */
    public static TextStyle bold(double size) {
        return new TextStyle(size, Weight.BOLD);
    }
}
