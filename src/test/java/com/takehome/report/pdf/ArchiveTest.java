package com.takehome.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.report.Brand;
import com.takehome.report.BrandReader;
import com.takehome.report.Logos;
import com.takehome.report.PracticeReport;
import com.takehome.report.SampleReports;
import com.takehome.report.share.SharedReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every file that anybody can open keeps PDF/A-2a and PDF/UA-1, and veraPDF names no exception. */
class ArchiveTest {

    private static final PdfReport REPORT = Pdfs.REPORT;
    private static final PdfReport SHARED = Pdfs.SHARED;
    private static final LetterPdf LETTER = Pdfs.LETTER;

    static List<PracticeReport> samples() {
        return Stream.concat(SampleReports.all().stream(),
                Stream.of(SampleReports.hardNames(), SampleReports.shipped().getFirst())).toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void reportKeepsTheStandards(PracticeReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        REPORT.write(report, out);
        assertKeepsTheStandards(out.toByteArray());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void letterKeepsTheStandards(PracticeReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LETTER.write(report, out);
        assertKeepsTheStandards(out.toByteArray());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void sharedCopiesKeepTheStandards(PracticeReport report) throws IOException {
        ByteArrayOutputStream spouse = new ByteArrayOutputStream();
        REPORT.write(SharedReport.forSpouse(report), spouse);
        assertKeepsTheStandards(spouse.toByteArray());

        ByteArrayOutputStream outside = new ByteArrayOutputStream();
        SHARED.write(SharedReport.forOutside(report), outside);
        assertKeepsTheStandards(outside.toByteArray());
    }

    /** A transparent ground and fonts of the firm's own, which PDF/A is strict about. */
    @Test
    void logoAndFontsOfTheFirmKeepTheStandards(@TempDir Path folder) throws IOException {
        try (InputStream font = Fonts.class.getResourceAsStream("/fonts/DejaVuSans.ttf")) {
            Files.write(folder.resolve("own.ttf"), Objects.requireNonNull(font).readAllBytes());
        }
        Logos.brandWithLogo(folder);
        Files.writeString(folder.resolve("brand.yaml"), "fonts: {regular: own.ttf, bold: own.ttf}\n",
                StandardOpenOption.APPEND);
        Brand brand = BrandReader.read(folder).value().orElseThrow();
        PdfReports pdfs = PdfReports.load(Path.of("templates"), brand).value().orElseThrow();
        ByteArrayOutputStream report = new ByteArrayOutputStream();
        ByteArrayOutputStream letter = new ByteArrayOutputStream();
        pdfs.report().value().orElseThrow().write(SampleReports.threeClients(), report);
        pdfs.letter().value().orElseThrow().write(SampleReports.threeClients(), letter);

        assertKeepsTheStandards(report.toByteArray());
        assertKeepsTheStandards(letter.toByteArray());
        assertThat(letter.toString(StandardCharsets.ISO_8859_1)).contains("/Subtype/Image", "/SMask");
    }

    /** Otherwise the tests above would prove nothing. */
    @Test
    void aFileThatClaimsAnotherPartIsFoundOut() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LETTER.write(SampleReports.threeClients(), out);
        String broken = out.toString(StandardCharsets.ISO_8859_1).replace("<pdfaid:part>2", "<pdfaid:part>1");

        assertThat(VeraPdf.broken(broken.getBytes(StandardCharsets.ISO_8859_1),
                PDFAFlavour.PDFA_2_A)).isNotEmpty();
    }

    private static void assertKeepsTheStandards(byte[] pdf) {
        assertThat(VeraPdf.broken(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }
}
