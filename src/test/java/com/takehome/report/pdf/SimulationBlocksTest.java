package com.takehome.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.report.Brand;
import com.takehome.report.ExampleReport;
import com.takehome.report.PracticeReport;
import com.takehome.report.chart.Shape.Label;
import com.takehome.report.share.SharedReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulationBlocksTest {

    private static final String ASSUMPTIONS = "What was taken for granted";
    private static final PracticeReport SAMPLE = ExampleReport.threeClients();

    @TempDir
    Path templates;

    @Test
    void isNotInTheReportAsShipped() {
        assertThat(text(Pdfs.REPORT, SAMPLE)).doesNotContain(ASSUMPTIONS, "courses");
    }

    @Test
    void standsBesideItsAssumptionsWhenAskedFor() throws IOException {
        assertThat(text(asking(), SAMPLE)).contains("In eight of ten courses the practice keeps 320,000 to 480,000",
                ASSUMPTIONS, "An engagement lasts 6 to 24 months.", "Practice: a month without income", "12.5%",
                "Job: take-home", "As planned");
    }

    @Test
    void isNotToldToOutsidersEvenWhenAskedFor() throws IOException {
        assertThat(text(asking(), SharedReport.forOutside(SAMPLE))).doesNotContain(ASSUMPTIONS, "courses");
        assertThat(text(asking(), SharedReport.forSpouse(SAMPLE))).contains(ASSUMPTIONS);
    }

    private PdfReport asking() throws IOException {
        Files.writeString(templates.resolve("report.yaml"), """
                parts:
                  - title: "Years"
                    show: [income]
                  - title: "Risk"
                    show: [simulation]
                """);
        return new PdfReport(ReportTemplate.read(templates, ReportTemplate.FILE).value().orElseThrow(), Brand.DEFAULT,
                Pdfs.FONTS);
    }

    private static String text(PdfReport template, PracticeReport report) {
        return template.sheets(report).stream().flatMap(sheet -> sheet.shapes().stream())
                .filter(Label.class::isInstance).map(shape -> ((Label) shape).text())
                .collect(Collectors.joining(" "));
    }
}
