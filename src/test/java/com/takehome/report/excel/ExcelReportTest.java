package com.takehome.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.takehome.report.Brand;
import com.takehome.report.PracticeReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExcelReportTest {

    private static final ExcelReport REPORT = ExcelReport.load(Path.of("templates"), Brand.DEFAULT, ReportStyle.US)
            .value()
            .orElseThrow();

    @TempDir
    Path folder;

    static Stream<PracticeReport> samples() {
        return EngineReports.all().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFormulaGivesTheFigureThatIsShown(PracticeReport report) throws IOException {
        assertThat(Recalculation.differencesByPoi(REPORT.toBytes(report))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void libreOfficeRecalculatesTheSameFigures(PracticeReport report) throws IOException, InterruptedException {
        assumeThat(LibreOffice.isInstalled()).as("soffice on the path").isTrue();

        byte[] written = REPORT.toBytes(report);

        assertThat(Recalculation.differences(written, LibreOffice.recalculate(written, folder))).isEmpty();
    }

    @Test
    void aWrongFigureIsFoundByRecalculation() throws IOException {
        byte[] planted;
        try (XSSFWorkbook workbook = open(EngineReports.threeClients())) {
            XSSFCell formula = firstFormula(workbook.getSheet("Years"));
            formula.getCTCell().setV("12345.67");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            planted = out.toByteArray();
        }

        assertThat(Recalculation.differencesByPoi(planted)).singleElement().asString().startsWith("Years!")
                .contains("shows 12345.67");
    }

    private static XSSFCell firstFormula(XSSFSheet sheet) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.NUMERIC) {
                    return (XSSFCell) cell;
                }
            }
        }
        throw new AssertionError("No formula on " + sheet.getSheetName());
    }

    @Test
    void sameReportGivesTheSameBytes() {
        assertThat(REPORT.toBytes(EngineReports.large())).isEqualTo(REPORT.toBytes(EngineReports.large()));
    }

    /** Run with -Dapprove=true to write the templates anew. */
    @Test
    void templatesAreWhatTheirMakersMake() throws IOException {
        assertShipped(Path.of("templates/report.xlsx"), ReportTemplateMaker.make());
        assertShipped(Path.of("templates/firm-summary.xlsx"), FirmTemplateMaker.make());
        assertShipped(Path.of("templates/report-shared.xlsx"), SharedTemplateMaker.make());
    }

    private static void assertShipped(Path file, byte[] made) throws IOException {
        if (Boolean.getBoolean("approve")) {
            Files.write(file, made);
        }
        assertThat(Arrays.equals(made, Files.readAllBytes(file))).as(file.toString()).isTrue();
    }

    @Test
    void sheetsShowNoKeysAndAnEmptyFirstColumn() throws IOException {
        try (XSSFWorkbook workbook = open(EngineReports.threeClients())) {
            for (Sheet sheet : workbook) {
                assertThat(sheet.isColumnHidden(0)).as(sheet.getSheetName()).isFalse();
                for (Row row : sheet) {
                    assertThat(row.getCell(0)).as(sheet.getSheetName() + " row " + row.getRowNum()).isNull();
                    assertThat(row.getZeroHeight()).isFalse();
                }
            }
        }
    }

    @Test
    void everyClientHasARowAndTheTotalCoversAll() throws IOException {
        try (XSSFWorkbook workbook = open(EngineReports.large())) {
            XSSFSheet sheet = workbook.getSheet("Engagements");
            int total = rowOf(sheet, "Retainers billed", 2);

            assertThat(sheet.getRow(total).getCell(4).getCellFormula()).isEqualTo("SUM(E9:E48)");
            assertThat(sheet.getRow(47).getCell(1).getStringCellValue())
                    .isEqualTo(EngineReports.large().clients().get(39).client());
        }
    }

    @Test
    void anEmptyListSaysNone() throws IOException {
        try (XSSFWorkbook workbook = open(EngineReports.empty())) {
            XSSFSheet sheet = workbook.getSheet("Engagements");

            assertThat(sheet.getRow(8).getCell(1).getStringCellValue()).isEqualTo("None");
        }
    }

    @Test
    void eachRowOfATableOffersItsChoices() throws IOException {
        try (XSSFWorkbook workbook = open(EngineReports.threeClients())) {
            XSSFSheet sheet = workbook.getSheet("Assumptions");
            int first = rowOf(sheet, "Expenses, as planned", 1) + 2;

            assertThat(sheet.getDataValidations()).filteredOn(each -> Arrays.equals(
                    each.getValidationConstraint().getExplicitListValues(),
                    new String[]{"Once", "Monthly", "Quarterly", "Annual"}))
                    .flatExtracting(each -> List.of(each.getRegions().getCellRangeAddresses()))
                    .contains(new CellRangeAddress(first, first + 4, 4, 4));
        }
    }

    @Test
    void findingsSayWhatToDo() throws IOException {
        PracticeReport report = EngineReports.threeClients();
        try (XSSFWorkbook workbook = open(report)) {
            XSSFSheet sheet = workbook.getSheet("Summary");
            int first = rowOf(sheet, "Findings, and what to do about them", 1) + 1;

            for (int i = 0; i < report.findings().size(); i++) {
                assertThat(sheet.getRow(first + 2 * i).getCell(1).getStringCellValue())
                        .isEqualTo(report.findings().get(i).message());
                assertThat(sheet.getRow(first + 2 * i + 1).getCell(1).getStringCellValue())
                        .isEqualTo(report.findings().get(i).nextStep());
            }
        }
    }

    private static int rowOf(Sheet sheet, String label, int occurrence) {
        int found = 0;
        for (Row row : sheet) {
            Cell cell = row.getCell(1);
            if (cell != null && cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(label)) {
                found++;
                if (found == occurrence) {
                    return row.getRowNum();
                }
            }
        }
        throw new AssertionError("No row " + label);
    }

    private static XSSFWorkbook open(PracticeReport report) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(REPORT.toBytes(report)));
    }
}
