package com.takehome.report.excel;

import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import com.takehome.problem.SourceRef;
import com.takehome.report.Figure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.ErrPtg;
import org.apache.poi.ss.formula.ptg.IntPtg;
import org.apache.poi.ss.formula.ptg.NumberPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.formula.ptg.Ref3DPxg;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Says what is wrong with a template before any practice is touched. */
final class TemplateCheck {

    private static final Pattern BROKEN = Pattern.compile("#REF!|#NAME\\?|#N/A|#VALUE!|#DIV/0!");

    private final TemplateFile template;
    private final Figure.Group catalogue;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> rowKeys = new HashSet<>();

    private TemplateCheck(TemplateFile template) {
        this.template = template;
        this.catalogue = template.catalogue();
    }

    /** Everything that is wrong with a template, sheet by sheet. */
    static List<Problem> check(TemplateFile template, byte[] workbook) throws IOException {
        TemplateCheck check = new TemplateCheck(template);
        try (XSSFWorkbook poi = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            XSSFEvaluationWorkbook names = XSSFEvaluationWorkbook.create(poi);
            for (int i = 0; i < poi.getNumberOfSheets(); i++) {
                check.sheet(poi.getSheetAt(i), i, names, poi);
                check.drawings(poi.getSheetAt(i));
            }
        }
        check.missing();
        return check.problems;
    }

    private void missing() {
        for (String key : new TreeSet<>(template.required())) {
            if (!rowKeys.contains(key)) {
                report(ProblemCode.TEMPLATE_KEY_MISSING, SourceRef.ofFile(template.name()), key, "stands on no sheet",
                        "add a row with this key, or start again from the shipped template");
            }
        }
    }

    private void sheet(XSSFSheet sheet, int index, XSSFEvaluationWorkbook names, XSSFWorkbook workbook) {
        int keyColumn = TemplateReader.keyColumn(sheet);
        Map<Integer, Cell> columnKeys = new LinkedHashMap<>();
        Map<Integer, Boolean> used = new HashMap<>();
        for (Row row : sheet) {
            String key = keyColumn < 0 ? "" : TemplateReader.text(row.getCell(keyColumn));
            if (key.equals(TemplateReader.KEYS)) {
                unused(columnKeys, used);
                row.forEach(cell -> columnKeys.put(cell.getColumnIndex(), cell));
                columnKeys.remove(keyColumn);
            } else if (!key.isEmpty()) {
                rowKey(row.getCell(keyColumn), key, columnKeys, used);
            }
            row.forEach(cell -> content(cell, index, names, workbook));
        }
        unused(columnKeys, used);
    }

    private void drawings(XSSFSheet sheet) {
        if (sheet.getDrawingPatriarch() == null) {
            return;
        }
        for (XSSFShape shape : sheet.getDrawingPatriarch()) {
            Optional<String> key = TemplateDrawing.condition(shape.getShapeName());
            if (key.isPresent() && FigureKey.at(key.get()).find(catalogue, 0).isEmpty()
                    && FigureKey.count(catalogue, key.get()) == 0) {
                report(ProblemCode.TEMPLATE_KEY_UNKNOWN, SourceRef.ofSheet(template.name(), sheet.getSheetName()),
                        shape.getShapeName(), "names no figure of a report", "see the list of keys in docs/outputs.md");
            }
        }
    }

    private void rowKey(Cell cell, String key, Map<Integer, Cell> columnKeys, Map<Integer, Boolean> used) {
        rowKeys.add(key);
        boolean known = FigureKey.repeatedList(key).map(list -> FigureKey.count(catalogue, list) > 0).orElse(false)
                && key.endsWith("[]");
        for (Map.Entry<Integer, Cell> column : columnKeys.entrySet()) {
            if (FigureKey.crossing(key, TemplateReader.text(column.getValue()), catalogue).isPresent()) {
                known = true;
                used.put(column.getKey(), true);
            }
        }
        if (!known) {
            report(ProblemCode.TEMPLATE_KEY_UNKNOWN, at(cell), key, "names no figure of a report",
                    "see the list of keys in docs/outputs.md");
        }
    }

    private void unused(Map<Integer, Cell> columnKeys, Map<Integer, Boolean> used) {
        columnKeys.forEach((column, cell) -> {
            String key = TemplateReader.text(cell);
            if (!key.isEmpty() && !used.containsKey(column)) {
                report(ProblemCode.TEMPLATE_KEY_UNKNOWN, at(cell), key, "meets no figure in any row below",
                        "see the list of keys in docs/outputs.md");
            }
        });
        columnKeys.clear();
        used.clear();
    }

    private void content(Cell cell, int sheet, XSSFEvaluationWorkbook names, XSSFWorkbook workbook) {
        if (cell.getCellType() == CellType.FORMULA) {
            formula(cell, sheet, names, workbook);
        } else if (cell.getCellType() == CellType.STRING) {
            for (String key : new TextWithFigures(cell.getStringCellValue()).keys()) {
                if (FigureKey.at(key).find(catalogue, 0).isEmpty()) {
                    report(ProblemCode.TEMPLATE_KEY_UNKNOWN, at(cell), "{" + key + "}", "names no figure of a report",
                            "see the list of keys in docs/outputs.md");
                }
            }
        }
    }

    private void formula(Cell cell, int sheet, XSSFEvaluationWorkbook names, XSSFWorkbook workbook) {
        String text = cell.getCellFormula();
        Matcher broken = BROKEN.matcher(text);
        if (broken.find()) {
            invalid(cell, text, "refers to something that is gone (" + broken.group() + ")");
            return;
        }
        try {
            for (Ptg token : FormulaParser.parse(text, names, FormulaType.CELL, sheet)) {
                token(cell, text, token, workbook);
            }
        } catch (FormulaParseException e) {
            invalid(cell, text, "is not a formula that can be worked out");
        }
    }

    private void token(Cell cell, String text, Ptg token, XSSFWorkbook workbook) {
        boolean constant = token instanceof NumberPtg
                || (token instanceof IntPtg number && number.getValue() != 0 && number.getValue() != 1);
        if (constant) {
            report(ProblemCode.TEMPLATE_FORMULA_CONSTANT, at(cell), text,
                    "holds the number " + token.toFormulaString(), "put the number in a cell of its own");
        }
        if (token instanceof ErrPtg) {
            invalid(cell, text, "holds an error value");
        }
        if (token instanceof Ref3DPxg other && workbook.getSheet(other.getSheetName()) == null) {
            invalid(cell, text, "refers to the sheet " + other.getSheetName() + ", which is not there");
        }
    }

    private void invalid(Cell cell, String text, String message) {
        report(ProblemCode.TEMPLATE_FORMULA_INVALID, at(cell), text, message, "mend the formula");
    }

    private SourceRef at(Cell cell) {
        return new SourceRef(template.name(), cell.getSheet().getSheetName(), cell.getAddress().formatAsString());
    }

    private void report(ProblemCode code, SourceRef source, String found, String message, String remedy) {
        problems.add(Problem.of(code, source, found, message, remedy));
    }
}
