package com.takehome.report.pdf;

import com.takehome.report.HexColor;
import com.takehome.report.chart.Shape;
import com.takehome.report.chart.Shape.Anchor;
import com.takehome.report.chart.Shape.Label;
import com.takehome.report.chart.Shape.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table without vertical rules: hairlines between rows, figures aligned on the decimal and never wrapped, the header
 * repeated on each page, no row split, at least two rows kept together.
 *
 * @param caption what it shows, its unit and its period
 * @param columns the columns; a text column takes the width that is left
 * @param rows the rows
 * @param type how the rows are set
 */
record Table(String caption, List<Column> columns, List<Row> rows, Type type) implements Block {

    private static final double GAP = 9;
    private static final double HAIRLINE = 0.5;

    /**
     * A column.
     *
     * @param title its header
     * @param kind what it holds
     */
    record Column(String title, Kind kind) {

        static Column text(String title) {
            return new Column(title, Kind.TEXT);
        }

        static Column label(String title) {
            return new Column(title, Kind.LABEL);
        }

        static Column figure(String title) {
            return new Column(title, Kind.FIGURE);
        }

        boolean isFigure() {
            return kind == Kind.FIGURE;
        }
    }

    /** What a column holds. */
    enum Kind {
        /** Words, on the left, wrapped. */
        TEXT,
        /** Short words, on the left, never wrapped. */
        LABEL,
        /** Figures, on the right, never wrapped. */
        FIGURE
    }

    /**
     * A row.
     *
     * @param cells one for each column
     * @param weight how it stands out
     */
    record Row(List<String> cells, Weight weight) {

        static Row of(String... cells) {
            return new Row(List.of(cells), Weight.PLAIN);
        }

        static Row of(List<String> cells) {
            return new Row(cells, Weight.PLAIN);
        }

        static Row total(String... cells) {
            return new Row(List.of(cells), Weight.TOTAL);
        }

        static Row grandTotal(String... cells) {
            return new Row(List.of(cells), Weight.GRAND_TOTAL);
        }

        boolean isStrong() {
            return weight != Weight.PLAIN;
        }
    }

    /** How a row stands out. */
    enum Weight {
        /** Not at all. */
        PLAIN,
        /** Bold, for what groups the rows below it. */
        GROUP,
        /** Bold under a thin rule. */
        TOTAL,
        /** Bold under a double rule. */
        GRAND_TOTAL
    }

    Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static Table of(String caption, List<Column> columns, List<Row> rows) {
        return new Table(caption, columns, rows, Type.TABLE);
    }

    @Override
    public List<Slice> slices(Typesetter typesetter, double width) {
        TableColumns places = TableColumns.fit(this, typesetter, width);
        Slice header = header(typesetter, places, width);
        List<Slice> slices = new ArrayList<>();
        if (!caption.isEmpty()) {
            slices.add(Slice.of(typesetter.height(caption, Type.CAPTION, width) + 2,
                    typesetter.paragraph(caption, Type.CAPTION, typesetter.colors().muted(), 0, 0, width), Slice.TEXT)
                    .keptWithNext());
        }
        slices.add(header.keptWithNext());
        for (int i = 0; i < rows.size(); i++) {
            Slice slice = row(typesetter, places, rows.get(i), width).under(header);
            slices.add(staysWithNext(i) ? slice.keptWithNext() : slice);
        }
        slices.add(Slice.of(10, List.of(), Slice.DECORATION));
        return slices;
    }

    private boolean staysWithNext(int index) {
        boolean last = index == rows.size() - 1;
        return !last && (index == 0 || index == rows.size() - 2 || rows.get(index).weight == Weight.GROUP
                || rows.get(index + 1).weight == Weight.TOTAL || rows.get(index + 1).weight == Weight.GRAND_TOTAL);
    }

