package com.takehome.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.takehome.report.Brand;
import com.takehome.report.chart.Shape;
import com.takehome.report.chart.Shape.Label;
import com.takehome.report.pdf.Table.Column;
import com.takehome.report.pdf.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final Typesetter TYPESETTER = new Typesetter((text, style) -> text.length() * style.size() / 2,
            Brand.Colors.DEFAULT);
    private static final Table LONG = Table.of("Dollars", List.of(Column.text("Name"), Column.figure("Amount")),
            IntStream.range(0, 100).mapToObj(i -> Row.of("Row " + i, Integer.toString(i))).toList());

    @Test
    void repeatsItsHeaderOnEachPageAndLosesNoRow() {
        Flow flow = new Flow(TYPESETTER);
        flow.part(Page.Format.PORTRAIT, "Part", List.of(LONG));

        assertThat(flow.pages()).hasSizeGreaterThan(1)
                .allSatisfy(page -> assertThat(texts(page)).contains("Name", "Amount"));
        List<String> all = flow.pages().stream().flatMap(page -> texts(page).stream()).toList();
        IntStream.range(0, 100).forEach(i -> assertThat(all).containsOnlyOnce("Row " + i));
    }

    @Test
    void leavesNoSingleRowAtTheFoot() {
        for (int before = 0; before < 700; before += 3) {
            Flow flow = new Flow(TYPESETTER);
            flow.part(Page.Format.PORTRAIT, "Part", List.of(Block.Paragraph.body("x"), new Block.Space(before), LONG));

            List<String> first = texts(flow.pages().getFirst());
            assertThat(first.contains("Row 0")).isEqualTo(first.contains("Row 1"));
        }
    }

    @Test
    void theSpaceBelowItBeginsNoPageOfItsOwn() {
        Table two = Table.of("", LONG.columns(), LONG.rows().subList(0, 2));
        for (int before = 560; before < 690; before++) {
            Flow flow = new Flow(TYPESETTER);
            flow.part(Page.Format.PORTRAIT, "Part", List.of(Block.Paragraph.body("x"), new Block.Space(before), two));

            assertThat(flow.pages()).allSatisfy(page -> assertThat(texts(page)).isNotEmpty());
        }
    }

    @Test
    void alignsFiguresOnTheDecimalAndHangsParentheses() {
        Table table = Table.of("", List.of(Column.text("Name"), Column.figure("Amount")),
                List.of(Row.of("a", "1,250.00"), Row.of("b", "(1,250.00)")));

        List<Label> labels = table.slices(TYPESETTER, 400).stream().flatMap(slice -> slice.shapes().stream())
                .filter(Label.class::isInstance).map(Label.class::cast).filter(label -> label.text().contains("1,250"))
                .toList();

        double parenthesis = TYPESETTER.measure().width(")", labels.getFirst().style());
        assertThat(labels.get(1).x() - labels.get(0).x()).isCloseTo(parenthesis, within(1e-9));
    }

    @Test
    void shrinksTheTypeRatherThanLetFiguresOverlap() {
        List<Column> columns = new ArrayList<>(List.of(Column.text("Name")));
        List<String> cells = new ArrayList<>(List.of("a"));
        for (int i = 0; i < 12; i++) {
            columns.add(Column.figure("Month"));
            cells.add("1,234,567");
        }

        List<Label> figures = Table.of("", columns, List.of(Row.of(cells))).slices(TYPESETTER, 504).stream()
                .flatMap(slice -> slice.shapes().stream()).filter(Label.class::isInstance).map(Label.class::cast)
                .filter(label -> label.text().equals("1,234,567")).toList();

        for (int i = 1; i < figures.size(); i++) {
            assertThat(figures.get(i).left(TYPESETTER.measure())).isGreaterThan(figures.get(i - 1).x());
        }
    }

    private static List<String> texts(Page page) {
        return page.placed().stream().flatMap(placed -> placed.shapes().stream()).filter(Label.class::isInstance)
                .map((Shape shape) -> ((Label) shape).text()).toList();
    }
}
