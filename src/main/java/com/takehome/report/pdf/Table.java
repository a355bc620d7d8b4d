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

        /** True for a group's title, which may run over the empty cells to its right. */
        boolean isTitle() {
            return weight == Weight.GROUP && cells.stream().skip(1).allMatch(String::isEmpty);
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
        Tag table = Tag.of(Tag.Kind.TABLE);
        List<Slice> slices = new ArrayList<>();
        if (!caption.isEmpty()) {
            slices.add(Slice.of(typesetter.height(caption, Type.CAPTION, width) + 2,
                    new Piece(table.child(Tag.Kind.CAPTION),
                            typesetter.paragraph(caption, Type.CAPTION, typesetter.colors().muted(), 0, 0, width)))
                    .keptWithNext());
        }
        Slice header = header(typesetter, places, table.child(Tag.Kind.TABLE_HEAD).child(Tag.Kind.ROW), width);
        slices.add(header.keptWithNext());
        Tag body = table.child(Tag.Kind.TABLE_BODY);
        for (int i = 0; i < rows.size(); i++) {
            Slice slice = row(typesetter, places, rows.get(i), body.child(Tag.Kind.ROW), width).under(header);
            slices.add(staysWithNext(i) ? slice.keptWithNext() : slice);
        }
        slices.add(Slice.space(10));
        return slices;
    }

    private boolean staysWithNext(int index) {
        boolean last = index == rows.size() - 1;
        return !last && (index == 0 || index == rows.size() - 2 || rows.get(index).weight == Weight.GROUP
                || rows.get(index + 1).weight == Weight.TOTAL || rows.get(index + 1).weight == Weight.GRAND_TOTAL);
    }

    private Slice header(Typesetter typesetter, TableColumns places, Tag tag, double width) {
        Type head = places.type().strong();
        List<List<String>> titles = new ArrayList<>();
        int most = 1;
        for (int c = 0; c < columns.size(); c++) {
            titles.add(typesetter.lines(columns.get(c).title, head.style(), places.width(c)));
            most = Math.max(most, titles.get(c).size());
        }
        double height = most * head.leading() + 2 * head.padding();
        HexColor color = typesetter.colors().accent();
        List<Piece> pieces = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            List<String> lines = titles.get(c);
            double top = height - head.padding() - lines.size() * head.leading();
            pieces.add(
                    new Piece(tag.child(Tag.Kind.COLUMN_HEADER), cell(typesetter, places, c, lines, head, color, top)));
        }
        pieces.add(Piece.artifact(Line.straight(0, height, width, height, 1, color)));
        return Slice.of(height + 1, pieces);
    }

    private Slice row(Typesetter typesetter, TableColumns places, Row row, Tag tag, double width) {
        Type set = row.isStrong() ? places.type().strong() : places.type();
        double rule = row.weight == Weight.GRAND_TOTAL ? 2 : 0;
        double top = set.padding() + rule + (row.weight == Weight.GROUP ? 4 : 0);
        List<Piece> pieces = new ArrayList<>();
        int most = 1;
        for (int c = 0; c < columns.size() && !(c > 0 && row.isTitle()); c++) {
            List<String> lines = columns.get(c).kind == Kind.TEXT
                    ? typesetter.lines(row.cells.get(c), set.style(), places.roomFor(c, row))
                    : List.of(row.cells.get(c));
            pieces.add(new Piece(tagOf(c, row, tag),
                    cell(typesetter, places, c, lines, set, typesetter.colors().ink(), top)));
            most = Math.max(most, lines.size());
        }
        double height = top + most * set.leading() + set.padding();
        pieces.add(new Piece(Tag.ARTIFACT, rules(typesetter, row, width, height)));
        return Slice.of(height, pieces);
    }

    private Tag tagOf(int column, Row row, Tag tag) {
        if (row.isTitle()) {
            return tag.spanning(Tag.Kind.ROW_HEADER, columns.size());
        }
        return tag.child(column == 0 && !columns.getFirst().isFigure() ? Tag.Kind.ROW_HEADER : Tag.Kind.CELL);
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

    /** The cell's lines from its top; none for an empty cell. */
    private List<Shape> cell(Typesetter typesetter, TableColumns places, int column, List<String> lines, Type set,
            HexColor color, double top) {
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                shapes.add(line(typesetter, places, column, lines.get(i), set, color, top + i * set.leading()));
            }
        }
        return shapes;
    }

    /** Figures end at the decimal's place: a closing parenthesis hangs out to the right of it. */
    private Shape line(Typesetter typesetter, TableColumns places, int column, String text, Type set, HexColor color,
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

        double roomFor(int column, Row row) {
            return row.isTitle() ? right(lefts.size() - 1) - left(column) : width(column);
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
