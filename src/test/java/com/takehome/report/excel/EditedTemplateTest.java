package com.takehome.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.takehome.problem.Loaded;
import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import com.takehome.report.Brand;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditedTemplateTest {

    @TempDir
    Path templates;

    @Test
    void ownRowsSheetsAndWidthsStayAndAreWorkedOut() throws IOException {
        edit(workbook -> {
            XSSFSheet engagements = workbook.getSheet("Engagements");
            engagements.setColumnWidth(1, 60 * 256);
            Row below = engagements.createRow(engagements.getLastRowNum() + 2);
            below.createCell(1).setCellValue("Mean of all clients");
            below.createCell(4).setCellFormula("AVERAGE(E10:E10)");
            workbook.createSheet("Mine").createRow(0).createCell(0).setCellFormula("SUM(Engagements!D10:D10)/2");
        });

        byte[] report = load().value().orElseThrow().toBytes(EngineReports.sample("three-clients"));

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(report))) {
            XSSFSheet engagements = workbook.getSheet("Engagements");
            assertThat(engagements.getColumnWidth(1)).isEqualTo(60 * 256);
            Cell mean = engagements.getRow(engagements.getLastRowNum()).getCell(4);
            assertThat(mean.getCellFormula()).isEqualTo("AVERAGE(E9:E11)");
            assertThat(mean.getNumericCellValue()).isCloseTo(37_000 / 3.0, within(0.005));
            Cell half = workbook.getSheet("Mine").getRow(0).getCell(0);
            assertThat(half.getCellFormula()).isEqualTo("SUM(Engagements!D9:D11)/2");
            assertThat(half.getNumericCellValue()).isEqualTo(36 * 37_000 / 2.0);
        }
        assertThat(Recalculation.differencesByPoi(report)).isEmpty();
    }

    @Test
    void namesTheCellOfAnUnknownKey() throws IOException {
        edit(workbook -> row(workbook, "projectionYears.takeHome").getCell(0).setCellValue("projectionYears.keptHome"));

        assertThat(load().problems()).extracting(Problem::toString).anySatisfy(text -> assertThat(text)
                .matches("report\\.xlsx\\[Years!A\\d+]: error TEMPLATE_KEY_UNKNOWN: \"projectionYears\\.keptHome\".*"));
    }

    @Test
    void missesAFigureThatStandsNowhere() throws IOException {
        edit(workbook -> {
            for (Row row : workbook.getSheet("Checks")) {
                Cell key = row.getCell(0);
                if (key != null && key.getStringCellValue().equals("checks.failed")) {
                    row.removeCell(key);
                }
            }
        });

        assertThat(load().problems()).extracting(Problem::code).contains(ProblemCode.TEMPLATE_KEY_MISSING);
    }

    @Test
    void findsFormulasOfADeletedSheet() throws IOException {
        edit(workbook -> workbook.removeSheetAt(workbook.getSheetIndex("Other income")));

        Loaded<ExcelReport> loaded = load();

        assertThat(loaded.value()).isEmpty();
        assertThat(loaded.problems()).extracting(Problem::code).contains(ProblemCode.TEMPLATE_FORMULA_INVALID);
    }

    @Test
    void warnsOfAConstantInAFormula() throws IOException {
        edit(workbook -> workbook.getSheet("Years").getRow(1).createCell(5).setCellFormula("D8*12"));

        assertThat(load().problems()).extracting(Problem::toString).containsExactly(
                "report.xlsx[Years!F2]: warning TEMPLATE_FORMULA_CONSTANT: \"D8*12\" holds the number 12; put the number in a cell of its own");
    }

    @Test
    void refusesAFileThatIsNoWorkbook() throws IOException {
        Files.writeString(templates.resolve("report.xlsx"), "not a workbook");

        assertThat(load().problems()).extracting(Problem::code).containsExactly(ProblemCode.TEMPLATE_UNREADABLE);
    }

    private static Row row(XSSFWorkbook workbook, String key) {
        for (Row row : workbook.getSheet("Years")) {
            Cell cell = row.getCell(0);
            if (cell != null && cell.getStringCellValue().equals(key)) {
                return row;
            }
        }
        throw new AssertionError("No row " + key);
    }

    private void edit(Consumer<XSSFWorkbook> change) throws IOException {
        try (InputStream shipped = Files.newInputStream(Path.of("templates/report.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(shipped);
                OutputStream out = Files.newOutputStream(templates.resolve("report.xlsx"))) {
            change.accept(workbook);
            workbook.write(out);
        }
    }

    private Loaded<ExcelReport> load() {
        return ExcelReport.load(templates, Brand.DEFAULT, ReportStyle.US);
    }
}
