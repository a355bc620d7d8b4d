package com.takehome.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.report.PracticeReport;
import com.takehome.report.SampleReports;
import com.takehome.report.chart.Shape.Label;
import com.takehome.report.letter.ClientLetter;
import com.takehome.report.letter.ClientLetter.Passage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfReader;

class LetterPdfTest {

    private static final LetterPdf LETTER = Pdfs.LETTER;

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
        List<PdfFile.Sheet> sheets = LETTER.sheets(letter(11));

        assertThat(sheets).hasSize(1);
        assertEndsAboveTheMargin(sheets);
        assertThat(labels(sheets)).filteredOn(label -> label.text().startsWith("word"))
                .allSatisfy(label -> assertThat(label.style().size()).isBetween(8.0, 10.0));
        assertThat(labels(sheets)).extracting(Label::text).contains("DRAFT: confirm", "Disclaimer");
    }

    @Test
    void aLetterThatWouldBeTooSmallToReadGoesOnToASecondPage() {
        List<PdfFile.Sheet> sheets = LETTER.sheets(letter(20));

        assertThat(sheets).hasSize(2);
        assertEndsAboveTheMargin(sheets);
        assertThat(labels(sheets)).extracting(label -> label.style().size()).contains(Type.LETTER.style().size());
        assertThat(labels(sheets.subList(1, 2))).extracting(Label::text).contains("Sincerely,", "Disclaimer");
        assertThat(String.join(" ", labels(sheets).stream().map(Label::text).toList()).split("word", -1))
                .hasSize(20 * 40 + 1);
    }

    private static ClientLetter letter(int paragraphs) {
        return new ClientLetter("Firm", List.of(), "November 30, 2026", List.of("Dana"), "Subject",
                Optional.of("DRAFT: confirm"),
                Collections.nCopies(paragraphs, new Passage.Text("word ".repeat(40).strip())), List.of("Dana"),
                "Disclaimer");
    }

    private static void assertEndsAboveTheMargin(List<PdfFile.Sheet> sheets) {
        assertThat(labels(sheets))
                .allSatisfy(label -> assertThat(label.y()).isLessThan(Page.Format.PORTRAIT.height() - 54));
    }

    private static List<Label> labels(List<PdfFile.Sheet> sheets) {
        return sheets.stream().flatMap(sheet -> sheet.shapes().stream()).filter(Label.class::isInstance)
                .map(Label.class::cast).toList();
    }

    private static byte[] written(PracticeReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(LETTER.write(report, out)).isEmpty();
        return out.toByteArray();
    }
}