    private Slice header(Typesetter typesetter, TableColumns places, double width) {
        Type head = places.type().strong();
        List<List<String>> titles = new ArrayList<>();
        int most = 1;
        for (int c = 0; c < columns.size(); c++) {
            titles.add(typesetter.lines(columns.get(c).title, head.style(), places.width(c)));
            most = Math.max(most, titles.get(c).size());
        }
        double height = most * head.leading() + 2 * head.padding();
        HexColor color = typesetter.colors().accent();
        List<Shape> shapes = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            List<String> lines = titles.get(c);
            double y = height - head.padding() - lines.size() * head.leading();
            for (String line : lines) {
                shapes.add(cell(typesetter, places, c, line, head, color, y));
                y += head.leading();
            }
        }
        shapes.add(Line.straight(0, height, width, height, 1, color));
        return Slice.of(height + 1, shapes, Slice.TEXT);
    }

    private Slice row(Typesetter typesetter, TableColumns places, Row row, double width) {
        Type set = row.isStrong() ? places.type().strong() : places.type();
        double rule = row.weight == Weight.GRAND_TOTAL ? 2 : 0;
        double top = set.padding() + rule + (row.weight == Weight.GROUP ? 4 : 0);
        List<Shape> shapes = new ArrayList<>();
        int most = 1;
        for (int c = 0; c < columns.size(); c++) {
            List<String> lines = columns.get(c).kind == Kind.TEXT
                    ? typesetter.lines(row.cells.get(c), set.style(), places.roomFor(c, row))
                    : List.of(row.cells.get(c));
            for (int i = 0; i < lines.size(); i++) {
                shapes.add(cell(typesetter, places, c, lines.get(i), set, typesetter.colors().ink(),
                        top + i * set.leading()));
            }
            most = Math.max(most, lines.size());
        }
        double height = top + most * set.leading() + set.padding();
        rules(typesetter, row, width, height).forEach(shapes::add);
        return Slice.of(height, shapes, Slice.TEXT);
    }

    private static List<Shape> rules(Typesetter typesetter, Row row, double width, double height) {
        HexColor ink = typesetter.colors().ink();
        return switch (row.weight) {
            case PLAIN -> List.of(Line.straight(0, height, width, height, HAIRLINE, typesetter.colors().rule()));
            case GROUP -> List.of(Line.straight(0, height, width, height, HAIRLINE, typesetter.colors().muted()));
            case TOTAL -> List.of(Line.straight(0, 0, width, 0, HAIRLINE, ink));
            case GRAND_TOTAL -> List.of(Line.straight(0, 0, width, 0, HAIRLINE, ink),
                    Line.straight(0, 1.5, width, 1.5, HAIRLINE, ink));
        };
    }

    /** Figures end at the decimal's place: a closing parenthesis hangs out to the right of it. */
    private Shape cell(Typesetter typesetter, TableColumns places, int column, String text, Type set, HexColor color,
            double y) {
        double baseline = y + set.ascent();
        if (!columns.get(column).isFigure()) {
            return new Label(places.left(column), baseline, text, set.style(), color, Anchor.START);
        }
        double hanging = typesetter.measure().width(")", set.style());
        double right = places.right(column) - (text.endsWith(")") ? 0 : hanging);
        return new Label(right, baseline, text, set.style(), color, Anchor.END);
    }

    /** Where the columns stand, and how large the type is that lets all figures fit. */
    record TableColumns(List<Double> lefts, List<Double> widths, Type type) {

        private static final double LEAST_TEXT = 60;
        private static final double SMALLEST = 0.7;
        private static final double WIDE_FIGURE = 92;

        static TableColumns fit(Table table, Typesetter typesetter, double width) {
            Type type = table.type;
            Optional<TableColumns> fitting = Optional.empty();
            double factor = 1;
            while (fitting.isEmpty()) {
                Type scaled = type.scaled(factor);
                fitting = tryFit(table, typesetter, width, scaled, factor <= SMALLEST);
                factor -= 0.05;
            }
            return fitting.get();
        }

        private static Optional<TableColumns> tryFit(Table table, Typesetter typesetter, double width, Type type,
                boolean atAnyCost) {
            int count = table.columns.size();
            double[] natural = new double[count];
            double fixed = GAP * (count - 1);
            double texts = 0;
            for (int c = 0; c < count; c++) {
                natural[c] = table.naturalWidth(typesetter, c, type);
                if (table.columns.get(c).kind == Kind.TEXT) {
                    texts += natural[c];
                } else {
                    fixed += natural[c];
                }
            }
            long textColumns = table.columns.stream().filter(c -> c.kind == Kind.TEXT).count();
            double left = width - fixed;
            if (left < textColumns * LEAST_TEXT && !atAnyCost) {
                return Optional.empty();
            }
            left -= widen(table, natural, left - Math.max(texts, textColumns * LEAST_TEXT));
            double stretch = texts == 0 ? 0 : Math.max(left, textColumns * LEAST_TEXT) / texts;
            List<Double> lefts = new ArrayList<>();
            List<Double> widths = new ArrayList<>();
            double spare = textColumns == 0 && count > 1 ? Math.max(0, left) / (count - 1) : 0;
            double x = 0;
            for (int c = 0; c < count; c++) {
                double each = table.columns.get(c).kind == Kind.TEXT ? natural[c] * stretch : natural[c];
                lefts.add(x);
                widths.add(each);
                x += each + GAP + spare;
            }
            return Optional.of(new TableColumns(lefts, widths, type));
        }

        /** Gives figure columns some of the width that the texts do not need; returns how much. */
        private static double widen(Table table, double[] natural, double spare) {
            long figures = table.columns.stream().filter(Column::isFigure).count();
            double given = 0;
            for (int c = 0; c < natural.length && spare > 0; c++) {
                if (table.columns.get(c).isFigure()) {
                    double more = Math.max(0, Math.min(spare / figures, WIDE_FIGURE - natural[c]));
                    natural[c] += more;
                    given += more;
                }
            }
            return given;
        }

        double left(int column) {
            return lefts.get(column);
        }

        double width(int column) {
            return widths.get(column);
        }

        double right(int column) {
            return lefts.get(column) + widths.get(column);
        }

        /** A group's title may run over the empty cells to its right. */
        double roomFor(int column, Row row) {
            boolean alone = row.weight == Weight.GROUP
                    && row.cells.subList(column + 1, row.cells.size()).stream().allMatch(String::isEmpty);
            return alone ? right(lefts.size() - 1) - left(column) : width(column);
        }
    }

    private double naturalWidth(Typesetter typesetter, int column, Type set) {
        Column spec = columns.get(column);
        double widest = 0;
        for (String word : spec.title.split("[ \n]", -1)) {
            widest = Math.max(widest, typesetter.measure().width(word, set.strong().style()));
        }
        for (Row row : rows) {
            if (row.weight != Weight.GROUP) {
                Type cell = row.isStrong() ? set.strong() : set;
                widest = Math.max(widest, typesetter.measure().width(row.cells.get(column), cell.style()));
            }
        }
        double hanging = spec.isFigure() ? typesetter.measure().width(")", set.strong().style()) : 0;
        return Math.min(widest, spec.kind == Kind.TEXT ? 320 : widest) + hanging;
    }
}
