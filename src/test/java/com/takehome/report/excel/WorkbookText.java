package com.takehome.report.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook as lines of text: sheet and address, type, value, number format, formula. The law's figures on Tax tables
 * are left out: they come from the tax tables as they are.
 */
final class WorkbookText {

    /** Further columns repeat the formulas of the first year; a month grid's first month stands one column on. */
    private static final int FIRST_YEAR = TemplateSheetMaker.FIRST;
    private static final Set<String> MONTH_GRIDS = Set.of("Engagements", "Other income", "Expenses", "Projection",
            "Tax cash");

    private WorkbookText() {}

    static List<String> lines(byte[] workbook) throws IOException {
        List<String> lines = new ArrayList<>();
        try (XSSFWorkbook poi = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (Sheet sheet : poi) {
                if (sheet.getSheetName().equals(TaxTablesSheet.NAME)) {
                    continue;
                }
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getColumnIndex() <= last(sheet) && cell.getCellType() != CellType.BLANK) {
                            lines.add(line(cell));
                        }
                    }
                }
            }
        }
        return lines;
    }

    private static int last(Sheet sheet) {
        return MONTH_GRIDS.contains(sheet.getSheetName()) ? FIRST_YEAR + 1 : FIRST_YEAR;
    }

    private static String line(Cell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        String value = switch (type) {
            case NUMERIC -> Double.toString(cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue().replace("\n", "\\n");
            default -> type.name();
        };
        return String.join(" | ", cell.getSheet().getSheetName() + "!" + cell.getAddress(), type.name(), value,
                cell.getCellStyle().getDataFormatString(), formula ? "=" + cell.getCellFormula() : "").stripTrailing();
    }
}
