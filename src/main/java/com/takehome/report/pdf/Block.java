package com.takehome.report.pdf;

import com.takehome.report.Brand;
import com.takehome.report.HexColor;
import com.takehome.report.chart.Chart;
import com.takehome.report.chart.Drawing;
import com.takehome.report.chart.Shape;
import com.takehome.report.chart.Shape.Anchor;
import com.takehome.report.chart.Shape.Box;
import com.takehome.report.chart.Shape.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Something that a part of the report consists of. */
interface Block {

    /** What is drawn within the width, cut into what must stay whole. */
    List<Slice> slices(Typesetter typesetter, double width);

    /**
     * The title of a section, or of a part.
     *
     * @param level 1 for a part, 2 for a section
     * @param text the title
     */
    record Heading(int level, String text) implements Block {
        @Override
        public List<Slice> slices(Typesetter typesetter, double width) {
            Type type = level == 1 ? Type.TITLE : Type.SECTION;
            double before = level == 1 ? 0 : 8;
            List<Shape> shapes = typesetter.paragraph(text, type, typesetter.colors().accent(), 0, before, width);
            double height = before + typesetter.height(text, type, width) + (level == 1 ? 8 : 4);
            return List.of(Slice.of(height, new Piece(Tag.heading(level, text), shapes)).keptWithNext());
        }
    }

    /**
     * Running text.
     *
     * @param text what it says
     * @param type how it is set
     * @param tone ink or muted
     */
    record Paragraph(String text, Type type, Tone tone) implements Block {

        /** The text's colour. */
        enum Tone {
            /** Plain. */
            INK,
            /** Of less weight. */
            MUTED
        }

        static Paragraph body(String text) {
            return new Paragraph(text, Type.BODY, Tone.INK);
        }

        static Paragraph lead(String text) {
            return new Paragraph(text, Type.LEAD, Tone.INK);
        }

        static Paragraph note(String text) {
            return new Paragraph(text, Type.CAPTION, Tone.MUTED);
        }

        @Override
        public List<Slice> slices(Typesetter typesetter, double width) {
            var color = tone == Tone.INK ? typesetter.colors().ink() : typesetter.colors().muted();
            Tag paragraph = Tag.paragraph();
            List<Slice> slices = new ArrayList<>();
            List<String> lines = typesetter.lines(text, type.style(), width);
            for (int i = 0; i < lines.size(); i++) {
                Slice slice = Slice.of(type.leading(),
                        Piece.of(paragraph, typesetter.line(lines.get(i), type, color, 0, 0, Anchor.START)));
                boolean nearAnEnd = (i == 0 && lines.size() > 1) || i == lines.size() - 2;
                slices.add(nearAnEnd ? slice.keptWithNext() : slice);
            }
            slices.add(Slice.space(5));
            return slices;
        }
    }

    /**
     * A chart under a title that states its finding.
     *
     * @param title the finding
     * @param unit what the axis counts, and the period
     * @param chart the chart
     * @param height of the drawing, at least 150 for one that stands alone
     */
    record Figure(String title, String unit, Chart chart, double height) implements Block {
        @Override
        public List<Slice> slices(Typesetter typesetter, double width) {
            return List.of(slice(typesetter, width, headHeight(typesetter, width)));
        }

        private double headHeight(Typesetter typesetter, double width) {
            return typesetter.height(title, Type.STRONG, width) + typesetter.height(unit, Type.CAPTION, width);
        }

        private Slice slice(Typesetter typesetter, double width, double head) {
            var colors = typesetter.colors();
            List<Shape> finding = typesetter.paragraph(title, Type.STRONG, colors.ink(), 0, 6, width);
            double below = 6 + typesetter.height(title, Type.STRONG, width);
            List<Shape> counted = typesetter.paragraph(unit, Type.CAPTION, colors.muted(), 0, below, width);
            double top = 6 + head + 4;
            Drawing drawing = chart.draw(new Chart.Canvas(width, height, colors, typesetter.measure()));
            Piece figure = new Piece(Tag.figure(drawing.description()), drawing.shapes()).moved(0, top);
            return Slice.of(top + height + 10, new Piece(Tag.paragraph(), finding),
                    new Piece(Tag.paragraph(), counted), figure);
        }
    }

    /**
     * Four headline figures side by side.
     *
     * @param tiles from left to right
     */
    record Tiles(List<Tile> tiles) implements Block {

        private static final double GAP = 10;
        private static final double HEIGHT = 74;
        private static final double PADDING = 9;

        /**
         * A headline figure.
         *
         * @param label what it is
         * @param figure the figure
         * @param note what goes with it
         */
        record Tile(String label, String figure, String note) {
        }

        @Override
        public List<Slice> slices(Typesetter typesetter, double width) {
            double each = (width - GAP * (tiles.size() - 1)) / tiles.size();
            Tag list = Tag.of(Tag.Kind.LIST);
            List<Piece> pieces = new ArrayList<>();
            for (int i = 0; i < tiles.size(); i++) {
                pieces.addAll(tile(typesetter, tiles.get(i), list.child(Tag.Kind.ITEM), i * (each + GAP), each));
            }
            return List.of(Slice.of(HEIGHT + 12, pieces));
        }

