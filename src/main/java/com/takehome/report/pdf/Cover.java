package com.takehome.report.pdf;

import com.takehome.report.Brand;
import com.takehome.report.Figures;
import com.takehome.report.PracticeReport;
import com.takehome.report.chart.Shape;
import com.takehome.report.chart.Shape.Anchor;
import com.takehome.report.chart.Shape.Box;
import com.takehome.report.chart.Shape.Line;
import java.util.ArrayList;
import java.util.List;

/** The first page: whose projection this is, as of when, by whom, and what is inside. */
final class Cover {

    private static final double LEFT = Page.Format.MARGIN;
    private static final double WIDTH = Page.Format.PORTRAIT.textWidth();
    private static final double CONTENTS_TOP = 388;
    private static final double ENTRY = 19;

    private final Typesetter typesetter;
    private final Brand brand;

    Cover(Typesetter typesetter, Brand brand) {
        this.typesetter = typesetter;
        this.brand = brand;
    }

    /**
     * A line of the contents.
     *
     * @param title the part's title
     * @param page where it begins
     */
    record Entry(String title, int page) {
    }

    /** The page's shapes. */
    List<Shape> shapes(ReportTemplate.Cover text, PracticeReport report, List<Entry> contents) {
        var colors = typesetter.colors();
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Box(LEFT, 54, 44, 4, colors.accent()));
        if (!brand.firm().name().isBlank()) {
            shapes.add(typesetter.line(brand.firm().name(), Type.STRONG, colors.ink(), LEFT, 66, Anchor.START));
        }
        double y = 150;
        for (Shape line : typesetter.paragraph(report.practice().name(), Type.COVER, colors.accent(), LEFT, y,
                WIDTH)) {
            shapes.add(line);
            y += Type.COVER.leading();
        }
        shapes.addAll(typesetter.paragraph(text.title(), Type.LEAD, colors.ink(), LEFT, y + 4, WIDTH));
        y += 4 + typesetter.height(text.title(), Type.LEAD, WIDTH);
        shapes.addAll(facts(report, Math.max(y + 22, 250)));
        shapes.addAll(contents(contents));
        shapes.addAll(foot(text));
        return shapes;
    }

    private List<Shape> facts(PracticeReport report, double top) {
        var colors = typesetter.colors();
        List<List<String>> facts = List.of(List.of("As of", Figures.letterDay(report.practice().asOf())),
                List.of("Months", span(report)), List.of("Entity", report.practice().entity()),
                List.of("Owner", report.input().profile().contact().owner()));
        List<Shape> shapes = new ArrayList<>();
        double y = top;
        for (List<String> fact : facts.stream().filter(each -> !each.getLast().isBlank()).toList()) {
            shapes.add(typesetter.line(fact.getFirst(), Type.BODY, colors.muted(), LEFT, y, Anchor.START));
            shapes.add(typesetter.line(fact.getLast(), Type.STRONG, colors.ink(), LEFT + 72, y, Anchor.START));
            y += 16;
        }
        return shapes;
    }

    private static String span(PracticeReport report) {
        return Figures.longMonth(report.practice().firstMonth()) + " to "
                + Figures.longMonth(report.practice().firstMonth().plusMonths(35));
    }

    private List<Shape> contents(List<Entry> contents) {
        var colors = typesetter.colors();
        List<Shape> shapes = new ArrayList<>();
        shapes.add(typesetter.line("Contents", Type.SECTION, colors.accent(), LEFT, CONTENTS_TOP - 24, Anchor.START));
        for (int i = 0; i < contents.size(); i++) {
            double y = CONTENTS_TOP + i * ENTRY;
            shapes.add(Line.straight(LEFT, y, LEFT + WIDTH, y, 0.5, colors.rule()));
            shapes.add(typesetter.line(contents.get(i).title(), Type.BODY, colors.ink(), LEFT, y + 3, Anchor.START));
            shapes.add(typesetter.line(Integer.toString(contents.get(i).page()), Type.BODY, colors.ink(), LEFT + WIDTH,
                    y + 3, Anchor.END));
        }
        return shapes;
    }

    private List<Shape> foot(ReportTemplate.Cover text) {
        var colors = typesetter.colors();
        String words = text.text().isBlank() ? brand.disclaimer() : text.text() + " " + brand.disclaimer();
        double height = typesetter.height(words, Type.CAPTION, WIDTH);
        return typesetter.paragraph(words, Type.CAPTION, colors.muted(), LEFT, 730 - height, WIDTH);
    }

    /** Where the contents lead. */
    static List<PdfFile.Link> links(List<Entry> contents) {
        List<PdfFile.Link> links = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            links.add(new PdfFile.Link(1, LEFT, CONTENTS_TOP + i * ENTRY, WIDTH, ENTRY, contents.get(i).page()));
        }
        return links;
    }
}
