package com.takehome.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.report.PracticeReport;
import com.takehome.report.SampleReports;
import com.takehome.report.chart.Shape;
import com.takehome.report.chart.Shape.Label;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PdfReportTest {

    private static final Fonts FONTS = Pdfs.FONTS;
    private static final PdfReport REPORT = Pdfs.REPORT;

    static List<PracticeReport> samples() {
        return SampleReports.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void equalReportsGiveEqualBytes(PracticeReport report) throws IOException {
        assertThat(written(report)).isEqualTo(written(report));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyTextStaysBetweenTheMargins(PracticeReport report) {
        for (PdfFile.Sheet sheet : REPORT.sheets(report)) {
            for (Label label : labels(sheet)) {
                assertThat(label.left(FONTS)).as(label.text()).isGreaterThanOrEqualTo(Page.Format.MARGIN - 0.01);
                assertThat(label.left(FONTS) + FONTS.width(label.text(), label.style())).as(label.text())
                        .isLessThanOrEqualTo(sheet.format().width() - Page.Format.MARGIN + 0.01);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyClientIsNamedWhole(PracticeReport report) {
        String text = String.join(" ", REPORT.sheets(report).stream().flatMap(sheet -> labels(sheet).stream())
                .map(Label::text).toList());

        report.clients()
                .forEach(client -> assertThat(text.replace(" ", "")).contains(client.client().replace(" ", "")));
    }

    private static List<Label> labels(PdfFile.Sheet sheet) {
        return sheet.shapes().stream().filter(Label.class::isInstance).map(Label.class::cast).toList();
    }

    @Test
    void eachCharacterThatNoFontHasIsReportedOnce() throws IOException {
        assertThat(REPORT.write(SampleReports.hardNames(), new ByteArrayOutputStream())).singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("[U+1F680]"));
    }

    @Test
    void noTwoPagesAreWithoutText() {
        assertThat(REPORT.sheets(SampleReports.threeClients())).allSatisfy(
                sheet -> assertThat(sheet.shapes().stream().filter(Shape.Label.class::isInstance))
                        .hasSizeGreaterThan(9));
    }

    private static byte[] written(PracticeReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(REPORT.write(report, out)).isEmpty();
        return out.toByteArray();
    }
}
