package com.takehome.report.pdf;

import com.takehome.report.Password;
import com.takehome.report.chart.Shape;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Writes finished pages as a tagged PDF file for archives (PDF/A-2a), which a screen reader can follow (PDF/UA-1). Equal
 * pages and properties give equal bytes. Under a password neither holds: encryption draws random numbers, and no archive
 * takes what it cannot open.
 */
final class PdfFile {

    /** A fifth less time than the usual level for a twentieth more bytes. */
    private static final int DEFLATE_LEVEL = 3;
    private static final int HEADING_ZOOM_KEPT = 0;
    private static final int ALL_PERMISSIONS = PdfWriter.ALLOW_PRINTING | PdfWriter.ALLOW_COPY
            | PdfWriter.ALLOW_SCREENREADERS | PdfWriter.ALLOW_MODIFY_ANNOTATIONS | PdfWriter.ALLOW_MODIFY_CONTENTS
            | PdfWriter.ALLOW_ASSEMBLY | PdfWriter.ALLOW_FILL_IN;

    private final Fonts fonts;
    private final Optional<Password> password;

    PdfFile(Fonts fonts, Optional<Password> password) {
        this.fonts = fonts;
        this.password = password;
    }

    /**
     * What the file says of itself.
     *
     * @param title the document's title
     * @param author who reports
     * @param subject what it is about
     * @param date the date that it carries in place of the clock's
     * @param id what makes the file's identifier
     */
    record Properties(String title, String author, String subject, LocalDate date, String id) {
    }

    /**
     * An area that leads to another page.
     *
     * @param tag the element that it is
     * @param words where it leads
     * @param x its left edge
     * @param y its top edge
     * @param width in points
     * @param height in points
     * @param to the page that it leads to
     */
    record Link(Tag tag, String words, double x, double y, double width, double height, int to) {
    }

    /**
     * A page ready to be drawn.
     *
     * @param format its size
     * @param section the element that it belongs to
     * @param pieces what is drawn, in reading order
     * @param headings the bookmarks that point to it
     * @param links the areas that lead elsewhere
     */
    record Sheet(Page.Format format, Tag section, List<Piece> pieces, List<Bookmark> headings, List<Link> links) {

        Sheet {
            pieces = List.copyOf(pieces);
            headings = List.copyOf(headings);
            links = List.copyOf(links);
        }

        List<Shape> shapes() {
            return Piece.shapes(pieces);
        }
    }

    /**
     * A bookmark.
     *
     * @param level 1 for a part
     * @param title its text
     * @param y where on the page
     */
    record Bookmark(int level, String title, double y) {
    }

    /** Writes the file; the stream stays open. */
    void write(List<Sheet> sheets, Properties properties, OutputStream out) throws IOException {
        ByteArrayOutputStream buffer = new ByteArrayOutputStream(1 << 17);
        try {
            draw(sheets, properties, buffer);
        } catch (DocumentException e) {
            throw new IOException("PDF of " + properties.title(), e);
        }
        buffer.writeTo(out);
    }

    /** AES with 256 bits, revision 6. Whoever may open the file may also print and copy. */
    private static void protect(PdfWriter writer, Password password) {
        byte[] key = password.utf8();
        writer.setEncryption(key, key, ALL_PERMISSIONS, PdfWriter.ENCRYPTION_AES_256_V3);
    }

    private void draw(List<Sheet> sheets, Properties properties, OutputStream out) {
        Document document = new Document(size(sheets.getFirst().format()));
        SteadyWriter writer = SteadyWriter.of(document, out);
        writer.setCloseStream(false);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setFullCompression();
        writer.setCompressionLevel(DEFLATE_LEVEL);
        writer.setTagged();
        writer.setTabs(PdfName.S);
        writer.setViewerPreferences(PdfWriter.PageModeUseOutlines | PdfWriter.DisplayDocTitle);
        password.ifPresent(given -> protect(writer, given));
        document.open();
        describe(writer, properties);
        drawPages(sheets, document, writer);
        document.close();
    }

    private void drawPages(List<Sheet> sheets, Document document, PdfWriter writer) {
        PdfContentByte content = writer.getDirectContent();
        Outline outline = new Outline(content.getRootOutline());
        StructureTree structure = new StructureTree(writer);
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            if (i > 0) {
                document.setPageSize(size(sheet.format()));
                document.newPage();
            }
            writer.setPageEmpty(false);
            new PdfPainter(content, fonts, sheet.format().height()).draw(sheet, structure);
            sheet.headings().forEach(heading -> outline.add(heading, sheet.format().height()));
            sheet.links().forEach(link -> structure.link(area(writer, sheet, link), link.tag(), sheet.section()));
        }
    }

    private static Rectangle size(Page.Format format) {
        return new Rectangle((float) format.width(), (float) format.height());
    }

    private static PdfAnnotation area(PdfWriter writer, Sheet sheet, Link link) {
        float top = (float) (sheet.format().height() - link.y());
        PdfAction action = PdfAction.gotoLocalPage(link.to(), new PdfDestination(PdfDestination.FIT), writer);
        PdfAnnotation area = new PdfAnnotation(writer, (float) link.x(), top - (float) link.height(),
                (float) (link.x() + link.width()), top, action);
        area.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        area.put(PdfName.CONTENTS, text(link.words()));
        writer.addAnnotation(area);
        return area;
    }

    private void describe(PdfWriter writer, Properties properties) {
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, text(properties.title()));
        info.put(PdfName.AUTHOR, text(properties.author()));
        info.put(PdfName.SUBJECT, text(properties.subject()));
        info.put(PdfName.CREATOR, text("takehome"));
        GregorianCalendar date = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), Locale.ROOT);
        date.setTimeInMillis(properties.date().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        PdfDate asOf = new PdfDate(date);
        info.put(PdfName.CREATIONDATE, asOf);
        info.put(PdfName.MODDATE, asOf);
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(properties.id().getBytes(StandardCharsets.UTF_8),
                properties.id().getBytes(StandardCharsets.UTF_8)));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("en-US"));
        String producer = info.getAsString(PdfName.PRODUCER).toUnicodeString();
        if (password.isPresent()) {
            writer.setXmpMetadata(XmpMetadata.ofProtected(properties, producer));
        } else {
            writer.setXmpMetadata(XmpMetadata.ofArchive(properties, producer));
            writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(colours(writer)));
        }
    }

    /** What the colours mean: sRGB. */
    private static PdfDictionary colours(PdfWriter writer) {
        PdfStream profile = new PdfStream(SrgbProfile.bytes());
        profile.put(PdfName.N, new PdfNumber(3));
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, text("sRGB"));
        intent.put(PdfName.INFO, text("sRGB IEC61966-2.1"));
        try {
            intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return intent;
    }

    private static PdfString text(String value) {
        return new PdfString(value, PdfObject.TEXT_UNICODE);
    }

    /** The bookmarks as a tree. */
    private static final class Outline {
        private final PdfOutline root;
        private Optional<PdfOutline> part = Optional.empty();

        Outline(PdfOutline root) {
            this.root = root;
        }

        void add(Bookmark bookmark, double pageHeight) {
            float top = (float) (pageHeight - bookmark.y());
            PdfDestination place = new PdfDestination(PdfDestination.XYZ, 0, top, HEADING_ZOOM_KEPT);
            PdfOutline parent = bookmark.level() == 1 ? root : part.orElse(root);
            PdfOutline outline = new PdfOutline(parent, place, bookmark.title(), false);
            if (bookmark.level() == 1) {
                part = Optional.of(outline);
            }
        }
    }
}
