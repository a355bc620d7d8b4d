package com.takehome.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.report.Brand;
import com.takehome.report.PracticeReport;
import com.takehome.report.SampleReports;
import com.takehome.report.chart.Shape.Label;
import com.takehome.report.letter.ClientLetter;
import com.takehome.report.letter.ClientLetter.Passage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfReader;

class LetterPdfTest {

    private static final LetterPdf LETTER = LetterPdf.load(Path.of("templates"), Brand.DEFAULT).value().orElseThrow();

    static List<PracticeReport> samples() {
        return SampleReports.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isOnePageAndTheSameBytesEachTime(PracticeReport report) throws IOException {
        byte[] first = written(report);

        assertThat(written(report)).isEqualTo(first);
        try (PdfReader reader = new PdfReader(first)) {
            assertThat(reader.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void aLongLetterIsSetSmallerSoThatItStaysOnThePage() {
        ClientLetter letter = new ClientLetter("Firm", List.of(), "November 30, 2026", List.of("Dana"), "Subject",
                Optional.of("DRAFT: confirm"), Collections.nCopies(14, new Passage.Text("word ".repeat(40).strip())),
                List.of("Dana"), "Disclaimer");

        List<Label> labels = LETTER.sheet(letter).shapes().stream().filter(Label.class::isInstance)
                .map(Label.class::cast).toList();

        assertThat(labels).allSatisfy(label -> assertThat(label.y()).isLessThan(Page.Format.PORTRAIT.height() - 54));
        assertThat(labels).extracting(Label::text).contains("DRAFT: confirm", "Disclaimer");
    }

    private static byte[] written(PracticeReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(LETTER.write(report, out)).isEmpty();
        return out.toByteArray();
    }
}
