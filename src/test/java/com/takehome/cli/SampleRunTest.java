package com.takehome.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shipped samples through the whole tool, from the command line to the files. */
class SampleRunTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T09:00:00Z"), ZoneOffset.UTC);
    private static final List<String> SAMPLES = List.of("ramp-up", "s-corporation", "steady-state", "three-clients");

    @TempDir
    private Path output;

    /** The shipped samples alone, whatever else a user keeps beside them. */
    @TempDir
    private Path input;

    @BeforeEach
    void copySamples() throws IOException {
        for (String sample : SAMPLES) {
            Path folder = Files.createDirectory(input.resolve(sample));
            for (String workbook : List.of("clients.xlsx", "expenses.xlsx")) {
                Files.copy(Path.of("input", sample, workbook), folder.resolve(workbook));
            }
        }
    }

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void everySampleHasAllItsFilesAndASecondRunTheSameBytes() throws IOException {
        assertThat(execute("run", "--output", output.toString())).as(err.toString()).isZero();
        Map<String, byte[]> first = files();
        assertThat(first.keySet()).containsExactlyInAnyOrderElementsOf(expectedFiles());
        assertThat(out.toString()).contains("4 practices found, 4 reported, 0 refused");
        assertThat(grossReceipts("ramp-up")).containsExactly("186000.00", "367500.00", "540000.00");

        assertThat(execute("run", "--output", output.toString(), "--force", "--workers", "3")).isZero();
        Map<String, byte[]> second = files();
        assertThat(second.keySet()).isEqualTo(first.keySet());
        first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));

        assertThat(execute("history", "--output", output.toString())).isZero();
        assertThat(out.toString()).contains("2026-11-30  finished         4         4        0");
    }

    @Test
    void samplesAreValid() {
        assertThat(execute("validate")).as(out.toString()).isZero();
        assertThat(out.toString()).contains("4 practices found, 0 with errors; 0 errors");
    }

    @Test
    void shippedTemplatesCanBeUsed() {
        assertThat(execute("templates", "check")).as(out.toString()).isZero();
    }

    @Test
    void brokenTemplatesStopTheRunBeforeAnythingIsWritten() throws IOException {
        Path templates = Files.createDirectory(output.resolve("templates"));
        Files.writeString(templates.resolve("report.xlsx"), "no workbook");
        String reports = output.resolve("reports").toString();
        assertThat(execute("run", "--templates", templates.toString(), "--output", reports)).isEqualTo(2);
        assertThat(err.toString()).contains("report.xlsx: error TEMPLATE_UNREADABLE");
        assertThat(output.resolve("reports").resolve("2026-11-30")).doesNotExist();
        assertThat(execute("templates", "check", templates.toString())).isEqualTo(1);
    }

    @Test
    void newPracticeIsNeverWrittenOverAnother() {
        assertThat(execute("init", "new-one", "--input", output.toString())).isZero();
        assertThat(output.resolve("new-one").resolve("clients.xlsx")).isRegularFile();
        assertThat(execute("init", "new-one", "--input", output.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("already; nothing was written").doesNotContain("Exception");
    }

    @Test
    void practiceThatIsNotThereIsRefused() {
        assertThat(execute("run", "--output", output.toString(), "--practice", "ramp")).isEqualTo(2);
        assertThat(err.toString()).contains("there is no practice \"ramp\"; did you mean ramp-up?");
    }

    private int execute(String... args) {
        Defaults defaults = new Defaults(input, output, Path.of("templates"),
                LocalDate.now(CLOCK), 2);
        return new CommandLineRunner(Actions.of(CLOCK), defaults, new PrintWriter(out, true),
                new PrintWriter(err, true)).run(args);
    }

    private static List<String> expectedFiles() {
        Stream<String> perPractice = SAMPLES.stream().flatMap(id -> Stream.of(".xlsx", ".pdf", ".json", ".ics",
                "-letter.pdf").map(suffix -> id + "/" + id + suffix));
        return Stream.concat(perPractice, Stream.of("index.html", "firm-summary.xlsx", "due-next.csv", "problems.csv",
                "run.json")).toList();
    }

    private List<String> grossReceipts(String practice) throws IOException {
        Path file = output.resolve("2026-11-30").resolve(practice).resolve(practice + ".json");
        JsonNode years = JsonMapper.shared().readTree(Files.readString(file)).get("projectionYears");
        return IntStream.range(0, 3).mapToObj(i -> years.get(i).get("grossReceipts").decimalValue())
                .map(amount -> amount.setScale(2)).map(BigDecimal::toPlainString).toList();
    }

    private Map<String, byte[]> files() throws IOException {
        Path reports = output.resolve("2026-11-30");
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(reports)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                files.put(reports.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
