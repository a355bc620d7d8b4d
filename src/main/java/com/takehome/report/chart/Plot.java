package com.takehome.report.chart;

import com.takehome.report.HexColor;
import com.takehome.report.chart.Shape.Anchor;
import com.takehome.report.chart.Shape.Box;
import com.takehome.report.chart.Shape.Label;
import com.takehome.report.chart.Shape.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The frame that charts over slots share: value axis with grid, slots with their bands, labels to the right. */
final class Plot {

    static final TextStyle AXIS = TextStyle.regular(7.5);

    private static final double TOP = 12;
    private static final double KEY_FOOT = 6;
    private static final double LABEL_ROW = 11;
    private static final double GAP = 5;
    private static final double SWATCH = 6;
    private static final double HAIRLINE = 0.5;
    private static final HexColor GROUND = new HexColor("FFFFFF");
    private static final int QUARTER = 3;
    private static final List<Integer> RHYTHMS = List.of(1, 3, 6, 12);

    private final Chart.Canvas canvas;
    private final TimeLine line;
    private final Axis axis;
    private final Unit unit;
    private final double left;
    private final double right;
    private final double bottom;
    private final List<Shape> shapes = new ArrayList<>();

    /**
     * A label beside the last slot.
     *
     * @param text what it says
     * @param value at which height
     * @param colour of its swatch
     */
    record SideLabel(String text, long value, HexColor colour) {
    }

    Plot(Chart.Canvas canvas, TimeLine line, Axis axis, Unit unit, List<String> sideTexts) {
        this.canvas = canvas;
        this.line = line;
        this.axis = axis;
        this.unit = unit;
        left = widest(axis.ticks().stream().map(unit::write).toList()) + GAP;
        double side = sideTexts.isEmpty() ? 0 : widest(sideTexts) + SWATCH + 2 * GAP;
        right = canvas.width() - Math.min(side, canvas.width() / 3.5);
        bottom = canvas.height() - LABEL_ROW * (hasBands() ? 2 : 1);
    }

    private boolean hasBands() {
        return line.slots().stream().anyMatch(slot -> !slot.band().isEmpty());
    }

    private double widest(List<String> texts) {
        return texts.stream().mapToDouble(text -> canvas.measure().width(text, AXIS)).max().orElse(0);
    }

    double slotWidth() {
        return (right - left) / Math.max(1, line.size());
    }

    double slotMiddle(int index) {
        return left + slotWidth() * (index + 0.5);
    }

    double y(long value) {
        return axis.place(value, bottom, TOP);
    }

    double right() {
        return right;
    }

    double bottom() {
        return bottom;
    }

    void add(Shape shape) {
        shapes.add(shape);
    }

    /** A label on a white ground, so that no grid line runs through it. */
    void addOnGround(Label label) {
        double size = label.style().size();
        shapes.add(new Box(label.left(canvas.measure()) - 2, label.y() - size * 0.8,
                canvas.measure().width(label.text(), label.style()) + 4, size, GROUND));
        shapes.add(label);
    }

    void grid() {
        for (long tick : axis.ticks()) {
            HexColor colour = tick == 0 ? canvas.palette().muted() : canvas.palette().rule();
            shapes.add(Line.straight(left, y(tick), right, y(tick), HAIRLINE, colour));
            shapes.add(caption(left - GAP, y(tick) + AXIS.size() * 0.35, unit.write(tick), Anchor.END));
        }
    }

    void slots() {
        double widest = widest(line.slots().stream().map(TimeLine.Slot::label).toList()) + 4;
        int every = LabelPlacement.every(widest, slotWidth(), RHYTHMS);
        String band = "";
        for (int i = 0; i < line.size(); i++) {
            TimeLine.Slot slot = line.slots().get(i);
            if (hasBands() && slot.place() % QUARTER == 0) {
                double x = left + slotWidth() * i;
                shapes.add(Line.straight(x, bottom, x, bottom + 2.5, HAIRLINE, canvas.palette().muted()));
            }
            if (slot.place() % every == 0) {
                shapes.add(caption(slotMiddle(i), bottom + LABEL_ROW - 2, slot.label(), Anchor.MIDDLE));
            }
            if (!slot.band().equals(band)) {
                band = slot.band();
                bandFrom(i, band);
            }
        }
    }

    private void bandFrom(int first, String band) {
        double start = left + slotWidth() * first;
        long length = line.slots().stream().filter(slot -> slot.band().equals(band)).count();
        double end = start + slotWidth() * length;
        double foot = bottom + 2 * LABEL_ROW;
        if (first > 0) {
            shapes.add(Line.straight(start, bottom + LABEL_ROW, start, foot, HAIRLINE, canvas.palette().muted()));
        }
        if (end - start > canvas.measure().width(band, TextStyle.bold(AXIS.size()))) {
            shapes.add(new Label((start + end) / 2, foot - 2, band, TextStyle.bold(AXIS.size()),
                    canvas.palette().muted(), Anchor.MIDDLE));
        }
    }

    void threshold(Threshold threshold) {
        double y = y(threshold.value());
        shapes.add(Line.dashed(left, y, right, y, 1, canvas.palette().bad()));
    }

    /** Labels beside the last slot, moved apart where they would touch. */
    void sideLabels(List<SideLabel> labels) {
        List<Double> wanted = labels.stream().map(label -> y(label.value())).toList();
        List<Double> places = LabelPlacement.spread(wanted, AXIS.size() + 2, TOP, bottom - 2);
        double x = right + GAP;
        double room = canvas.width() - x - SWATCH - 3;
        for (int i = 0; i < labels.size(); i++) {
            double y = places.get(i);
            shapes.add(new Box(x, y - SWATCH / 2, SWATCH, SWATCH, labels.get(i).colour()));
            shapes.add(new Label(x + SWATCH + 3, y + AXIS.size() * 0.35, fitted(labels.get(i).text(), room), AXIS,
                    canvas.palette().ink(), Anchor.START));
        }
    }

    private String fitted(String text, double room) {
        if (canvas.measure().width(text, AXIS) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 1 && canvas.measure().width(text.substring(0, end) + "...", AXIS) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + "...";
    }

    /** Says which columns are actual, where the chart has both kinds. */
    void actualKey(HexColor colour) {
        if (!line.isMixed()) {
            return;
        }
        long actual = line.slots().stream().filter(TimeLine.Slot::actual).count();
        double boundary = left + slotWidth() * actual;
        shapes.add(Line.straight(boundary, 0, boundary, TOP, HAIRLINE, canvas.palette().muted()));
        shapes.add(keyLabel(boundary - 4, "actual", colour, Anchor.END));
        shapes.add(keyLabel(boundary + 4, "planned", canvas.palette().muted(), Anchor.START));
    }

    private static Label keyLabel(double x, String text, HexColor colour, Anchor anchor) {
        return new Label(x, KEY_FOOT, text, AXIS, colour, anchor);
    }

    Label caption(double x, double y, String text, Anchor anchor) {
        return new Label(x, y, text, AXIS, canvas.palette().muted(), anchor);
    }

    Drawing finish(String description) {
        return new Drawing(canvas.width(), canvas.height(), shapes, description);
    }

    /** The lighter form of a colour that marks planned slots. */
    static HexColor planned(HexColor colour) {
        return colour.tint(55);
    }

    /** The highest of all values, for choosing an axis. */
    static long highest(List<Long> values, List<Threshold> thresholds) {
        return Math.max(values.stream().max(Comparator.naturalOrder()).orElse(0L),
                thresholds.stream().map(Threshold::value).max(Comparator.naturalOrder()).orElse(0L));
    }
}
