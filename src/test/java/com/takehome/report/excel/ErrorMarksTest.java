package com.takehome.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.report.Brand;
import com.takehome.report.PracticeReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The green corners with which Excel marks cells that look wrong. */
class ErrorMarksTest {

    private static final ExcelReport REPORT = ExcelReport.load(Path.of("templates"), Brand.DEFAULT, ReportStyle.US)
            .value().orElseThrow();
    private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9,]*(\\.[0-9]+)?%?");
    private static final Pattern REFERENCE = Pattern
            .compile("(?<![A-Za-z0-9_.])(\\$?)([A-Z]{1,3})(\\$?)([0-9]{1,7})(?![A-Za-z0-9_.(])");
    private static final Pattern COLUMN_SUM = Pattern.compile("SUM\\(([A-Z]+)([0-9]+):\\1([0-9]+)\\)");

    static Stream<PracticeReport> practices() {
        return Stream.of(EngineReports.threeClients(), EngineReports.sample("s-corporation"), EngineReports.empty());
    }

    @ParameterizedTest
    @MethodSource("practices")
    void noCellIsMarked(PracticeReport report) throws IOException {
        List<String> marks = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(REPORT.toBytes(report)))) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                XSSFSheet sheet = workbook.getSheetAt(i);
                for (Row row : sheet) {
                    row.forEach(cell -> mark(sheet, cell)
                            .ifPresent(mark -> marks.add(sheet.getSheetName() + "!" + cell.getAddress() + " " + mark)));
                }
            }
        }

        assertThat(marks).isEmpty();
    }

    private static Optional<String> mark(XSSFSheet sheet, Cell cell) {
        if (cell.getCellType() == CellType.STRING) {
            return NUMBER.matcher(cell.getStringCellValue()).matches() && !isMeant(sheet, cell)
                    ? Optional.of("number stored as text: " + cell.getStringCellValue())
                    : Optional.empty();
        }
        if (cell.getCellType() != CellType.FORMULA) {
            return Optional.empty();
        }
        if (!cell.getCellStyle().getLocked()) {
            return Optional.of("unlocked formula");
        }
        if (differs(sheet, cell, 0, 1) || differs(sheet, cell, 1, 0)) {
            return Optional.of("differs from its neighbours: " + cell.getCellFormula());
        }
        return omitsNeighbour(sheet, cell) ? Optional.of("omits a neighbour: " + cell.getCellFormula())
                : Optional.empty();
    }

    /** True where the sheet says that texts may look like numbers. */
    private static boolean isMeant(XSSFSheet sheet, Cell cell) {
        Map<IgnoredErrorType, Set<CellRangeAddress>> ignored = sheet.getIgnoredErrors();
        return ignored.getOrDefault(IgnoredErrorType.NUMBER_STORED_AS_TEXT, Set.of()).stream()
                .anyMatch(range -> range.isInRange(cell));
    }

    /** True where the cells before and after hold one formula, copied, and this one another. */
    private static boolean differs(XSSFSheet sheet, Cell cell, int down, int across) {
        Optional<String> before = formula(sheet, cell.getRowIndex() - down, cell.getColumnIndex() - across);
        Optional<String> after = formula(sheet, cell.getRowIndex() + down, cell.getColumnIndex() + across);
        return before.isPresent() && before.equals(after)
                && !before.equals(formula(sheet, cell.getRowIndex(), cell.getColumnIndex()));
    }

    /** The formula as it reads from its own cell: references that move with it as distances. */
    private static Optional<String> formula(XSSFSheet sheet, int row, int column) {
        return cell(sheet, row, column).filter(cell -> cell.getCellType() == CellType.FORMULA)
                .map(cell -> REFERENCE.matcher(cell.getCellFormula())
                        .replaceAll(found -> distance(found, row, column)));
    }

    private static String distance(MatchResult found, int row, int column) {
        int toColumn = CellReference.convertColStringToIndex(found.group(2));
        int toRow = Integer.parseInt(found.group(4)) - 1;
        String r = found.group(3).isEmpty() ? "R[" + (toRow - row) + "]" : "R" + toRow;
        String c = found.group(1).isEmpty() ? "C[" + (toColumn - column) + "]" : "C" + toColumn;
        return r + c;
    }

    private static boolean omitsNeighbour(XSSFSheet sheet, Cell cell) {
        Matcher sum = COLUMN_SUM.matcher(cell.getCellFormula());
        if (!sum.matches()) {
            return false;
        }
        int column = CellReference.convertColStringToIndex(sum.group(1));
        int above = Integer.parseInt(sum.group(2)) - 2;
        int below = Integer.parseInt(sum.group(3));
        return isNumber(sheet, above, column) || (below != cell.getRowIndex() && isNumber(sheet, below, column));
    }

    private static boolean isNumber(XSSFSheet sheet, int row, int column) {
        return cell(sheet, row, column).filter(cell -> cell.getCellType() == CellType.NUMERIC).isPresent();
    }

    private static Optional<Cell> cell(XSSFSheet sheet, int row, int column) {
        return row < 0 || column < 0 ? Optional.empty()
                : Optional.ofNullable(sheet.getRow(row)).map(found -> found.getCell(column));
    }
}
