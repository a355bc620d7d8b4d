package com.takehome.report.pdf;

import com.takehome.report.Password;
import com.takehome.report.chart.Shape;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/** Writes finished pages as a PDF file. Equal pages and properties give equal bytes, unless a password protects them. */
final class PdfFile {

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
     * @param from the number of the page that it lies on, from 1
     * @param x its left edge
     * @param y its top edge
     * @param width in points
     * @param height in points
     * @param to the page that it leads to
     */
    record Link(int from, double x, double y, double width, double height, int to) {
    }

    /**
     * A page ready to be drawn.
     *
     * @param format its size
     * @param shapes what is drawn
     * @param headings the bookmarks that point to it
     */
    record Sheet(Page.Format format, List<Shape> shapes, List<Bookmark> headings) {

        Sheet {
            shapes = List.copyOf(shapes);
            headings = List.copyOf(headings);
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
    void write(List<Sheet> sheets, List<Link> links, Properties properties, OutputStream out) throws IOException {
        ByteArrayOutputStream buffer = new ByteArrayOutputStream(1 << 17);
        try {
            draw(sheets, links, properties, buffer);
        } catch (DocumentException e) {
            throw new IOException("PDF of " + properties.title(), e);
        }
        out.write(password.isPresent() ? buffer.toByteArray() : SubsetNames.fixed(buffer.toByteArray()));
    }

    /** AES with 256 bits, revision 6. Whoever may open the file may also print and copy. */
    private static void protect(PdfWriter writer, Password password) {
        byte[] key = password.utf8();
        writer.setEncryption(key, key, ALL_PERMISSIONS, PdfWriter.ENCRYPTION_AES_256_V3);
    }

    private void draw(List<Sheet> sheets, List<Link> links, Properties properties, OutputStream out) {
        Document document = new Document(size(sheets.getFirst().format()));
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setViewerPreferences(PdfWriter.PageModeUseOutlines | PdfWriter.DisplayDocTitle);
        password.ifPresent(given -> protect(writer, given));
        document.open();
        describe(writer, properties);
        PdfContentByte content = writer.getDirectContent();
        Outline outline = new Outline(content.getRootOutline());
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            if (i > 0) {
                document.setPageSize(size(sheet.format()));
                document.newPage();
            }
            writer.setPageEmpty(false);
            new PdfPainter(content, fonts, sheet.format().height()).draw(sheet.shapes());
            sheet.headings().forEach(heading -> outline.add(heading, sheet.format().height()));
            int number = i + 1;
            links.stream().filter(link -> link.from() == number).forEach(link -> link(writer, content, sheet, link));
        }
        document.close();
    }

    private static Rectangle size(Page.Format format) {
        return new Rectangle((float) format.width(), (float) format.height());
    }

    private static void link(PdfWriter writer, PdfContentByte content, Sheet sheet, Link link) {
        float top = (float) (sheet.format().height() - link.y());
        PdfAction action = PdfAction.gotoLocalPage(link.to(), new PdfDestination(PdfDestination.FIT), writer);
        content.setAction(action, (float) link.x(), top - (float) link.height(), (float) (link.x() + link.width()),
                top);
    }

    private static void describe(PdfWriter writer, Properties properties) {
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
