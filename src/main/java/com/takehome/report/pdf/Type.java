package com.takehome.report.pdf;

import com.takehome.report.chart.TextStyle;

/**
 * The type scale: every text of a report is set in one of these.
 *
 * @param style size and weight
 * @param leading from baseline to baseline
 */
record Type(TextStyle style, double leading) {

    static final Type COVER = new Type(TextStyle.bold(30), 36);
    static final Type TITLE = new Type(TextStyle.bold(20), 24);
    static final Type SECTION = new Type(TextStyle.bold(13), 17);
    static final Type LEAD = new Type(TextStyle.regular(13), 18);
    static final Type BODY = new Type(TextStyle.regular(9.5), 13);
    static final Type STRONG = new Type(TextStyle.bold(9.5), 13);
    static final Type TABLE = new Type(TextStyle.regular(8.5), 11);
    static final Type TABLE_STRONG = new Type(TextStyle.bold(8.5), 11);
    static final Type LETTER = new Type(TextStyle.regular(10.5), 14.5);
    static final Type CAPTION = new Type(TextStyle.regular(7.5), 10);
    static final Type CAPTION_STRONG = new Type(TextStyle.bold(7.5), 10);
    static final Type HEADLINE = new Type(TextStyle.bold(22), 26);

    /** From the top of the line to its baseline. */
    double ascent() {
        return (leading - style.size()) / 2 + style.size() * 0.78;
    }

    /** Above and below a row of a table that is set in this type. */
    double padding() {
        return Math.max(1, (leading - 6.5) / 2);
    }

    /** The same in bold. */
    Type strong() {
        return new Type(TextStyle.bold(style.size()), leading);
    }

    /** The same scaled down, for tables that would not fit otherwise. */
    Type scaled(double factor) {
        return new Type(new TextStyle(style.size() * factor, style.weight()), leading * factor);
    }
}
