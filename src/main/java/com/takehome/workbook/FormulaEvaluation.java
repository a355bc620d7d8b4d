package com.takehome.workbook;

import com.takehome.workbook.RawCell.Kind;
import com.takehome.workbook.RawCell.Origin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Works out formulas that were saved without a value, as programs other than Excel do. It needs the whole workbook in
 * memory, so it is only done for small files that have such a formula.
 */
final class FormulaEvaluation {

    private static final int MAX_BYTES = 5 << 20;

    private final XSSFWorkbook workbook;
    private final FormulaEvaluator evaluator;

    private FormulaEvaluation(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.evaluator = workbook.getCreationHelper().createFormulaEvaluator();
    }

    /** The workbook with the values of such formulas where they can be worked out; others stay as they are. */
    static RawWorkbook fillIn(RawWorkbook book, byte[] bytes) throws IOException {
        if (bytes.length >= MAX_BYTES || !hasUncalculated(book)) {
            return book;
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            FormulaEvaluation evaluation = new FormulaEvaluation(workbook);
            List<RawSheet> sheets = book.sheets().stream().map(evaluation::fillIn).toList();
            return new RawWorkbook(book.file(), book.date1904(), sheets);
        }
    }

    private static boolean hasUncalculated(RawWorkbook book) {
        return book.sheets().stream().flatMap(sheet -> sheet.rows().stream()).flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.kind() == Kind.UNCALCULATED);
    }

    private RawSheet fillIn(RawSheet raw) {
        Sheet sheet = workbook.getSheet(raw.name());
        if (sheet == null) {
            return raw;
        }
        List<RawRow> rows = new ArrayList<>();
        for (RawRow row : raw.rows()) {
            Row whole = sheet.getRow(row.number() - 1);
            rows.add(whole == null ? row
                    : new RawRow(row.number(), row.hidden(),
                            row.cells().stream().map(cell -> evaluate(cell, whole)).toList()));
        }
        return new RawSheet(raw.name(), raw.hidden(), rows, raw.hiddenColumns());
    }

    private RawCell evaluate(RawCell cell, Row row) {
        if (cell.kind() != Kind.UNCALCULATED) {
            return cell;
        }
        try {
            CellValue value = evaluator.evaluate(row.getCell(cell.column()));
            return value == null ? cell : withValue(cell, value);
        } catch (RuntimeException e) {
            // POI reports every formula that it cannot work out by some unchecked exception: the cell stays uncalculated.
            return cell;
        }
    }

    private static RawCell withValue(RawCell cell, CellValue value) {
        return switch (value.getCellType()) {
            case NUMERIC -> evaluated(cell, Kind.NUMBER, Double.toString(value.getNumberValue()));
            case STRING -> evaluated(cell, Kind.TEXT, value.getStringValue());
            case BOOLEAN -> evaluated(cell, Kind.BOOLEAN, value.getBooleanValue() ? "TRUE" : "FALSE");
            case ERROR -> evaluated(cell, Kind.ERROR, FormulaError.forInt(value.getErrorValue()).getString());
            case BLANK, FORMULA, _NONE -> cell;
        };
    }

    private static RawCell evaluated(RawCell cell, Kind kind, String text) {
        return new RawCell(cell.column(), kind, text, cell.style(), Origin.EVALUATED);
    }
}
