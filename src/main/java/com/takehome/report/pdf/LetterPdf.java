package com.takehome.report.pdf;

import com.takehome.problem.Loaded;
import com.takehome.problem.Problem;
import com.takehome.report.Brand;
import com.takehome.report.Figures;
import com.takehome.report.Password;
import com.takehome.report.PracticeReport;
import com.takehome.report.chart.Shape;
import com.takehome.report.chart.Shape.Anchor;
import com.takehome.report.chart.Shape.Box;
import com.takehome.report.letter.ClientLetter;
import com.takehome.report.letter.ClientLetter.Passage;
import com.takehome.report.letter.LetterComposer;
import com.takehome.report.letter.LetterTemplate;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The client letter {@code <id>-letter.pdf}, always one page. May be used by many threads at once. */
public final class LetterPdf {

    private static final double LEFT = 72;
    private static final double WIDTH = Page.Format.PORTRAIT.width() - 2 * LEFT;
    private static final double TOP = 54;
    private static final double FOOT = Page.Format.PORTRAIT.height() - 54;
    private static final double STEP = 0.04;
    private static final double SMALLEST = 0.6;

    private final LetterComposer composer;
    private final Brand brand;
    private final Fonts fonts;
    private final Optional<Password> password;

    private LetterPdf(LetterComposer composer, Brand brand, Fonts fonts, Optional<Password> password) {
        this.composer = composer;
        this.brand = brand;
        this.fonts = fonts;
        this.password = password;
    }

    /** The same, written so that only the password opens it. */
    public LetterPdf protectedBy(Password secret) {
        return new LetterPdf(composer, brand, fonts, Optional.of(secret));
    }

    /** Reads {@code letter.md} of the folder and the fonts; an unknown placeholder refuses it. */
    public static Loaded<LetterPdf> load(Path templates, Brand brand) {
        return load(templates, brand, PdfReport.fonts(brand));
    }

    static Loaded<LetterPdf> load(Path templates, Brand brand, Fonts fonts) {
        Loaded<LetterTemplate> template = LetterTemplate.read(templates);
        return new Loaded<>(
                template.value().map(found -> new LetterPdf(new LetterComposer(found, brand), brand, fonts,
                        Optional.empty())),
                template.problems());
    }

    /**
     * Writes the letter; the stream stays open.
     *
     * @return the characters that no font has, each as a warning
     */
    public List<Problem> write(PracticeReport report, OutputStream out) throws IOException {
        ClientLetter letter = composer.compose(report);
        List<PdfFile.Sheet> sheets = List.of(sheet(letter));
        PdfFile.Properties properties = new PdfFile.Properties(letter.subject(), letter.firm(),
                report.practice().name() + ", as of " + Figures.letterDay(report.practice().asOf()),
                report.practice().asOf(), report.practice().id() + " " + report.practice().asOf() + " letter");
        new PdfFile(fonts, password).write(sheets, List.of(), properties, out);
        return PdfReport.missingCharacters(report.practice().id() + "-letter.pdf", fonts, sheets);
    }

    /** The letter's only page: the type grows smaller until all of it fits. */
    PdfFile.Sheet sheet(ClientLetter letter) {
        Typesetter typesetter = new Typesetter(fonts, brand.colors());
        double factor = 1;
        Sheet sheet = new Sheet(typesetter, factor);
        sheet.write(letter);
        while (sheet.y > FOOT && factor > SMALLEST) {
            factor -= STEP;
            sheet = new Sheet(typesetter, factor);
            sheet.write(letter);
        }
        return new PdfFile.Sheet(Page.Format.PORTRAIT, sheet.shapes, List.of());
    }

    /** The page while it is being written, from the top down. */
    private static final class Sheet {
        private final Typesetter typesetter;
        private final Type body;
        private final Type strong;
        private final Type small;
        private final List<Shape> shapes = new ArrayList<>();
        private double y = TOP;

        Sheet(Typesetter typesetter, double factor) {
            this.typesetter = typesetter;
            body = Type.LETTER.scaled(factor);
            strong = body.strong();
            small = Type.TABLE.scaled(factor);
        }

        void write(ClientLetter letter) {
            head(letter);
            lines(List.of(letter.date()), body);
            y += body.leading();
            lines(letter.recipient(), body);
            y += body.leading();
            letter.mark().ifPresent(this::mark);
            lines(List.of(letter.subject()), strong);
            y += body.leading() / 2;
            letter.passages().forEach(this::passage);
            y += body.leading() / 2;
            lines(List.of("Sincerely,"), body);
            y += body.leading();
            lines(letter.signature(), strong);
            y += 6;
            place(new Block.Paragraph(letter.disclaimer(), Type.CAPTION, Block.Paragraph.Tone.MUTED));
        }

        private void head(ClientLetter letter) {
            shapes.add(new Box(LEFT, TOP, 44, 4, typesetter.colors().accent()));
            y += 12;
            shapes.add(typesetter.line(letter.firm(), Type.SECTION, typesetter.colors().accent(), LEFT, y,
                    Anchor.START));
            y += Type.SECTION.leading();
            for (String line : letter.firmAddress()) {
                shapes.add(typesetter.line(line, small, typesetter.colors().muted(), LEFT, y, Anchor.START));
                y += small.leading();
            }
            y += 18;
        }

        private void mark(String mark) {
            double height = strong.leading() + 8;
            shapes.add(new Box(LEFT, y, WIDTH, height, typesetter.colors().panel()));
            shapes.add(new Box(LEFT, y, 3, height, typesetter.colors().bad()));
            shapes.add(typesetter.line(mark, strong, typesetter.colors().bad(), LEFT + 10, y + 4, Anchor.START));
            y += height + 8;
        }

        private void lines(List<String> lines, Type type) {
            for (String line : lines) {
                shapes.addAll(typesetter.paragraph(line, type, typesetter.colors().ink(), LEFT, y, WIDTH));
                y += typesetter.height(line, type, WIDTH);
            }
        }

        private void passage(Passage passage) {
            switch (passage) {
                case Passage.Heading heading -> {
                    y += 3;
                    lines(List.of(heading.text()), strong);
                    y += 2;
                }
                case Passage.Text text -> {
                    lines(List.of(text.text()), body);
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

        private void place(Block block) {
            for (Slice slice : block.slices(typesetter, WIDTH)) {
                for (Shape shape : slice.shapes()) {
                    shapes.add(shape.moved(LEFT, y));
                }
                y += slice.height();
            }
        }
    }
}
