package com.takehome.report.excel;

import static org.assertj.core.api.Assertions.fail;

import com.takehome.report.Brand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every cell of the sample with three clients, as approved; run with -Dapprove=true to approve anew. */
class ApprovedWorkbookTest {

    private static final Path APPROVED = Path.of("src/test/resources/report/excel/three-clients.approved.txt");
    private static final ExcelReport REPORT = ExcelReport.load(Path.of("templates"), Brand.DEFAULT, ReportStyle.US)
            .value().orElseThrow();

    @Test
    void theSampleIsAsApproved() throws IOException {
        List<String> lines = WorkbookText.lines(REPORT.toBytes(EngineReports.sample("three-clients")));
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(APPROVED.getParent());
            Files.write(APPROVED, lines);
        }
        List<String> approved = Files.readAllLines(APPROVED);
        if (!lines.equals(approved)) {
            Path received = Files.write(Path.of("target/three-clients.received.txt"), lines);
            fail("%s differs from what is approved: %s", received, firstDifference(approved, lines));
        }
    }

    private static String firstDifference(List<String> approved, List<String> lines) {
        for (int i = 0; i < Math.min(approved.size(), lines.size()); i++) {
            if (!approved.get(i).equals(lines.get(i))) {
                return "approved " + approved.get(i) + ", received " + lines.get(i);
            }
        }
        return approved.size() + " cells are approved, " + lines.size() + " received";
    }
}
