package com.takehome.report.pdf;

import com.takehome.report.Brand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** What draws with the shipped templates, for tests. */
final class Pdfs {

    static final Fonts FONTS = fonts();
    private static final PdfReports ALL = PdfReports.load(Path.of("templates"), Brand.DEFAULT).value().orElseThrow();
    static final PdfReport REPORT = ALL.report().value().orElseThrow();
    static final PdfReport SHARED = ALL.shared().value().orElseThrow();
    static final LetterPdf LETTER = ALL.letter().value().orElseThrow();

    private Pdfs() {}

    private static Fonts fonts() {
        try {
            return new Fonts(Brand.DEFAULT.fonts());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
