package com.takehome.workbook;

/** How the cells of a column look in a workbook that this tool writes. */
enum Look {
    /** Dollars and cents. */
    AMOUNT("#,##0.00;[Red]-#,##0.00", 15),
    /** In per cent. */
    SHARE("0.0##%", 11),
    /** A day. */
    DATE("yyyy-mm-dd", 12),
    /** A month. */
    MONTH("mmm yyyy", 12),
    /** A count or a year. */
    NUMBER("General", 11),
    /** Words; the format keeps Excel from making numbers of them. */
    TEXT("@", 22);

    private final String format;
    private final int width;

    Look(String format, int width) {
        this.format = format;
        this.width = width;
    }

    /** The number format. */
    String format() {
        return format;
    }

    /** The column's least width in characters. */
    int width() {
        return width;
    }
}
