package com.takehome.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.report.Brand;
import com.takehome.report.FirmReport;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeResult;
import com.takehome.report.PracticeSummary;
import com.takehome.report.SampleReports;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class FirmSummaryTest {

    private static final FirmReport FIRM = new FirmReport(LocalDate.of(2026, 11, 30), "0.1.0",
            List.of(PracticeResult.refused("broken", List.of()), reported(SampleReports.threeClients())), List.of());

    @Test
    void practicesStandInTheOrderOfWhatIsDueNext() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written()))) {
            XSSFSheet sheet = workbook.getSheetAt(0);

            assertThat(sheet.getRow(4).getCell(2).getStringCellValue()).isEqualTo("harbor-advisory");
            assertThat(sheet.getRow(5).getCell(2).getStringCellValue()).isEqualTo("broken");
            assertThat(sheet.getRow(5).getCell(3).getStringCellValue()).isEqualTo("refused");
        }
    }

    @Test
    void totalsAreFormulasThatGiveWhatIsShown() throws IOException {
        assertThat(Recalculation.differencesByPoi(written())).isEmpty();
    }

    @Test
    void aNameThatLooksLikeAFormulaStaysText() throws IOException {
        PracticeReport report = SampleReports.threeClients();
        PracticeSummary summary = PracticeSummary.of(report);
        PracticeSummary hostile = new PracticeSummary("=1+1\u0007", summary.firstMonth(), summary.yearFrom(),
                summary.yearTo(),
                summary.grossReceipts(), summary.takeHome(), summary.takeHomeShare(), summary.largestClient(),
                summary.largestClientShare(), summary.runwayMonths(), summary.runwayStatus(), summary.receipts(),
                summary.actualMonths(), summary.nextPayments(), summary.findings());
        FirmReport firm = new FirmReport(FIRM.asOf(), "",
                List.of(new PracticeResult("hostile", Optional.of(hostile), List.of(), List.of())), List.of());

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(write(firm)))) {
            var cell = workbook.getSheetAt(0).getRow(4).getCell(1);
            assertThat(cell.getStringCellValue()).isEqualTo("=1+1");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    private static PracticeResult reported(PracticeReport report) {
        return new PracticeResult(report.practice().id(), Optional.of(PracticeSummary.of(report)), List.of(),
                List.of());
    }

    private static byte[] written() throws IOException {
        return write(FIRM);
    }

    private static byte[] write(FirmReport firm) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FirmSummary.load(Path.of("templates"), Brand.DEFAULT, ReportStyle.US).value().orElseThrow().write(firm, out);
        return out.toByteArray();
    }
}
