package com.takehome.report.excel;

import com.takehome.report.Figure;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which figure a cell shows: a path through the tree of figures. {@code clients[].billed} with period 3 is the third
 * month of the client whose row it is; {@code taxYears.federal.seTax} with period 2 is the second tax year's.
 *
 * @param path keys from the root; one that ends in {@code []} takes the item that the row is repeated for
 * @param period which of a series, from 0; -1 where the column names none
 */
record FigureKey(List<String> path, int period) {

    private static final String EACH = "[]";
    private static final String ITSELF = "value";
    private static final int NO_PERIOD = -1;
    private static final Pattern PERIOD = Pattern.compile("[0-9]{1,3}");

    /** The figure at a path that stands once. */
    static FigureKey at(String path) {
        return new FigureKey(split(path), NO_PERIOD);
    }

    /**
     * The figure where a row and a column cross: the column names a period, the row's own figure ("value"), a member of
     * the row's group, or a figure beside the row's series.
     *
     * @param row the row's key
     * @param column the column's key
     * @param catalogue a report with every figure that there is
     */
    static Optional<FigureKey> crossing(String row, String column, Figure.Group catalogue) {
        if (row.isEmpty() || column.isEmpty()) {
            return Optional.empty();
        }
        Optional<FigureKey> key = PERIOD.matcher(column).matches()
                ? Optional.of(new FigureKey(split(row), Integer.parseInt(column) - 1))
                : named(row, column, catalogue);
        return key.filter(each -> each.find(catalogue, 0).isPresent());
    }

    private static Optional<FigureKey> named(String row, String column, Figure.Group catalogue) {
        if (column.equals(ITSELF)) {
            return Optional.of(at(row));
        }
        return switch (at(row).walk(catalogue, 0).orElse(Figure.NONE)) {
            case Figure.Group group -> Optional.of(at(row + "." + column));
            case Figure.Series series -> Optional.of(at(row.substring(0, row.lastIndexOf('.') + 1) + column));
            default -> Optional.empty();
        };
    }

    private static List<String> split(String key) {
        return Arrays.asList(key.split("\\."));
    }

    /** The list that a row key repeats for, such as {@code clients}; empty for a row that stands once. */
    static Optional<String> repeatedList(String rowKey) {
        int each = rowKey.indexOf(EACH);
        return each < 0 ? Optional.empty() : Optional.of(rowKey.substring(0, each));
    }

    /**
     * The figure in a report; empty where there is none at the path, the series is shorter than the period, or the path
     * ends in more than one figure.
     *
     * @param root the report's figures
     * @param item which item of the repeated list, from 0
     */
    Optional<Figure> find(Figure.Group root, int item) {
        return walk(root, item).filter(figure -> !(figure instanceof Figure.Series || figure instanceof Figure.Group));
    }

    private Optional<Figure> walk(Figure.Group root, int item) {
        Figure figure = root;
        boolean awaitsPeriod = period > 0;
        for (String key : path) {
            if (figure instanceof Figure.Series series) {
                awaitsPeriod = false;
                figure = inPeriod(series);
            }
            Optional<Figure> next = figure instanceof Figure.None ? Optional.of(figure) : step(figure, key, item);
            if (next.isEmpty()) {
                return next;
            }
            figure = next.get();
        }
        if (period >= 0 && figure instanceof Figure.Series series) {
            return period < series.items().size() ? Optional.of(series.items().get(period)) : Optional.empty();
        }
        return awaitsPeriod && !(figure instanceof Figure.None) ? Optional.empty() : Optional.of(figure);
    }

    /** The series' figure of the period; a series that is too short, or that no period is asked of, has none. */
    private Figure inPeriod(Figure.Series series) {
        return period >= 0 && period < series.items().size() ? series.items().get(period) : series;
    }

    private static Optional<Figure> step(Figure figure, String key, int item) {
        if (!(figure instanceof Figure.Group group)) {
            return Optional.empty();
        }
        boolean each = key.endsWith(EACH);
        Figure member = group.members().get(each ? key.substring(0, key.length() - EACH.length()) : key);
        if (!each) {
            return Optional.ofNullable(member);
        }
        return member instanceof Figure.Series series && item < series.items().size()
                ? Optional.of(series.items().get(item))
                : Optional.empty();
    }

    /** How many items a list has, by its path without {@code []}. */
    static int count(Figure.Group root, String list) {
        Figure figure = root;
        for (String key : split(list)) {
            figure = figure instanceof Figure.Group group ? group.members().getOrDefault(key, Figure.NONE)
                    : Figure.NONE;
        }
        return figure instanceof Figure.Series series ? series.items().size() : 0;
    }
}
