package com.takehome.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfIndirectObject;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A writer that gives embedded font subsets fixed names. OpenPDF draws the six letters before a subset's name at random
 * and offers no way to choose them; here they are counted up in the order of the fonts, so that equal reports have
 * equal bytes.
 */
final class SteadyWriter extends PdfWriter {

    private static final int LETTERS = 6;

    private final Map<String, String> names = new HashMap<>();

    private SteadyWriter(PdfDocument pages, OutputStream out) {
        super(pages, out);
    }

    static SteadyWriter of(Document document, OutputStream out) {
        PdfDocument pages = new PdfDocument();
        document.addDocListener(pages);
        SteadyWriter writer = new SteadyWriter(pages, out);
        pages.addWriter(writer);
        return writer;
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object) throws IOException {
        rename(object);
        return super.addToBody(object);
    }

    @Override
    public PdfIndirectObject addToBody(PdfObject object, PdfIndirectReference reference) throws IOException {
        rename(object);
        return super.addToBody(object, reference);
    }

    private void rename(PdfObject object) {
        if (object instanceof PdfDictionary dictionary) {
            rename(dictionary, PdfName.FONTNAME);
            rename(dictionary, PdfName.BASEFONT);
        }
    }

    private void rename(PdfDictionary dictionary, PdfName key) {
        PdfName name = dictionary.getAsName(key);
        if (name == null) {
            return;
        }
        String subset = PdfName.decodeName(name.toString());
        if (subset.indexOf('+') == LETTERS) {
            String letters = names.computeIfAbsent(subset.substring(0, LETTERS), drawn -> letters(names.size()));
            dictionary.put(key, new PdfName(letters + subset.substring(LETTERS)));
        }
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder("A".repeat(LETTERS));
        for (int at = letters.length() - 1, rest = number; rest > 0; at--, rest /= 26) {
            letters.setCharAt(at, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
