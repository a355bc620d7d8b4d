package com.takehome.report.pdf;

import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import com.takehome.problem.SourceRef;
import com.takehome.report.Brand;
import com.takehome.report.Figures;
import com.takehome.report.Password;
import com.takehome.report.PracticeReport;
import com.takehome.report.chart.Shape;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The report {@code <id>.pdf}. Loaded once per run; may be used by many threads at once. */
public final class PdfReport {

    private final ReportTemplate template;
    private final Brand brand;
    private final Fonts fonts;
    private final Optional<Password> password;

    PdfReport(ReportTemplate template, Brand brand, Fonts fonts) {
        this(template, brand, fonts, Optional.empty());
    }

    private PdfReport(ReportTemplate template, Brand brand, Fonts fonts, Optional<Password> password) {
        this.template = template;
        this.brand = brand;
        this.fonts = fonts;
        this.password = password;
    }

    /** The same, written so that only the password opens it. */
    public PdfReport protectedBy(Password secret) {
        return new PdfReport(template, brand, fonts, Optional.of(secret));
    }

    /**
     * Writes the report; the stream stays open.
     *
     * @return the characters that no font has, each as a warning
     */
    public List<Problem> write(PracticeReport report, OutputStream out) throws IOException {
        List<PdfFile.Sheet> sheets = sheets(report);
        String id = report.practice().id() + " " + report.practice().asOf() + " report";
        String author = brand.firm().name().isBlank() ? report.practice().name() : brand.firm().name();
        PdfFile.Properties properties = new PdfFile.Properties(report.practice().name() + ": three-year projection",
                author, "Projection as of " + Figures.letterDay(report.practice().asOf()),
                report.practice().asOf(), id);
        new PdfFile(fonts, password).write(sheets, properties, out);
        return missingCharacters(report.practice().id() + ".pdf", fonts, sheets);
    }

    /** The report's pages, ready to be drawn. */
    List<PdfFile.Sheet> sheets(PracticeReport report) {
        Typesetter typesetter = new Typesetter(fonts, brand.colors());
        Flow flow = new Flow(typesetter);
        for (ReportTemplate.Part part : template.parts()) {
            List<Block> shown = part.show().stream().flatMap(element -> element.blocks(report).stream()).toList();
            if (!shown.isEmpty()) {
                flow.part(part.format(), part.title(), withTitle(part, shown));
            }
        }
        List<Page> pages = flow.pages();
        int before = template.cover().isPresent() ? 1 : 0;
        Furniture furniture = new Furniture(typesetter, brand);
        List<PdfFile.Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            List<Piece> pieces = new ArrayList<>();
            pieces.add(furniture.of(page.format(), report.practice().name(),
                    page.part() + "  \u00B7  as of " + Figures.day(report.practice().asOf()), i + 1 + before,
                    pages.size() + before));
            page.placed().forEach(placed -> pieces.addAll(placed.pieces()));
            sheets.add(new PdfFile.Sheet(page.format(), page.section(), pieces, bookmarks(page), List.of()));
        }
        template.cover().ifPresent(cover -> sheets.addFirst(cover(cover, report, typesetter, furniture, sheets)));
        return sheets;
    }

    private PdfFile.Sheet cover(ReportTemplate.Cover cover, PracticeReport report, Typesetter typesetter,
            Furniture furniture, List<PdfFile.Sheet> parts) {
        Cover drawn = new Cover(typesetter, brand, contentsFrom(parts, 2));
        List<Piece> pieces = new ArrayList<>();
        pieces.add(furniture.footOf(Page.Format.PORTRAIT, 1, parts.size() + 1));
        pieces.addAll(drawn.pieces(cover, report));
        return new PdfFile.Sheet(Page.Format.PORTRAIT, Tag.of(Tag.Kind.SECTION), pieces, List.of(), drawn.links());
    }

    private static List<Cover.Entry> contentsFrom(List<PdfFile.Sheet> sheets, int firstNumber) {
        List<Cover.Entry> entries = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            int number = i + firstNumber;
            sheets.get(i).headings().stream().filter(heading -> heading.level() == 1)
                    .forEach(heading -> entries.add(new Cover.Entry(heading.title(), number)));
        }
        return entries;
    }

    private static List<Block> withTitle(ReportTemplate.Part part, List<Block> shown) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, part.title()));
        if (!part.text().isBlank()) {
            blocks.add(Block.Paragraph.body(part.text()));
        }
        blocks.addAll(shown);
        return blocks;
    }

    private static List<PdfFile.Bookmark> bookmarks(Page page) {
        return page.placed().stream().flatMap(placed -> placed.pieces().stream().map(Piece::tag)
                .filter(Tag::isHeading).map(tag -> new PdfFile.Bookmark(tag.kind() == Tag.Kind.HEADING ? 1 : 2,
                        tag.words(), placed.y())))
                .toList();
    }

    static List<Problem> missingCharacters(String file, Fonts fonts, List<PdfFile.Sheet> sheets) {
        Set<String> unusual = new LinkedHashSet<>();
        for (PdfFile.Sheet sheet : sheets) {
            for (Piece piece : sheet.pieces()) {
                for (Shape shape : piece.shapes()) {
                    if (shape instanceof Shape.Label label && !Scripts.isPlain(label.text())) {
                        unusual.add(label.text());
                    }
                }
            }
        }
        Map<Integer, String> missing = new LinkedHashMap<>();
        unusual.forEach(text -> fonts.missing(text).forEach(c -> missing.putIfAbsent(c, text)));
        return missing.entrySet().stream().map(each -> missing(file, each.getValue(), each.getKey())).toList();
    }

    private static Problem missing(String file, String text, int codePoint) {
        return Problem.of(ProblemCode.CHARACTER_NOT_SHOWN, SourceRef.ofFile(file), text,
                "holds a character that no font has; it is shown as " + Fonts.code(codePoint),
                "write it in other letters, or name a font that has it in brand.yaml");
    }
}
