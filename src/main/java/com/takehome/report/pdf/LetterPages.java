package com.takehome.report.pdf;

import com.takehome.report.Logo;
import com.takehome.report.chart.Shape.Anchor;
import com.takehome.report.chart.Shape.Box;
import com.takehome.report.chart.Shape.Picture;
import com.takehome.report.letter.ClientLetter;
import com.takehome.report.letter.ClientLetter.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A letter while it is being set, from the top down; what does not fit goes on to the next page. */
final class LetterPages {

    private static final double LEFT = 72;
    private static final double WIDTH = Page.Format.PORTRAIT.width() - 2 * LEFT;
    private static final double TOP = 54;
    private static final double FOOT = Page.Format.PORTRAIT.height() - 54;
    private static final double LOGO_HEIGHT = 44;
    private static final int LINES_BELOW_HEADING = 4;

    private final Typesetter typesetter;
    private final Optional<Logo> logo;
    private final Type body;
    private final Type strong;
    private final Type small;
    private final Tag section = Tag.of(Tag.Kind.SECTION);
    private final List<List<Piece>> pages = new ArrayList<>();
    private double y;

    LetterPages(Typesetter typesetter, Optional<Logo> logo, double factor) {
        this.typesetter = typesetter;
        this.logo = logo;
        body = Type.LETTER.scaled(factor);
        strong = body.strong();
        small = Type.TABLE.scaled(factor);
        newPage();
    }

    int count() {
        return pages.size();
    }

    List<PdfFile.Sheet> sheets() {
        return pages.stream()
                .map(pieces -> new PdfFile.Sheet(Page.Format.PORTRAIT, section, pieces, List.of(), List.of())).toList();
    }

    void write(ClientLetter letter) {
        head(letter);
        lines(Tag.paragraph(), List.of(letter.date()), body);
        y += body.leading();
        lines(Tag.paragraph(), letter.recipient(), body);
        y += body.leading();
        letter.mark().ifPresent(this::mark);
        lines(Tag.heading(1, letter.subject()), List.of(letter.subject()), strong);
        y += body.leading() / 2;
        letter.passages().forEach(this::passage);
        y += body.leading() / 2;
        close(letter);
    }

    private void newPage() {
        pages.add(new ArrayList<>());
        y = TOP;
    }

    /** Begins a new page where less than this is left on the page. */
    private void keep(double height) {
        if (y + height > FOOT && !pages.getLast().isEmpty()) {
            newPage();
        }
    }

    private void add(Piece piece) {
        pages.getLast().add(piece);
    }

    private void head(ClientLetter letter) {
        logo.ifPresentOrElse(picture -> picture(letter, picture), () -> name(letter));
        Tag address = Tag.paragraph();
        for (String line : letter.firmAddress()) {
            add(Piece.of(address, typesetter.line(line, small, typesetter.colors().muted(), LEFT, y, Anchor.START)));
            y += small.leading();
        }
        y += 18;
    }

    private void picture(ClientLetter letter, Logo picture) {
        Picture drawn = Picture.within(LEFT, y, WIDTH / 2, LOGO_HEIGHT, picture);
        add(Piece.of(Tag.figure("Logo of " + letter.firm()), drawn));
        y += drawn.height() + 6;
    }

    private void name(ClientLetter letter) {
        add(Piece.artifact(new Box(LEFT, TOP, 44, 4, typesetter.colors().accent())));
        y += 12;
        add(Piece.of(Tag.paragraph(),
                typesetter.line(letter.firm(), Type.SECTION, typesetter.colors().accent(), LEFT, y, Anchor.START)));
        y += Type.SECTION.leading();
    }

    private void mark(String mark) {
        double height = strong.leading() + 8;
        add(Piece.artifact(new Box(LEFT, y, WIDTH, height, typesetter.colors().panel()),
                new Box(LEFT, y, 3, height, typesetter.colors().bad())));
        add(Piece.of(Tag.paragraph(),
                typesetter.line(mark, strong, typesetter.colors().bad(), LEFT + 10, y + 4, Anchor.START)));
        y += height + 8;
    }

    /** The signature stays with the words above it. */
    private void close(ClientLetter letter) {
        keep(body.leading() * (2 + letter.signature().size()) + 6
                + typesetter.height(letter.disclaimer(), Type.CAPTION, WIDTH));
        lines(Tag.paragraph(), List.of("Sincerely,"), body);
        y += body.leading();
        lines(Tag.paragraph(), letter.signature(), strong);
        y += 6;
        place(new Block.Paragraph(letter.disclaimer(), Type.CAPTION, Block.Paragraph.Tone.MUTED));
    }

    private void lines(Tag tag, List<String> texts, Type type) {
        for (String text : texts) {
            for (String line : typesetter.lines(text, type.style(), WIDTH)) {
                keep(type.leading());
                add(Piece.of(tag, typesetter.line(line, type, typesetter.colors().ink(), LEFT, y, Anchor.START)));
                y += type.leading();
            }
        }
    }

    private void passage(Passage passage) {
        switch (passage) {
            case Passage.Heading heading -> {
                keep(LINES_BELOW_HEADING * body.leading());
                y += 3;
                lines(Tag.heading(2, heading.text()), List.of(heading.text()), strong);
                y += 2;
            }
            case Passage.Text text -> {
                lines(Tag.paragraph(), List.of(text.text()), body);
                y += body.leading() / 2;
            }
            case Passage.Payments payments -> place(table(payments));
        }
    }

    private Table table(Passage.Payments payments) {
        List<Table.Row> rows = payments.rows().stream().map(row -> Table.Row.of(row.due(), row.required(),
                row.withheld(), row.paid(), row.toPay(), row.status())).toList();
        List<Table.Column> columns = List.of(Table.Column.text("Due"), Table.Column.figure("Required"),
                Table.Column.figure("Withheld"), Table.Column.figure("Paid"), Table.Column.figure("To pay"),
                Table.Column.label("Status"));
        return new Table(payments.caption(), columns, rows, small);
    }

    /** A table of four rows stays whole. */
    private void place(Block block) {
        List<Slice> slices = block.slices(typesetter, WIDTH);
        keep(slices.stream().filter(slice -> !slice.isSpace()).mapToDouble(Slice::height).sum());
        for (Slice slice : slices) {
            slice.pieces().forEach(piece -> add(piece.moved(LEFT, y)));
            y += slice.height();
        }
    }
}
