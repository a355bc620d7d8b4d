package com.takehome.report;

import com.takehome.money.Money;
import com.takehome.report.Figure.Group;
import java.util.List;
import java.util.Optional;

/** Looks figures up in a tree that may have been read from a file: what is not there, or of another kind, is not found. */
final class FigureTree {

    private FigureTree() {}

    /** The groups of a series. */
    static List<Group> groups(Group group, String key) {
        return find(group, key, Figure.Series.class).map(series -> series.items().stream()
                .filter(Group.class::isInstance).map(Group.class::cast).toList()).orElse(List.of());
    }

    static Optional<Group> findGroup(Group group, String key) {
        return find(group, key, Group.class);
    }

    /** Words, a date, a month or a whole number as written; empty text where there is none. */
    static String text(Group group, String key) {
        return switch (group.members().getOrDefault(key, Figure.NONE)) {
            case Figure.Text text -> text.value();
            case Figure.Quantity number -> number.value().toPlainString();
            case Figure.Day day -> day.value().toString();
            case Figure.Month month -> month.value().toString();
            case Figure.Flag flag -> Boolean.toString(flag.value());
            case Group other -> "";
            case Figure.Series other -> "";
            case Figure.None none -> "";
        };
    }

    static Optional<String> findText(Group group, String key) {
        return Optional.of(text(group, key)).filter(text -> !text.isEmpty());
    }

    static Optional<Money> findAmount(Group group, String key) {
        return find(group, key, Figure.Quantity.class).map(number -> Money.of(number.value()));
    }

    private static <T extends Figure> Optional<T> find(Group group, String key, Class<T> kind) {
        return Optional.ofNullable(group.members().get(key)).filter(kind::isInstance).map(kind::cast);
    }
}
