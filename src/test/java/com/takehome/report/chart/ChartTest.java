package com.takehome.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.takehome.report.Brand;
import com.takehome.report.HexColor;
import com.takehome.report.chart.Shape.Area;
import com.takehome.report.chart.Shape.Box;
import com.takehome.report.chart.Shape.Label;
import com.takehome.report.chart.Shape.Line;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ChartTest {

    private static final Brand.Colors COLORS = Brand.Colors.DEFAULT;
    private static final TextMeasure MEASURE = (text, style) -> text.length() * style.size() / 2;
    private static final Chart.Canvas CANVAS = new Chart.Canvas(504, 180, COLORS, MEASURE);
    private static final TimeLine MONTHS = new TimeLine(IntStream.range(0, 36)
            .mapToObj(i -> TimeLine.ofMonth(YearMonth.of(2026, 1).plusMonths(i), i < 10)).toList());

    @Test
    void bridgeStepsBeginWhereTheStepBeforeEnds() {
        BridgeChart bridge = new BridgeChart(List.of(new BridgeChart.Step("Gross", 100_00, "100", true),
                new BridgeChart.Step("Costs", -30_00, "(30)", false),
                new BridgeChart.Step("Kept", 70_00, "70", true)), "");

        List<Box> columns = boxes(bridge.draw(CANVAS)).stream().filter(box -> !box.fill().equals(white())).toList();

        assertThat(columns).hasSize(3);
        Box gross = columns.get(0);
        Box costs = columns.get(1);
        Box kept = columns.get(2);
        assertThat(costs.y()).isCloseTo(gross.y(), within(1e-9));
        assertThat(costs.y() + costs.height()).isCloseTo(kept.y(), within(1e-9));
        assertThat(costs.height() / gross.height()).isCloseTo(0.3, within(1e-9));
        assertThat(labels(bridge.draw(CANVAS))).contains("100", "(30)", "70", "Gross", "Costs", "Kept");
    }

    @Test
    void bridgeReachesBelowZeroWhereMoreIsSpentThanReceived() {
        BridgeChart bridge = new BridgeChart(List.of(new BridgeChart.Step("Gross", 10_00, "10", true),
                new BridgeChart.Step("Costs", -30_00, "(30)", false),
                new BridgeChart.Step("Kept", -20_00, "(20)", true)), "");

        List<Box> columns = boxes(bridge.draw(CANVAS)).stream().filter(box -> !box.fill().equals(white())).toList();

        assertThat(columns.get(1).y()).isCloseTo(columns.get(0).y(), within(1e-9));
        assertThat(columns.get(2).y()).isCloseTo(columns.get(0).y() + columns.get(0).height(), within(1e-9));
    }

    @Test
    void stacksPartsOnEachOtherAndLightensPlannedMonths() {
        List<Long> each = LongStream.range(0, 36).map(i -> 1_000_00).boxed().toList();
        StackedColumns chart = new StackedColumns(MONTHS, List.of(new Series("A", each), new Series("B", each)),
                Unit.DOLLARS, List.of(), "");

        List<Box> columns = boxes(chart.draw(CANVAS)).stream().filter(box -> box.width() > 6.5).toList();

        assertThat(columns).hasSize(72);
        assertThat(columns.get(1).y() + columns.get(1).height()).isCloseTo(columns.get(0).y(), within(1e-9));
        assertThat(columns.get(0).fill()).isEqualTo(COLORS.ofSeries(0));
        assertThat(columns.get(70).fill()).isEqualTo(COLORS.ofSeries(0).tint(55));
    }

    @Test
    void lineBreaksWhereAValueIsMissing() {
        List<Optional<Long>> values = IntStream.range(0, 36)
                .mapToObj(i -> i == 20 ? Optional.<Long>empty() : Optional.of(i * 100L)).toList();
        LineChart chart = new LineChart(MONTHS, "Cash", values, Unit.DOLLARS, List.of(), "");

        List<Line> pens = chart.draw(CANVAS).shapes().stream().filter(Line.class::isInstance).map(Line.class::cast)
                .filter(line -> line.width() > 1.5).toList();

        assertThat(pens).extracting(line -> line.points().size()).containsExactly(10, 11, 15);
    }

    @Test
    void drawsNothingOutsideItsFrame() {
        List<Long> values = LongStream.range(0, 36).map(i -> i * 12_345_67L).boxed().toList();
        List<Chart> charts = List.of(
                new StackedColumns(MONTHS, List.of(new Series("A client with a very long name that never ends", values),
                        new Series("B", values)), Unit.DOLLARS, List.of(new Threshold("Limit", 99_000_00)), ""),
                new LineChart(MONTHS, "Cash", values.stream().map(Optional::of).toList(), Unit.DOLLARS, List.of(), ""),
                new PairedColumns(List.of("2026", "2027"), new Series("Practice", List.of(1_00L, -5_00L)),
                        new Series("Job", List.of(2_00L, 3_00L)), ""));

        for (Chart chart : charts) {
            for (Shape shape : chart.draw(CANVAS).shapes()) {
                assertThat(right(shape)).isLessThanOrEqualTo(CANVAS.width() + 0.01);
                assertThat(left(shape)).isGreaterThanOrEqualTo(-0.01);
            }
        }
    }

    @Test
    void svgHoldsEveryShapeAndEscapesItsTexts() {
        Drawing drawing = new Drawing(60, 16, List.of(new Box(0, 1.5, 2, 3, new HexColor("1F4E79")),
                new Label(1, 2, "Fish & <Chips>", TextStyle.bold(7), new HexColor("000000"), Shape.Anchor.END)),
                "A \"quoted\" name");

        assertThat(SvgChart.write(drawing)).isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" "
                + "width=\"60\" height=\"16\" viewBox=\"0 0 60 16\" aria-label=\"A &quot;quoted&quot; name\">"
                + "<rect x=\"0\" y=\"1.5\" width=\"2\" height=\"3\" fill=\"#1F4E79\"/>"
                + "<text x=\"1\" y=\"2\" font-size=\"7\" font-weight=\"bold\" fill=\"#000000\" text-anchor=\"end\">"
                + "Fish &amp; &lt;Chips&gt;</text></svg>");
    }

    @Test
    void sparkLineHasAColumnForEachValue() {
        Drawing drawing = new SparkLine(List.of(1L, 2L, -1L), 1, "").draw(new Chart.Canvas(30, 12, COLORS, MEASURE));

        assertThat(boxes(drawing)).extracting(Box::height).containsExactly(4.0, 8.0, 4.0);
    }

    private static HexColor white() {
        return new HexColor("FFFFFF");
    }

    private static List<Box> boxes(Drawing drawing) {
        return drawing.shapes().stream().filter(Box.class::isInstance).map(Box.class::cast).toList();
    }

    private static List<String> labels(Drawing drawing) {
        return drawing.shapes().stream().filter(Label.class::isInstance).map(shape -> ((Label) shape).text()).toList();
    }

    private static double left(Shape shape) {
        return switch (shape) {
            case Box box -> box.x();
            case Label label -> label.left(MEASURE);
            case Line line -> line.points().stream().mapToDouble(Point::x).min().orElse(0);
            case Shape.Area area -> area.corners().stream().mapToDouble(Point::x).min().orElse(0);
            case Shape.Picture picture -> picture.x();
        };
    }

    private static double right(Shape shape) {
        return switch (shape) {
            case Box box -> box.x() + box.width();
            case Label label -> label.left(MEASURE) + MEASURE.width(label.text(), label.style());
            case Line line -> line.points().stream().mapToDouble(Point::x).max().orElse(0);
            case Shape.Area area -> area.corners().stream().mapToDouble(Point::x).max().orElse(0);
            case Shape.Picture picture -> picture.x() + picture.width();
        };
    }

    @Test
    void fanLaysTheNarrowBandOverTheWideOne() {
        FanChart chart = new FanChart(MONTHS, series("Low", -50), series("Lower", 0), series("Middle", 100),
                series("Upper", 200), series("High", 400), series("Plan", 150), Unit.DOLLARS, "");

        List<Area> bands = chart.draw(CANVAS).shapes().stream().filter(Area.class::isInstance).map(Area.class::cast)
                .toList();

        assertThat(bands).hasSize(2);
        double wide = bands.get(0).corners().getLast().y() - bands.get(0).corners().getFirst().y();
        double narrow = bands.get(1).corners().getLast().y() - bands.get(1).corners().getFirst().y();
        assertThat(narrow / wide).isCloseTo(200.0 / 450, within(1e-9));
        assertThat(bands).allSatisfy(band -> assertThat(band.corners()).hasSize(72));
        assertThat(labels(chart.draw(CANVAS))).contains("Low", "Middle", "High", "Plan");
    }

    private static Series series(String name, long dollars) {
        return new Series(name, LongStream.range(0, 36).map(i -> dollars * 100).boxed().toList());
    }
}
