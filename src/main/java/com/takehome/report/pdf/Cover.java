package com.takehome.report.pdf;

import com.takehome.report.Brand;
import com.takehome.report.Figures;
import com.takehome.report.PracticeReport;
import com.takehome.report.chart.Shape.Anchor;
import com.takehome.report.chart.Shape.Box;
import com.takehome.report.chart.Shape.Line;
import com.takehome.report.chart.Shape.Picture;
import java.util.ArrayList;
import java.util.List;

/** The first page: whose projection this is, as of when, by whom, and what is inside. */
final class Cover {

    private static final double LEFT = Page.Format.MARGIN;
    private static final double WIDTH = Page.Format.PORTRAIT.textWidth();
    private static final double LOGO_HEIGHT = 60;
    private static final double CONTENTS_TOP = 388;
    private static final double ENTRY = 19;

    private final Typesetter typesetter;
    private final Brand brand;
    private final List<Entry> contents;
    private final Tag contentsTag = Tag.of(Tag.Kind.CONTENTS);
    private final List<Tag> links;

    Cover(Typesetter typesetter, Brand brand, List<Entry> contents) {
        this.typesetter = typesetter;
        this.brand = brand;
        this.contents = List.copyOf(contents);
        this.links = contents.stream().map(entry -> contentsTag.child(Tag.Kind.CONTENTS_ENTRY)
                .child(Tag.Kind.REFERENCE).child(Tag.Kind.LINK)).toList();
    }

    /**
     * A line of the contents.
     *
     * @param title the part's title
     * @param page where it begins
     */
    record Entry(String title, int page) {
    }

    /** The page's pieces. */
    List<Piece> pieces(ReportTemplate.Cover text, PracticeReport report) {
        var colors = typesetter.colors();
        List<Piece> pieces = new ArrayList<>();
        pieces.addAll(firm());
        String name = report.practice().name();
        double y = 150;
        pieces.add(new Piece(Tag.heading(1, name),
                typesetter.paragraph(name, Type.COVER, colors.accent(), LEFT, y, WIDTH)));
        y += typesetter.height(name, Type.COVER, WIDTH) + 4;
        pieces.add(new Piece(Tag.paragraph(),
                typesetter.paragraph(text.title(), Type.LEAD, colors.ink(), LEFT, y, WIDTH)));
        y += typesetter.height(text.title(), Type.LEAD, WIDTH);
        pieces.addAll(facts(report, Math.max(y + 22, 250)));
        pieces.addAll(contents());
        pieces.add(foot(text));
        return pieces;
    }

    private List<Piece> firm() {
        String name = brand.firm().name();
        if (brand.logo().isPresent()) {
            return List.of(Piece.of(Tag.figure("Logo of " + name),
                    Picture.within(LEFT, 54, WIDTH / 2, LOGO_HEIGHT, brand.logo().get())));
        }
        Piece bar = Piece.artifact(new Box(LEFT, 54, 44, 4, typesetter.colors().accent()));
        return name.isBlank() ? List.of(bar)
                : List.of(bar, Piece.of(Tag.paragraph(),
                        typesetter.line(name, Type.STRONG, typesetter.colors().ink(), LEFT, 66, Anchor.START)));
    }

    private List<Piece> facts(PracticeReport report, double top) {
        var colors = typesetter.colors();
        List<List<String>> facts = List.of(List.of("As of", Figures.letterDay(report.practice().asOf())),
                List.of("Months", span(report)), List.of("Entity", report.practice().entity()),
                List.of("Owner", report.input().profile().contact().owner()));
        List<Piece> pieces = new ArrayList<>();
        double y = top;
        for (List<String> fact : facts.stream().filter(each -> !each.getLast().isBlank()).toList()) {
            pieces.add(Piece.of(Tag.paragraph(),
                    typesetter.line(fact.getFirst(), Type.BODY, colors.muted(), LEFT, y, Anchor.START),
                    typesetter.line(fact.getLast(), Type.STRONG, colors.ink(), LEFT + 72, y, Anchor.START)));
            y += 16;
        }
        return pieces;
    }

    private static String span(PracticeReport report) {
        return Figures.longMonth(report.practice().firstMonth()) + " to "
                + Figures.longMonth(report.practice().firstMonth().plusMonths(35));
    }

    private List<Piece> contents() {
        var colors = typesetter.colors();
        List<Piece> pieces = new ArrayList<>();
        pieces.add(Piece.of(Tag.heading(2, "Contents"), typesetter.line("Contents", Type.SECTION, colors.accent(), LEFT,
                CONTENTS_TOP - 24, Anchor.START)));
        for (int i = 0; i < contents.size(); i++) {
            double y = CONTENTS_TOP + i * ENTRY;
            pieces.add(Piece.artifact(Line.straight(LEFT, y, LEFT + WIDTH, y, 0.5, colors.rule())));
            pieces.add(Piece.of(links.get(i),
                    typesetter.line(contents.get(i).title(), Type.BODY, colors.ink(), LEFT, y + 3, Anchor.START),
                    typesetter.line(Integer.toString(contents.get(i).page()), Type.BODY, colors.ink(), LEFT + WIDTH,
                            y + 3, Anchor.END)));
        }
        return pieces;
    }

    private Piece foot(ReportTemplate.Cover text) {
        String words = text.text().isBlank() ? brand.disclaimer() : text.text() + " " + brand.disclaimer();
        double height = typesetter.height(words, Type.CAPTION, WIDTH);
        return new Piece(Tag.paragraph(), typesetter.paragraph(words, Type.CAPTION, typesetter.colors().muted(), LEFT,
                730 - height, WIDTH));
    }

    /** Where the contents lead. */
    List<PdfFile.Link> links() {
        List<PdfFile.Link> areas = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            Entry entry = contents.get(i);
            areas.add(new PdfFile.Link(links.get(i), entry.title() + ", page " + entry.page(), LEFT,
                    CONTENTS_TOP + i * ENTRY, WIDTH, ENTRY, entry.page()));
        }
        return areas;
    }
}
