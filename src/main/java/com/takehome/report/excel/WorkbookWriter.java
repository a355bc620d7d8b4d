package com.takehome.report.excel;

import com.takehome.report.Brand;
import com.takehome.report.Figure;
import com.takehome.report.excel.ShownValues.CellAddress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Fills a template with one report's figures and packs the parts; the same figures give the same bytes. */
final class WorkbookWriter {

    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final int DEFLATE_LEVEL = 4;
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private final Template template;
    private final Brand.Colors colors;

    WorkbookWriter(Template template, Brand.Colors colors) {
        this.template = template;
        this.colors = colors;
    }

    /**
     * The parts of a filled workbook.
     *
     * @param parts by name
     * @param unevaluated the formulas that have no cached value yet
     */
    record Filled(Map<String, byte[]> parts, List<CellAddress> unevaluated) {

        void writeTo(OutputStream out) throws IOException {
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.setLevel(DEFLATE_LEVEL);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(ENTRY_TIME);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
            zip.finish();
        }
    }

    /** The workbook for these figures, created on the day that they are of. */
    Filled fill(Figure.Group figures, DocumentProperties properties, Map<CellAddress, Figure> evaluated) {
        ReportLayout layout = new ReportLayout(template, figures);
        ShownValues values = new ShownValues(figures, layout, evaluated);
        CellStyles styles = new CellStyles(text(template.parts(), TemplateReader.STYLES));
        Map<String, byte[]> parts = new LinkedHashMap<>(template.parts());
        List<CellAddress> unevaluated = new ArrayList<>();
        for (TemplateSheet sheet : template.sheets()) {
            SheetWriter writer = new SheetWriter(sheet, layout, values, styles);
            put(parts, sheet.part(), writer.write(figures));
            unevaluated.addAll(writer.unevaluated());
        }
        Set<String> leftOut = new HashSet<>();
        for (TemplateDrawing drawing : template.drawings()) {
            put(parts, drawing.name(), drawing.write(layout, figures));
            leftOut.addAll(drawing.leftOut(figures));
        }
        template.charts().stream().filter(chart -> !leftOut.contains(chart.name()))
                .forEach(chart -> put(parts, chart.name(), chart.write(layout, values, figures, colors)));
        leftOut.forEach(chart -> remove(parts, chart));
        put(parts, TemplateReader.WORKBOOK, written(template.workbook(), layout, Place.onSheet(""), figures));
        put(parts, TemplateReader.STYLES, styles.toXml());
        put(parts, TemplateReader.PROPERTIES, properties.toXml());
        return new Filled(parts, unevaluated);
    }

    private static String written(Markup markup, ReportLayout layout, Place place, Figure.Group figures) {
        StringBuilder out = new StringBuilder();
        markup.write(out, layout, place, figures);
        return out.toString();
    }

    private static void put(Map<String, byte[]> parts, String name, String xml) {
        parts.put(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes out a part and every mention of it. */
    private static void remove(Map<String, byte[]> parts, String name) {
        parts.remove(name);
        String file = Pattern.quote(name.substring(name.lastIndexOf('/') + 1));
        Pattern mention = Pattern.compile("<(?:Override|Relationship)\\b[^>]*/" + file + "\"[^>]*/>");
        parts.replaceAll((part, bytes) -> part.endsWith(".rels") || part.equals(CONTENT_TYPES)
                ? mention.matcher(new String(bytes, StandardCharsets.UTF_8)).replaceAll("")
                        .getBytes(StandardCharsets.UTF_8)
                : bytes);
    }

    private static String text(Map<String, byte[]> parts, String name) {
        return new String(parts.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    /**
     * What the file says of itself.
     *
     * @param title the workbook's title
     * @param creator who made it
     * @param created the day that it is of
     */
    record DocumentProperties(String title, String creator, LocalDate created) {

        String toXml() {
            StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                    + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                    + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                    + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>");
            Xml.escape(xml, Xml.cellText(title));
            xml.append("</dc:title><dc:creator>");
            Xml.escape(xml, Xml.cellText(creator));
            xml.append("</dc:creator><dcterms:created xsi:type=\"dcterms:W3CDTF\">").append(created)
                    .append("T00:00:00Z</dcterms:created></cp:coreProperties>");
            return xml.toString();
        }
    }
}
