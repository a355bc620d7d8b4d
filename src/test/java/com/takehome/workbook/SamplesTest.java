package com.takehome.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.FieldSource;
import com.takehome.model.PracticeInput;
import com.takehome.model.RowSource;
import com.takehome.problem.Loaded;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed samples are what {@link Samples} says; {@code -Dsamples.write=true} writes them anew. */
class SamplesTest {

    private static final Path INPUT = Path.of("input");

    @BeforeAll
    static void writeWhenAsked() throws IOException {
        if (Boolean.getBoolean("samples.write")) {
            PracticeWorkbookWriter writer = new PracticeWorkbookWriter();
            for (PracticeInput sample : Samples.all()) {
                Path folder = Files.createDirectories(INPUT.resolve(sample.id()));
                Files.write(folder.resolve(PracticeWorkbookReader.CLIENTS_FILE), writer.clients(sample));
                Files.write(folder.resolve(PracticeWorkbookReader.EXPENSES_FILE), writer.expenses(sample));
            }
        }
    }

    static List<PracticeInput> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsAsDefinedWithoutAnyProblem(PracticeInput sample) {
        Loaded<PracticeInput> read = new PracticeWorkbookReader().read(INPUT.resolve(sample.id()));
        assertThat(read.problems()).isEmpty();
        assertThat(read.value()).isPresent();
        assertThat(read.value().orElseThrow()).usingRecursiveComparison()
                .ignoringFields("rows").ignoringFieldsOfTypes(RowSource.class, FieldSource.class).isEqualTo(sample);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void hasTheCommittedContent(PracticeInput sample) throws IOException {
        PracticeWorkbookWriter writer = new PracticeWorkbookWriter();
        Path folder = INPUT.resolve(sample.id());
        assertThat(parts(writer.clients(sample)))
                .isEqualTo(parts(Files.readAllBytes(folder.resolve(PracticeWorkbookReader.CLIENTS_FILE))));
        assertThat(parts(writer.expenses(sample)))
                .isEqualTo(parts(Files.readAllBytes(folder.resolve(PracticeWorkbookReader.EXPENSES_FILE))));
    }

    /** By part rather than as a whole, because another JDK may compress the same content otherwise. */
    private static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
