package com.takehome.report.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Compares the figures that a workbook shows with those that come of working its formulas out anew. */
final class Recalculation {

    private static final double TOLERANCE = 0.005;

    private Recalculation() {}

    /** The cells that differ when POI works every formula out. */
    static List<String> differencesByPoi(byte[] workbook) throws IOException {
        return differencesByPoi(workbook, TOLERANCE);
    }

    /** The cells that differ by more than that. */
    static List<String> differencesByPoi(byte[] workbook, double tolerance) throws IOException {
        List<String> differences = new ArrayList<>();
        try (XSSFWorkbook poi = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            FormulaEvaluator evaluator = poi.getCreationHelper().createFormulaEvaluator();
            for (Sheet sheet : poi) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            compare(differences, cell, shown(cell), shown(evaluator.evaluate(cell)), tolerance);
                        }
                    }
                }
            }
        }
        return differences;
    }

    /** The cells in which a second workbook differs, such as the first after another program recalculated it. */
    static List<String> differences(byte[] written, byte[] recalculated) throws IOException {
        List<String> differences = new ArrayList<>();
        try (XSSFWorkbook first = new XSSFWorkbook(new ByteArrayInputStream(written));
                XSSFWorkbook second = new XSSFWorkbook(new ByteArrayInputStream(recalculated))) {
            for (Sheet sheet : first) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        Row otherRow = second.getSheet(sheet.getSheetName()).getRow(row.getRowNum());
                        Cell other = otherRow == null ? null : otherRow.getCell(cell.getColumnIndex());
                        compare(differences, cell, shown(cell), other == null ? "" : shown(other), TOLERANCE);
                    }
                }
            }
        }
        return differences;
    }

    private static void compare(List<String> differences, Cell cell, String shown, String recalculated,
            double tolerance) {
        if (!same(shown, recalculated, tolerance)) {
            differences.add(cell.getSheet().getSheetName() + "!" + cell.getAddress() + " shows " + shown
                    + ", recalculated "
                    + recalculated + (cell.getCellType() == CellType.FORMULA ? " by " + cell.getCellFormula() : ""));
        }
    }

    private static boolean same(String shown, String recalculated, double tolerance) {
        if (shown.equals(recalculated)) {
            return true;
        }
        try {
            return Math.abs(Double.parseDouble(shown) - Double.parseDouble(recalculated)) <= tolerance;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static String shown(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> Double.toString(cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            case ERROR -> "error " + cell.getErrorCellValue();
            default -> "";
        };
    }

    private static String shown(CellValue value) {
        return switch (value.getCellType()) {
            case NUMERIC -> Double.toString(value.getNumberValue());
            case STRING -> value.getStringValue();
            case BOOLEAN -> Boolean.toString(value.getBooleanValue());
            case ERROR -> value.formatAsString();
            default -> "";
        };
    }
}
