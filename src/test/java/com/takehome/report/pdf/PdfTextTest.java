package com.takehome.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.report.PracticeReport;
import com.takehome.report.SampleReports;
import com.takehome.report.chart.Shape.Label;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** What a reader's program finds in the written file. */
class PdfTextTest {

    private static final Path APPROVED = Path.of("src/test/resources/report/pdf");
    private static final PdfReport REPORT = Pdfs.REPORT;
    private static final LetterPdf LETTER = Pdfs.LETTER;

    static List<PracticeReport> samples() {
        return SampleReports.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theFilesTextIsThatOfThePagesButForWhatIsRepeated(PracticeReport report) throws IOException {
        List<PdfFile.Sheet> sheets = REPORT.sheets(report);
        try (PdfReader reader = new PdfReader(written(report))) {
            assertThat(reader.getNumberOfPages()).isEqualTo(sheets.size());
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            for (int i = 0; i < sheets.size(); i++) {
                String drawn = sheets.get(i).pieces().stream().filter(piece -> !piece.tag().isArtifact())
                        .flatMap(piece -> piece.shapes().stream()).filter(Label.class::isInstance)
                        .map(shape -> ((Label) shape).text()).collect(Collectors.joining());
                assertThat(letters(extractor.getTextFromPage(i + 1))).isEqualTo(letters(drawn));
            }
        }
    }

    /** The characters in any order: an extractor puts what stands on one line together. */
    private static List<Integer> letters(String text) {
        return text.codePoints().filter(c -> !Character.isWhitespace(c)).sorted().boxed().toList();
    }

    @Test
    void everyFontIsEmbeddedAsASubset() throws IOException {
        try (PdfReader reader = new PdfReader(written(SampleReports.large()))) {
            List<PdfDictionary> descriptors = new ArrayList<>();
            for (int i = 1; i < reader.getXrefSize(); i++) {
                PdfObject object = reader.getPdfObject(i);
                if (object instanceof PdfDictionary found && PdfName.FONTDESCRIPTOR.equals(found.get(PdfName.TYPE))) {
                    descriptors.add(found);
                }
            }
            assertThat(descriptors).hasSizeGreaterThanOrEqualTo(2)
                    .allSatisfy(each -> assertThat(each.contains(PdfName.FONTFILE2)).isTrue())
                    .allSatisfy(each -> assertThat(each.get(PdfName.FONTNAME).toString()).matches("/A{5}[A-Z]\\+.*"));
        }
    }

    @Test
    void carriesTitleAuthorDateAndLanguage() throws IOException {
        try (PdfReader reader = new PdfReader(written(SampleReports.threeClients()))) {
            assertThat(reader.getInfo()).containsEntry("Title", "Harbor Advisory: three-year projection")
                    .containsEntry("CreationDate", "D:20261130000000Z").containsKey("Author");
            assertThat(reader.getCatalog().get(PdfName.LANG).toString()).isEqualTo("en-US");
        }
    }

    @Test
    void theReportReadsAsApproved() throws IOException {
        approve("report", TaggedText.of(REPORT.sheets(SampleReports.threeClients())));
    }

    @Test
    void theLetterReadsAsApproved() throws IOException {
        approve("letter", TaggedText.of(LETTER.sheets(SampleReports.threeClients())));
    }

    /** Run with -Dapprove=true to accept what was received; the difference is reviewed as code. */
    private static void approve(String name, String text) throws IOException {
        Path approved = APPROVED.resolve(name + ".approved.txt");
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(APPROVED);
            Files.writeString(approved, text);
        }
        String expected = Files.exists(approved) ? Files.readString(approved).replace("\r\n", "\n") : "";
        if (!expected.equals(text)) {
            Files.createDirectories(APPROVED);
            Files.writeString(APPROVED.resolve(name + ".received"), text);
        }
        assertThat(text.lines()).containsExactlyElementsOf(expected.lines().toList());
    }

    private static byte[] written(PracticeReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        REPORT.write(report, out);
        return out.toByteArray();
    }
}
