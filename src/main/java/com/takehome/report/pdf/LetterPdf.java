package com.takehome.report.pdf;

import com.takehome.problem.Problem;
import com.takehome.report.Brand;
import com.takehome.report.Figures;
import com.takehome.report.Password;
import com.takehome.report.PracticeReport;
import com.takehome.report.letter.ClientLetter;
import com.takehome.report.letter.LetterComposer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** The client letter {@code <id>-letter.pdf}, one page wherever it fits. May be used by many threads at once. */
public final class LetterPdf {

    private static final double STEP = 0.04;
    private static final double SMALLEST = 0.75;

    private final LetterComposer composer;
    private final Brand brand;
    private final Fonts fonts;
    private final Optional<Password> password;

    LetterPdf(LetterComposer composer, Brand brand, Fonts fonts) {
        this(composer, brand, fonts, Optional.empty());
    }

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

    /**
     * Writes the letter; the stream stays open.
     *
     * @return the characters that no font has, each as a warning
     */
    public List<Problem> write(PracticeReport report, OutputStream out) throws IOException {
        ClientLetter letter = composer.compose(report);
        List<PdfFile.Sheet> sheets = sheets(letter);
        PdfFile.Properties properties = new PdfFile.Properties(letter.subject(), letter.firm(),
                report.practice().name() + ", as of " + Figures.letterDay(report.practice().asOf()),
                report.practice().asOf(), report.practice().id() + " " + report.practice().asOf() + " letter");
        new PdfFile(fonts, password).write(sheets, properties, out);
        return PdfReport.missingCharacters(report.practice().id() + "-letter.pdf", fonts, sheets);
    }

    /** The letter's pages. */
    List<PdfFile.Sheet> sheets(PracticeReport report) {
        return sheets(composer.compose(report));
    }

    /** One page, on which the type grows smaller until all of it fits; where that would be too small to read, two. */
    List<PdfFile.Sheet> sheets(ClientLetter letter) {
        Typesetter typesetter = new Typesetter(fonts, brand.colors());
        for (double factor = 1; factor > SMALLEST; factor -= STEP) {
            LetterPages pages = new LetterPages(typesetter, brand.logo(), factor);
            pages.write(letter);
            if (pages.count() == 1) {
                return pages.sheets();
            }
        }
        LetterPages pages = new LetterPages(typesetter, brand.logo(), 1);
        pages.write(letter);
        return pages.sheets();
    }
}
