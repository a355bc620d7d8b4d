package com.takehome.workbook;

import com.takehome.workbook.RawCell.Kind;
import com.takehome.workbook.RawCell.Origin;
import com.takehome.workbook.RawCell.Style;
import com.takehome.workbook.RawSheet.ColumnRange;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Streams one worksheet part; cells without a value are dropped, rows without cells too. */
final class SheetParser {

    /** More cells than a practice can fill; a sheet beyond it is a mistake or an attack. */
    static final int MAX_CELLS = 2_000_000;

    private final List<String> strings;
    private final List<Style> styles;
    private final List<RawRow> rows = new ArrayList<>();
    private final List<ColumnRange> hiddenColumns = new ArrayList<>();
    private int cellCount;

    SheetParser(List<String> strings, List<Style> styles) {
        this.strings = strings;
        this.styles = styles;
    }

    /** Thrown when a sheet holds more cells than {@link #MAX_CELLS}. */
    static final class TooManyCellsException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    RawSheet read(XMLStreamReader reader, String name, boolean hidden) throws XMLStreamException {
        int lastRow = 0;
        while (XlsxParts.nextElement(reader)) {
            switch (reader.getLocalName()) {
                case "col" -> noteHiddenColumn(reader);
                case "row" -> {
                    int stated = XlsxParts.integer(XlsxParts.attribute(reader, "r"));
                    lastRow = stated > 0 ? stated : lastRow + 1;
                    readRow(reader, lastRow);
                }
                default -> {
                }
            }
        }
        return new RawSheet(name, hidden, rows, hiddenColumns);
    }

    private void noteHiddenColumn(XMLStreamReader reader) {
        if (XlsxParts.isTrue(XlsxParts.attribute(reader, "hidden"))) {
            hiddenColumns.add(new ColumnRange(XlsxParts.integer(XlsxParts.attribute(reader, "min")) - 1,
                    XlsxParts.integer(XlsxParts.attribute(reader, "max")) - 1));
        }
    }

    private void readRow(XMLStreamReader reader, int number) throws XMLStreamException {
        boolean hidden = XlsxParts.isTrue(XlsxParts.attribute(reader, "hidden"));
        List<RawCell> cells = new ArrayList<>();
        int column = -1;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("c")) {
                column = column(XlsxParts.attribute(reader, "r"), column + 1);
                RawCell cell = readCell(reader, column);
                if (cell.kind() != Kind.BLANK) {
                    cells.add(cell);
                }
            }
        }
        if (!cells.isEmpty()) {
            rows.add(new RawRow(number, hidden, cells));
        }
    }

    private static int column(@Nullable String address, int next) {
        if (address == null) {
            return next;
        }
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + (Character.toUpperCase(address.charAt(i)) - 'A' + 1);
        }
        return column > 0 ? column - 1 : next;
    }

    private RawCell readCell(XMLStreamReader reader, int column) throws XMLStreamException {
        if (++cellCount > MAX_CELLS) {
            throw new TooManyCellsException();
        }
        String type = XlsxParts.attribute(reader, "t");
        int styleIndex = XlsxParts.integer(XlsxParts.attribute(reader, "s"));
        Style style = styleIndex >= 0 && styleIndex < styles.size() ? styles.get(styleIndex) : Style.PLAIN;
        String formula = null;
        String value = null;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("c")) {
                break;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "f" -> formula = reader.getElementText();
                case "v" -> value = reader.getElementText();
                case "is" -> value = XlsxParts.richText(reader, "is");
                default -> {
                }
            }
        }
        return cell(column, type == null ? "n" : type, style, formula, value);
    }

    private RawCell cell(int column, String type, Style style, @Nullable String formula, @Nullable String value) {
        boolean hasValue = value != null && (!value.isEmpty() || type.equals("str"));
        if (formula != null && !hasValue) {
            return new RawCell(column, Kind.UNCALCULATED, "=" + formula, style, Origin.TYPED);
        }
        if (value == null || value.isEmpty()) {
            return RawCell.blank(column);
        }
        Origin origin = formula == null ? Origin.TYPED : Origin.CACHED;
        return switch (type) {
            case "s" -> new RawCell(column, Kind.TEXT, shared(value), style, origin);
            case "str" -> new RawCell(column, Kind.TEXT, XlsxParts.unescape(value), style, origin);
            case "inlineStr" -> new RawCell(column, Kind.TEXT, value, style, origin);
            case "d" -> new RawCell(column, Kind.TEXT, value.replaceFirst("T00:00:00(\\.0+)?Z?$", ""), style, origin);
            case "b" -> new RawCell(column, Kind.BOOLEAN, value.equals("1") ? "TRUE" : "FALSE", style, origin);
            case "e" -> new RawCell(column, Kind.ERROR, value, style, origin);
            default -> new RawCell(column, Kind.NUMBER, value, style, origin);
        };
    }

    private String shared(String index) {
        int i = XlsxParts.integer(index);
        return i >= 0 && i < strings.size() ? strings.get(i) : "";
    }
}
