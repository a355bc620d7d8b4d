package com.takehome.report.pdf;

import com.takehome.problem.Loaded;
import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import com.takehome.problem.SourceRef;
import com.takehome.report.Brand;
import com.takehome.report.letter.LetterComposer;
import com.takehome.report.letter.LetterTemplate;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.openpdf.text.DocumentException;

/** The PDF files of a run: report, copy for outsiders and letter, over fonts that are read once. */
public final class PdfReports {

    private final Path templates;
    private final Brand brand;
    private final Fonts fonts;
    private final Fonts plainFonts;

    private PdfReports(Path templates, Brand brand, Fonts fonts, Fonts plainFonts) {
        this.templates = templates;
        this.brand = brand;
        this.fonts = fonts;
        this.plainFonts = plainFonts;
    }

    /** Reads the fonts; one of the brand's that cannot be used refuses them. */
    public static Loaded<PdfReports> load(Path templates, Brand brand) {
        try {
            Fonts fonts = new Fonts(brand.fonts());
            Fonts plain = brand.fonts().equals(Brand.NONE.fonts()) ? fonts : new Fonts(Brand.NONE.fonts());
            return Loaded.of(new PdfReports(templates, brand, fonts, plain), List.of());
        } catch (IOException | DocumentException e) {
            return Loaded.refused(List.of(Problem.of(ProblemCode.TEMPLATE_BRAND_INVALID,
                    SourceRef.ofSheet("brand.yaml", "fonts"), "", "names a font that cannot be embedded",
                    "use a TrueType file whose licence bits permit embedding")));
        }
    }

    /** Reads {@code report.yaml}; an unknown entry refuses it. */
    public Loaded<PdfReport> report() {
        return mapped(ReportTemplate.read(templates, ReportTemplate.FILE),
                template -> new PdfReport(template, brand, fonts));
    }

    /** Reads {@code report-shared.yaml}: the report for outsiders, who see no firm's brand. */
    public Loaded<PdfReport> shared() {
        return mapped(ReportTemplate.read(templates, ReportTemplate.SHARED_FILE),
                template -> new PdfReport(template, Brand.NONE, plainFonts));
    }

    /** Reads {@code letter.md}; an unknown placeholder refuses it. */
    public Loaded<LetterPdf> letter() {
        return mapped(LetterTemplate.read(templates),
                template -> new LetterPdf(new LetterComposer(template, brand), brand, fonts));
    }

    private static <T, R> Loaded<R> mapped(Loaded<T> loaded, Function<T, R> drawing) {
        return new Loaded<>(loaded.value().map(drawing), loaded.problems());
    }
}
