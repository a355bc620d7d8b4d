package com.takehome.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.exceptions.BadPasswordException;
import org.openpdf.text.pdf.PdfReader;

class ProtectedRunTest {

    private static final String ID = "steady-state";
    private static final String PASSWORD = "gr\u00FCner Tee & 42";

    @TempDir
    private Path folder;

    private TestRun run;
    private Path passwordFile;

    @BeforeEach
    void writePassword() throws IOException {
        run = new TestRun(Path.of("input"), folder.resolve("output"));
        passwordFile = folder.resolve("password.txt");
        Files.writeString(passwordFile, PASSWORD + "\r\nnot this line\r\n");
    }

    private int protect(String... more) {
        return run.execute(Stream.concat(Stream.of("run", "--practice", ID, "--password-file",
                passwordFile.toString()), Arrays.stream(more)).toArray(String[]::new));
    }

    @Test
    void onlyEncryptedFilesAreWritten() throws IOException {
        assertThat(protect("--share", "spouse")).as(run.said().toString()).isZero();

        try (Stream<Path> files = Files.list(run.reports().resolve(ID))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(ID + ".xlsx",
                    ID + ".pdf", ID + "-letter.pdf", ID + "-spouse.xlsx", ID + "-spouse.pdf");
        }
        for (String suffix : List.of(".pdf", "-letter.pdf", "-spouse.pdf")) {
            byte[] pdf = Files.readAllBytes(run.file(ID, suffix));
            assertThatThrownBy(() -> new PdfReader(pdf)).isInstanceOf(BadPasswordException.class);
        }
        for (String suffix : List.of(".xlsx", "-spouse.xlsx")) {
            assertThat(Files.readAllBytes(run.file(ID, suffix))).startsWith(0xD0, 0xCF, 0x11, 0xE0);
        }
    }

    @Test
    void workbookOpensWithThePasswordAlone() throws IOException, GeneralSecurityException {
        assertThat(protect("--formats", "xlsx")).isZero();

        try (POIFSFileSystem container = new POIFSFileSystem(run.file(ID, ".xlsx").toFile())) {
            EncryptionInfo info = new EncryptionInfo(container);
            assertThat(info.getEncryptionMode()).isEqualTo(EncryptionMode.agile);
            assertThat(info.getVerifier().getCipherAlgorithm()).isEqualTo(CipherAlgorithm.aes256);
            assertThat(info.getVerifier().getHashAlgorithm()).isEqualTo(HashAlgorithm.sha512);
            Decryptor decryptor = Decryptor.getInstance(info);
            assertThat(decryptor.verifyPassword("something else")).isFalse();
            assertThat(decryptor.verifyPassword(PASSWORD)).isTrue();
            try (InputStream in = decryptor.getDataStream(container); XSSFWorkbook workbook = new XSSFWorkbook(in)) {
                assertThat(workbook.getSheet("Summary")).isNotNull();
            }
        }
    }

    @Test
    void qpdfConfirmsTheEncryption() throws IOException, InterruptedException {
        assumeThat(isInstalled("qpdf")).as("qpdf on the path").isTrue();
        assertThat(protect("--formats", "pdf,letter")).isZero();

        for (String suffix : List.of(".pdf", "-letter.pdf")) {
            String said = qpdf("--show-encryption", run.file(ID, suffix));
            assertThat(said).contains("R = 6", "stream encryption method: AESv3", "string encryption method: AESv3",
                    "file encryption method: AESv3");
            assertThat(qpdf("--check", run.file(ID, suffix))).contains("No syntax or stream encoding errors found");
        }
    }

    @Test
    void firmFilesHoldNoFigureAndNothingHoldsThePassword() throws IOException {
        assertThat(run.execute("run", "--practice", ID)).isZero();
        assertThat(Files.readString(run.reports().resolve("index.html"))).contains("Harbor Advisory", "Bluestem");
        assertThat(Files.readString(run.reports().resolve("due-next.csv")).lines().count()).isGreaterThan(1);

        assertThat(protect()).isZero();

        assertThat(Files.readString(run.reports().resolve("index.html"))).contains(ID + ".pdf", "Withheld")
                .doesNotContain("Harbor Advisory", "Bluestem").containsPattern("Amount due\" data-key=\"\"");
        assertThat(Files.readString(run.reports().resolve("due-next.csv")).lines()).hasSize(1);
        assertThat(FileContents.of(run.reports().resolve("firm-summary.xlsx"))).contains(ID)
                .doesNotContain("harbor advisory", "bluestem");
        assertThat(run.said().toString()).doesNotContain(PASSWORD);
        try (Stream<Path> files = Files.walk(run.output())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).as(file.toString())
                        .doesNotContain(PASSWORD);
            }
        }
    }

    @Test
    void unusablePasswordFilesEndTheRun() throws IOException {
        assertRefused("", "is empty in its first line");
        assertRefused("\nsecond line", "is empty in its first line");
        assertRefused("x".repeat(128), "more than 127 bytes");
        Files.write(passwordFile, new byte[]{(byte) 0xC3, 0x28});
        assertThat(protect()).isEqualTo(2);
        assertThat(run.said().toString()).contains("is not text in UTF-8");
        Files.delete(passwordFile);
        assertThat(protect()).isEqualTo(2);
        assertThat(run.said().toString()).contains("there is no readable file");
        assertThat(run.reports()).doesNotExist();
    }

    @Test
    void formatsThatCannotBeProtectedAreRefused() {
        assertThat(protect("--formats", "json,ics")).isEqualTo(2);
        assertThat(run.said().toString()).contains("names no file that can be encrypted");
    }

    private void assertRefused(String contents, String reason) throws IOException {
        Files.writeString(passwordFile, contents);
        assertThat(protect()).isEqualTo(2);
        assertThat(run.said().toString()).contains(reason);
    }

    private static boolean isInstalled(String program) {
        return Arrays.stream(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
                .anyMatch(entry -> Files.isExecutable(Path.of(entry, program)));
    }

    private static String qpdf(String what, Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("qpdf", "--password=" + PASSWORD, what, file.toString())
                .redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
