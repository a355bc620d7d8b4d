package com.takehome.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.insight.simulation.RiskSimulation;
import com.takehome.insight.simulation.RiskSimulation.Month;
import com.takehome.money.Money;
import com.takehome.report.Brand;
import com.takehome.report.PracticeReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;

class RiskSheetTest {

    private static final ExcelReport REPORT = ExcelReport.load(Path.of("templates"), Brand.DEFAULT, ReportStyle.US)
            .value().orElseThrow();
    private static final PracticeReport SAMPLE = EngineReports.sample("ramp-up");
    private static final RiskSimulation SIMULATION = SAMPLE.questions().simulation().orElseThrow();
    private static final List<Function<Month, Money>> LINES = List.of(Month::planned, Month::p10, Month::p25,
            Month::p50, Month::p75, Month::p90);

    @Test
    void showsPercentilesChancesAndAssumptions() throws IOException {
        try (XSSFWorkbook workbook = open(SAMPLE)) {
            XSSFSheet sheet = workbook.getSheet("Risk");
            assertThat(figure(sheet, "Practice: take-home", 3)).isEqualTo(dollars(SIMULATION.practice().takeHome()
                    .p10()));
            assertThat(figure(sheet, "Job: take-home", 5)).isEqualTo(dollars(SIMULATION.job().orElseThrow().takeHome()
                    .p90()));
            assertThat(figure(sheet, "The practice leaves more than the job", 3))
                    .isEqualTo(SIMULATION.practiceLeavesMore().orElseThrow().decimal().doubleValue());
            int first = row(sheet, "What was taken for granted").getRowNum() + 1;
            assertThat(IntStream.range(0, SIMULATION.assumptions().size())
                    .mapToObj(i -> sheet.getRow(first + i).getCell(1).getStringCellValue()))
                    .isEqualTo(SIMULATION.assumptions());
        }
    }

    @Test
    void fanRunsDownTheMonthsWithTheirValuesKept() throws IOException {
        try (XSSFWorkbook workbook = open(SAMPLE)) {
            XSSFSheet sheet = workbook.getSheet("Risk");
            List<CTLineSer> lines = sheet.getDrawingPatriarch().getCharts().getFirst().getCTChart().getPlotArea()
                    .getLineChartArray(0).getSerList();
            int first = row(sheet, "Through").getRowNum() + 2;
            assertThat(lines).hasSize(LINES.size());
            for (int i = 0; i < LINES.size(); i++) {
                String column = String.valueOf((char) ('D' + i));
                assertThat(lines.get(i).getVal().getNumRef().getF())
                        .isEqualTo("Risk!$%s$%d:$%s$%d".formatted(column, first, column, first + 35));
                assertThat(lines.get(i).getVal().getNumRef().getNumCache().getPtList()).extracting(
                        point -> Double.valueOf(point.getV()))
                        .isEqualTo(SIMULATION.months().stream().map(LINES.get(i)).map(RiskSheetTest::dollars)
                                .toList());
                assertThat(lines.get(i).getSpPr().getLn().getSolidFill()).isNotNull();
            }
        }
    }

    @Test
    void saysThatNothingIsSimulatedWhereNothingIsBilled() throws IOException {
        try (XSSFWorkbook workbook = open(EngineReports.empty())) {
            XSSFSheet sheet = workbook.getSheet("Risk");
            assertThat(row(sheet, "Practice: take-home").getCell(3).getCellType()).isIn(CellType.BLANK,
                    CellType.STRING);
            assertThat(row(sheet, "Not simulated: no client is billed in a month to come").getRowNum()).isEqualTo(3);
            assertThat(sheet.getDrawingPatriarch().getCharts()).isEmpty();
        }
    }

    private static double figure(Sheet sheet, String label, int column) {
        return row(sheet, label).getCell(column).getNumericCellValue();
    }

    private static Row row(Sheet sheet, String label) {
        for (Row row : sheet) {
            if (row.getCell(1) != null && row.getCell(1).getCellType() == CellType.STRING
                    && row.getCell(1).getStringCellValue().equals(label)) {
                return row;
            }
        }
        throw new AssertionError("No row " + label);
    }

    private static double dollars(Money amount) {
        return amount.amount().doubleValue();
    }

    private static XSSFWorkbook open(PracticeReport report) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(REPORT.toBytes(report)));
    }
}
