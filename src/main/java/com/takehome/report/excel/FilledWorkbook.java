package com.takehome.report.excel;

import com.takehome.report.Figure;
import com.takehome.report.excel.ShownValues.CellAddress;
import com.takehome.report.excel.WorkbookWriter.DocumentProperties;
import com.takehome.report.excel.WorkbookWriter.Filled;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills a template, and evaluates the formulas that a user added and for which the engine has no figure. */
final class FilledWorkbook {

    private FilledWorkbook() {}

    static Filled fill(WorkbookWriter writer, Figure.Group figures, DocumentProperties properties) throws IOException {
        Filled filled = writer.fill(figures, properties, Map.of());
        return filled.unevaluated().isEmpty() ? filled
                : writer.fill(figures, properties, evaluate(filled, filled.unevaluated()));
    }

    private static Map<CellAddress, Figure> evaluate(Filled filled, List<CellAddress> cells) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        filled.writeTo(bytes);
        Map<CellAddress, Figure> values = new HashMap<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            for (CellAddress at : cells) {
                Cell cell = workbook.getSheet(at.sheet()).getRow(at.row()).getCell(at.column());
                values.put(at, figure(evaluator.evaluate(cell)));
            }
        }
        return values;
    }

    private static Figure figure(CellValue value) {
        return switch (value.getCellType()) {
            case NUMERIC -> Figure.of(BigDecimal.valueOf(value.getNumberValue()));
            case STRING -> Figure.of(value.getStringValue());
            case BOOLEAN -> Figure.of(value.getBooleanValue() ? "TRUE" : "FALSE");
            case ERROR -> Figure.of(value.formatAsString());
            default -> Figure.NONE;
        };
    }
}
