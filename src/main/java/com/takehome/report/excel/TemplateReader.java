package com.takehome.report.excel;

import com.takehome.report.Figure;
import com.takehome.report.excel.TemplateCell.Content;
import com.takehome.report.excel.TemplateSheet.Block;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRow;

/** Takes a template workbook apart. */
final class TemplateReader {

    static final String STYLES = "xl/styles.xml";
    static final String WORKBOOK = "xl/workbook.xml";
    static final String PROPERTIES = "docProps/core.xml";
    static final String KEYS = "keys";
    private static final String CALCULATION_CHAIN = "xl/calcChain.xml";

    /** Widths count in parts of a character. */
    private static final int WIDTH_UNIT = 256;

    private final Figure.Group catalogue;
    private final UnaryOperator<String> dress;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /**
     * Prepares a reading.
     *
     * @param catalogue a report with every figure that there is: what a key may name
     * @param dress changes the colours and the typeface in styles and charts
     */
    TemplateReader(Figure.Group catalogue, UnaryOperator<String> dress) {
        this.catalogue = catalogue;
        this.dress = dress;
    }

    /** The template of a workbook's bytes. */
    Template read(byte[] workbook) throws IOException {
        unpack(workbook);
        try (XSSFWorkbook poi = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            List<TemplateSheet> sheets = new ArrayList<>();
            List<TemplateDrawing> drawings = new ArrayList<>();
            List<TemplateChart> charts = new ArrayList<>();
            for (int i = 0; i < poi.getNumberOfSheets(); i++) {
                XSSFSheet sheet = poi.getSheetAt(i);
                sheets.add(sheet(sheet));
                Optional.ofNullable(sheet.getDrawingPatriarch())
                        .ifPresent(drawing -> addDrawing(sheet, drawing, drawings, charts));
            }
            return new Template(parts, sheets, Markup.ofSheet(text(WORKBOOK)), drawings, charts);
        }
    }

