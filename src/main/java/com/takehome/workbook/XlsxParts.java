package com.takehome.workbook;

import com.takehome.workbook.RawCell.Style;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;

/**
 * Streams the parts of one .xlsx package into {@link RawWorkbook}. Names are compared without their namespace, so that
 * both the transitional and the strict form are read; no document type and no external entity is ever followed.
 */
final class XlsxParts {

    /** How the file format writes a character that XML cannot hold. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final XMLInputFactory xml = secureFactory();
    private final XSSFReader parts;
    private final String file;

    private record SheetEntry(String name, String relation, boolean hidden) {
    }

    private XlsxParts(OPCPackage zip, String file) throws IOException, OpenXML4JException {
        this.parts = new XSSFReader(zip);
        this.file = file;
    }

    /** Reads all worksheets of the package. */
    static RawWorkbook read(OPCPackage zip, String file) throws IOException, OpenXML4JException, XMLStreamException {
        return new XlsxParts(zip, file).read();
    }

    private static XMLInputFactory secureFactory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private RawWorkbook read() throws IOException, OpenXML4JException, XMLStreamException {
        List<SheetEntry> entries = new ArrayList<>();
        boolean date1904 = readWorkbook(entries);
        List<Style> styles = readStyles();
        List<String> strings = readSharedStrings();
        List<RawSheet> sheets = new ArrayList<>();
        for (SheetEntry entry : entries) {
            try (InputStream in = parts.getSheet(entry.relation())) {
                SheetParser parser = new SheetParser(strings, styles);
                sheets.add(parser.read(xml.createXMLStreamReader(in), entry.name(), entry.hidden()));
            }
        }
        return new RawWorkbook(file, date1904, sheets);
    }

    private boolean readWorkbook(List<SheetEntry> entries)
            throws IOException, OpenXML4JException, XMLStreamException {
        boolean date1904 = false;
        try (InputStream in = parts.getWorkbookData()) {
            XMLStreamReader reader = xml.createXMLStreamReader(in);
            while (nextElement(reader)) {
                if (reader.getLocalName().equals("workbookPr")) {
                    date1904 = isTrue(attribute(reader, "date1904"));
                } else if (reader.getLocalName().equals("sheet")) {
                    entries.add(new SheetEntry(orEmpty(attribute(reader, "name")), relationId(reader),
                            !"visible".equals(attribute(reader, "state", "visible"))));
                }
            }
        }
        return date1904;
    }

    private static String relationId(XMLStreamReader reader) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals("id") && reader.getAttributeNamespace(i) != null) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    private List<String> readSharedStrings() throws IOException, OpenXML4JException, XMLStreamException {
        List<String> strings = new ArrayList<>();
        try (InputStream in = parts.getSharedStringsData()) {
            if (in == null) {
                return strings;
            }
            XMLStreamReader reader = xml.createXMLStreamReader(in);
            while (nextElement(reader)) {
                if (reader.getLocalName().equals("si")) {
                    strings.add(richText(reader, "si"));
                }
            }
        }
        return strings;
    }

    private List<Style> readStyles() throws IOException, OpenXML4JException, XMLStreamException {
        Map<Integer, String> formats = new HashMap<>();
        List<Style> styles = new ArrayList<>();
        try (InputStream in = parts.getStylesData()) {
            if (in == null) {
                return styles;
            }
            XMLStreamReader reader = xml.createXMLStreamReader(in);
            boolean inCellFormats = false;
            while (nextElement(reader)) {
                switch (reader.getLocalName()) {
                    case "numFmt" -> formats.put(integer(attribute(reader, "numFmtId")),
                            orEmpty(attribute(reader, "formatCode")));
                    case "cellXfs" -> inCellFormats = true;
                    case "cellStyles" -> inCellFormats = false;
                    case "xf" -> {
                        if (inCellFormats) {
                            styles.add(style(integer(attribute(reader, "numFmtId")), formats));
                        }
                    }
                    default -> {
                    }
                }
            }
        }
        return styles;
    }

    private static Style style(int id, Map<Integer, String> formats) {
        String format = Optional.ofNullable(formats.get(id)).or(() -> Optional.ofNullable(builtin(id))).orElse("");
        if (DateUtil.isADateFormat(id, format)) {
            return Style.DATE;
        }
        return format.contains("%") ? Style.PERCENT : Style.PLAIN;
    }

    private static @Nullable String builtin(int id) {
        return BuiltinFormats.getBuiltinFormat(id);
    }

    /** The text of all runs up to the end of the named element, without phonetic guides. */
    static String richText(XMLStreamReader reader, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean phonetic = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (reader.getLocalName().equals("rPh")) {
                    phonetic = true;
                } else if (reader.getLocalName().equals("t") && !phonetic) {
                    text.append(reader.getElementText());
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (reader.getLocalName().equals(element)) {
                    break;
                }
                phonetic = phonetic && !reader.getLocalName().equals("rPh");
            }
        }
        return unescape(text.toString());
    }

    /** The text with the file format's escapes, such as {@code _x000D_}, resolved. */
    static String unescape(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPED.matcher(text).replaceAll(
                found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }

    /** The text in a form that {@link #unescape} turns back into it. */
    static String escape(String text) {
        return ESCAPED.matcher(text).replaceAll("_x005F$0");
    }

    /** Moves to the next start of an element; false at the end. */
    static boolean nextElement(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** An attribute without namespace, or null. */
    static @Nullable String attribute(XMLStreamReader reader, String name) {
        return reader.getAttributeValue(null, name);
    }

    private static String attribute(XMLStreamReader reader, String name, String absent) {
        String value = attribute(reader, name);
        return value == null ? absent : value;
    }

    /** True for the two ways in which the file format writes true. */
    static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    /** The number of an attribute that holds a small count; -1 where it does not. */
    static int integer(@Nullable String value) {
        try {
            return value == null ? -1 : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
