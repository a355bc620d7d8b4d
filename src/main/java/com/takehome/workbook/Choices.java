package com.takehome.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The hidden sheet that holds the words of drop-downs too long for a validation rule of their own. */
final class Choices {

    private final XSSFWorkbook workbook;
    private final Map<List<String>, String> ranges = new HashMap<>();
    private @Nullable XSSFSheet sheet;

    Choices(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** The range that holds the column's words. */
    String rangeOf(Column<?> column) {
        return ranges.computeIfAbsent(column.choices(), this::store);
    }

    private String store(List<String> words) {
        XSSFSheet lists = lists();
        int position = ranges.size();
        for (int i = 0; i < words.size(); i++) {
            Row row = lists.getRow(i) == null ? lists.createRow(i) : lists.getRow(i);
            row.createCell(position).setCellValue(words.get(i));
        }
        String letter = CellReference.convertNumToColString(position);
        return WorkbookLayout.LISTS + "!$" + letter + "$1:$" + letter + "$" + words.size();
    }

    private XSSFSheet lists() {
        if (sheet == null) {
            sheet = workbook.createSheet(WorkbookLayout.LISTS);
            workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
        }
        return sheet;
    }
}
