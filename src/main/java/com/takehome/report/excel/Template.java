package com.takehome.report.excel;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A template workbook, read once and filled many times.
 *
 * @param parts the package's parts by name, as they are in the file
 * @param sheets the sheets in their order
 * @param workbook the workbook part: its defined names refer to rows
 * @param drawings what is drawn on the sheets
 * @param charts the charts
 */
record Template(Map<String, byte[]> parts, List<TemplateSheet> sheets, Markup workbook, List<TemplateDrawing> drawings,
        List<TemplateChart> charts) {

    Template {
        sheets = List.copyOf(sheets);
        drawings = List.copyOf(drawings);
        charts = List.copyOf(charts);
    }

    Optional<TemplateSheet> findSheet(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equalsIgnoreCase(name)).findFirst();
    }
}