        private static List<Piece> tile(Typesetter typesetter, Tile tile, Tag item, double x, double width) {
            var colors = typesetter.colors();
            double room = width - 2 * PADDING;
            Type figure = Type.HEADLINE
                    .scaled(Math.min(1, room / typesetter.measure().width(tile.figure, Type.HEADLINE.style())));
            List<Shape> body = new ArrayList<>();
            body.add(typesetter.line(tile.figure, figure, colors.ink(), x + PADDING, 32 - figure.leading() / 2,
                    Anchor.START));
            List<String> lines = typesetter.lines(tile.note, Type.CAPTION.style(), room);
            for (int i = 0; i < Math.min(2, lines.size()); i++) {
                body.add(typesetter.line(lines.get(i), Type.CAPTION, colors.muted(), x + PADDING, 48 + i * 10,
                        Anchor.START));
            }
            return List.of(
                    Piece.artifact(new Box(x, 0, width, HEIGHT, colors.panel()),
                            new Box(x, 0, width, 2, colors.accent())),
                    Piece.of(item.child(Tag.Kind.LABEL),
                            typesetter.line(tile.label, Type.CAPTION, colors.muted(), x + PADDING, 9, Anchor.START)),
                    new Piece(item.child(Tag.Kind.ITEM_BODY), body));
        }
    }

    /**
     * Two charts beside each other, on one line whatever their titles need.
     *
     * @param left the left one
     * @param right the right one
     */
    record FigurePair(Figure left, Figure right) implements Block {
        @Override
        public List<Slice> slices(Typesetter typesetter, double width) {
            double each = (width - SideBySide.GUTTER) / 2;
            double head = Math.max(left.headHeight(typesetter, each), right.headHeight(typesetter, each));
            Slice one = left.slice(typesetter, each, head);
            Slice two = right.slice(typesetter, each, head);
            return List.of(Slice.of(Math.max(one.height(), two.height()), Stream.concat(one.pieces().stream(),
                    two.pieces().stream().map(piece -> piece.moved(each + SideBySide.GUTTER, 0))).toList()));
        }
    }

    /**
     * Two lists of blocks beside each other, kept whole.
     *
     * @param left the left ones
     * @param right the right ones
     * @param share the left ones' part of the width
     */
    record SideBySide(List<Block> left, List<Block> right, double share) implements Block {

        private static final double GUTTER = 18;

        @Override
        public List<Slice> slices(Typesetter typesetter, double width) {
            double leftWidth = (width - GUTTER) * share;
            Slice one = stacked(left, typesetter, leftWidth, 0);
            Slice two = stacked(right, typesetter, width - GUTTER - leftWidth, leftWidth + GUTTER);
            return List.of(Slice.of(Math.max(one.height(), two.height()),
                    Stream.concat(one.pieces().stream(), two.pieces().stream()).toList()));
        }

        private static Slice stacked(List<Block> blocks, Typesetter typesetter, double width, double x) {
            double y = 0;
            List<Piece> pieces = new ArrayList<>();
            for (Block block : blocks) {
                for (Slice slice : block.slices(typesetter, width)) {
                    for (Piece piece : slice.pieces()) {
                        pieces.add(piece.moved(x, y));
                    }
                    y += slice.height();
                }
            }
            return Slice.of(y, pieces);
        }
    }

    /**
     * Blocks that no page break may part.
     *
     * @param blocks from the top
     */
    record Whole(List<Block> blocks) implements Block {
        @Override
        public List<Slice> slices(Typesetter typesetter, double width) {
            List<Slice> slices = blocks.stream().flatMap(block -> block.slices(typesetter, width).stream()).toList();
            List<Slice> kept = new ArrayList<>(slices.stream().map(Slice::keptWithNext).toList());
            kept.set(kept.size() - 1, slices.getLast());
            return kept;
        }
    }

    /**
     * Points, each with a mark and a label in words.
     *
     * @param items from the top
     */
    record Points(List<Item> items) implements Block {

        private static final double INDENT = 62;

        /**
         * One point.
         *
         * @param mark a word such as "warning"
         * @param text the sentence
         * @param more what follows in smaller type; may be blank
         */
        record Item(String mark, String text, String more) {
        }

        @Override
        public List<Slice> slices(Typesetter typesetter, double width) {
            Tag list = Tag.of(Tag.Kind.LIST);
            return items.stream().map(item -> slice(typesetter, item, list.child(Tag.Kind.ITEM), width)).toList();
        }

        private static Slice slice(Typesetter typesetter, Item item, Tag tag, double width) {
            var colors = typesetter.colors();
            double room = width - INDENT;
            List<Shape> body = new ArrayList<>(
                    typesetter.paragraph(item.text, Type.BODY, colors.ink(), INDENT, 4, room));
            double y = 4 + typesetter.height(item.text, Type.BODY, room);
            if (!item.more.isBlank()) {
                body.addAll(typesetter.paragraph(item.more, Type.TABLE, colors.muted(), INDENT, y, room));
                y += typesetter.height(item.more, Type.TABLE, room);
            }
            return Slice.of(y + 5,
                    Piece.artifact(Line.straight(0, 0, width, 0, 0.5, colors.rule()),
                            new Box(0, 8.5, 5, 5, markColor(colors, item.mark))),
                    Piece.of(tag.child(Tag.Kind.LABEL),
                            typesetter.line(item.mark, Type.TABLE_STRONG, colors.ink(), 9, 5, Anchor.START)),
                    new Piece(tag.child(Tag.Kind.ITEM_BODY), body));
        }

        private static HexColor markColor(Brand.Colors colors, String mark) {
            return switch (mark) {
                case "error" -> colors.bad();
                case "warning" -> colors.caution();
                default -> colors.muted();
            };
        }
    }

    /**
     * White space.
     *
     * @param height in points
     */
    record Space(double height) implements Block {
        @Override
        public List<Slice> slices(Typesetter typesetter, double width) {
            return List.of(Slice.space(height));
        }
    }

    /** The rest of the part begins on a new page. */
    record PageBreak() implements Block {
        @Override
        public List<Slice> slices(Typesetter typesetter, double width) {
            return List.of();
        }
    }
}
