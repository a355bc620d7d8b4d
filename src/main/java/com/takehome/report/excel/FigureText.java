package com.takehome.report.excel;

import com.takehome.report.Figure;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A figure in words, as it stands within a sentence of the template. */
final class FigureText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.US);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.US);

    private FigureText() {}

    static String of(Figure figure) {
        return switch (figure) {
            case Figure.Text text -> text.value();
            case Figure.Quantity quantity -> quantity.value().toPlainString();
            case Figure.Flag flag -> flag.value() ? "Yes" : "No";
            case Figure.Day day -> DAY.format(day.value());
            case Figure.Month month -> MONTH.format(month.value());
            case Figure.None none -> "";
            case Figure.Group group -> "";
            case Figure.Series series -> "";
        };
    }
}