    private void unpack(byte[] workbook) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        parts.remove(CALCULATION_CHAIN);
        parts.replaceAll((name, bytes) -> name.endsWith(".xml") || name.endsWith(".rels")
                ? prepared(name, Xml.withoutCdata(new String(bytes, StandardCharsets.UTF_8)))
                        .getBytes(StandardCharsets.UTF_8)
                : bytes);
    }

    private String prepared(String name, String xml) {
        if (name.equals("[Content_Types].xml") || name.endsWith(".rels")) {
            return xml.replaceAll("<(?:Override|Relationship)\\b[^>]*calcChain\\.xml[^>]*/>", "");
        }
        return name.equals(STYLES) || name.startsWith("xl/charts/") ? dress.apply(xml) : xml;
    }

    private String text(String part) {
        return new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    }

    private static String partName(org.apache.poi.openxml4j.opc.PackagePart part) {
        return part.getPartName().getName().substring(1);
    }

    private void addDrawing(XSSFSheet sheet, XSSFDrawing drawing, List<TemplateDrawing> drawings,
            List<TemplateChart> charts) {
        String name = partName(drawing.getPackagePart());
        Map<String, String> relations = new HashMap<>();
        for (XSSFChart chart : drawing.getCharts()) {
            String part = partName(chart.getPackagePart());
            relations.put(drawing.getRelationId(chart), part);
            charts.add(TemplateChart.parse(part, sheet.getSheetName(), text(part)));
        }
        drawings.add(TemplateDrawing.parse(name, sheet.getSheetName(), text(name), relations));
    }

    private TemplateSheet sheet(XSSFSheet sheet) {
        String part = partName(sheet.getPackagePart());
        String xml = text(part).replaceAll("<dimension[^>]*/>", "");
        int keyColumn = keyColumn(sheet);
        int start = xml.indexOf("<sheetData");
        int close = xml.indexOf("</sheetData>");
        int end = close >= 0 ? close + "</sheetData>".length() : xml.indexOf("/>", start) + 2;
        Map<Integer, TemplateSheet.Row> rows = new TreeMap<>();
        Set<Integer> keyRows = new HashSet<>();
        List<Block> blocks = new ArrayList<>();
        Map<Integer, String> columnKeys = new HashMap<>();
        for (Row row : sheet) {
            String key = keyColumn < 0 ? "" : text(row.getCell(keyColumn));
            if (key.equals(KEYS)) {
                keyRows.add(row.getRowNum());
                columnKeys.clear();
                row.forEach(cell -> columnKeys.put(cell.getColumnIndex(), text(cell)));
            } else {
                extend(blocks, row.getRowNum(), key);
                rows.put(row.getRowNum(), row((XSSFRow) row, key, columnKeys, keyColumn));
            }
        }
        return TemplateSheet.of(sheet.getSheetName(), part,
                Markup.ofSheet(shown(xml.substring(0, start), keyColumn)), Markup.ofSheet(xml.substring(end)), rows,
                blocks, keyRows);
    }

    /** The column whose first key row says so; -1 on a sheet without keys. */
    static int keyColumn(XSSFSheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (text(cell).equals(KEYS)) {
                    return cell.getColumnIndex();
                }
            }
        }
        return -1;
    }

    static String text(@org.jspecify.annotations.Nullable Cell cell) {
        return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue().strip() : "";
    }

    /** The key column is hidden in the template and an empty margin in the report. */
    private static String shown(String head, int keyColumn) {
        return keyColumn < 0 ? head
                : head.replaceAll("(<col min=\"" + (keyColumn + 1) + "\"[^>]*?) hidden=\"(?:1|true)\"", "$1");
    }

    /** Rows that follow each other and repeat for the same list are one block. */
    private static void extend(List<Block> blocks, int row, String key) {
        Optional<String> list = FigureKey.repeatedList(key);
        if (list.isEmpty()) {
            return;
        }
        Block last = blocks.isEmpty() ? new Block(-2, -2, "") : blocks.getLast();
        if (last.last() == row - 1 && last.list().equals(list.get())) {
            blocks.set(blocks.size() - 1, new Block(last.first(), row, list.get()));
        } else {
            blocks.add(new Block(row, row, list.get()));
        }
    }

    private TemplateSheet.Row row(XSSFRow row, String rowKey, Map<Integer, String> columnKeys, int keyColumn) {
        List<TemplateCell> cells = new ArrayList<>();
        for (Cell cell : row) {
            if (cell.getColumnIndex() != keyColumn) {
                String columnKey = columnKeys.getOrDefault(cell.getColumnIndex(), "");
                cells.add(new TemplateCell(cell.getColumnIndex(), cell.getCellStyle().getIndex(),
                        content((XSSFCell) cell), FigureKey.crossing(rowKey, columnKey, catalogue), wrapsAt(cell)));
            }
        }
        return TemplateSheet.Row.of(row.getRowNum(), attributes(row.getCTRow()), cells);
    }

    private static int wrapsAt(Cell cell) {
        return cell.getCellStyle().getWrapText()
                ? Math.max(1, cell.getSheet().getColumnWidth(cell.getColumnIndex()) / WIDTH_UNIT)
                : 0;
    }

    private static Content content(XSSFCell cell) {
        return switch (cell.getCellType()) {
            case FORMULA -> new Content.Computed(Formula.parse(cell.getCellFormula()));
            case NUMERIC -> new Content.Numeric(cell.getRawValue());
            case STRING -> string(cell);
            default -> new Content.Blank();
        };
    }

    private static Content string(XSSFCell cell) {
        String text = cell.getStringCellValue();
        boolean shared = cell.getCTCell().getT() == org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType.S;
        return TextWithFigures.namesFigures(text) || !shared ? new Content.Phrase(new TextWithFigures(text))
                : new Content.Fixed(text, Integer.parseInt(cell.getCTCell().getV()));
    }

    private static String attributes(CTRow row) {
        StringBuilder xml = new StringBuilder();
        if (row.isSetS()) {
            xml.append(" s=\"").append(row.getS()).append("\" customFormat=\"1\"");
        }
        if (row.isSetHt()) {
            xml.append(" ht=\"").append(row.getHt()).append("\" customHeight=\"1\"");
        }
        if (row.isSetHidden() && row.getHidden()) {
            xml.append(" hidden=\"1\"");
        }
        if (row.isSetOutlineLevel() && row.getOutlineLevel() > 0) {
            xml.append(" outlineLevel=\"").append(row.getOutlineLevel()).append('"');
        }
        return xml.toString();
    }
}
