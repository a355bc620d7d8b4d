package com.takehome.batch;

import com.takehome.batch.PracticePipeline.Disclosure;
import com.takehome.batch.RunRequest.Program;
import com.takehome.insight.Moved;
import com.takehome.model.PracticeInput;
import com.takehome.problem.Loaded;
import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import com.takehome.problem.SourceRef;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.Provenance;
import com.takehome.report.SampleReports;
import com.takehome.report.csv.ProblemsCsv;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/**
 * A firm whose "workbooks" are short texts: the job's own behaviour shows without any tax. The word in clients.xlsx says
 * what happens to the practice: "bad" is refused, "broken" makes the program fail.
 */
final class FirmFixture {

    static final LocalDate AS_OF = LocalDate.of(2026, 11, 30);

    final Path input;
    final Path output;
    final Path templates;
    /** The practices drawn so far, in order. */
    final Queue<String> drawn = new ConcurrentLinkedQueue<>();

    FirmFixture(Path folder) throws IOException {
        input = Files.createDirectories(folder.resolve("input"));
        templates = Files.createDirectories(folder.resolve("templates"));
        output = folder.resolve("output");
    }

    FirmFixture practice(String id, String word) throws IOException {
        Path folder = Files.createDirectories(input.resolve(id));
        Files.writeString(folder.resolve("clients.xlsx"), word);
        Files.writeString(folder.resolve("expenses.xlsx"), "none");
        return this;
    }

    RunRequest request(String... practices) {
        return new RunRequest(input, output, AS_OF, List.of(practices), templates, Optional.empty(),
                Map.of("formats", "txt"), 2, false, new Program("1.0", "test"));
    }

    RunRequest forced() {
        RunRequest plain = request();
        return new RunRequest(plain.input(), plain.output(), plain.asOf(), plain.practices(), plain.templates(),
                plain.taxTables(), plain.options(), plain.workers(), true, plain.program());
    }

    ReportKit kit() {
        ReportWriter text = new ReportWriter(".txt", (report, out) -> {
            drawn.add(report.practice().id());
            out.write((report.practice() + " " + report.provenance()).getBytes(StandardCharsets.UTF_8));
            return List.of();
        });
        ReportWriter letter = new ReportWriter("-letter.txt", (report, out) -> {
            out.write("Dear client".getBytes(StandardCharsets.UTF_8));
            return List.of();
        });
        return kit(List.of(text, letter));
    }

    ReportKit kit(List<ReportWriter> writers) {
        PracticePipeline pipeline = new PracticePipeline(FirmFixture::read, FirmFixture::build,
                (report, earlier) -> Optional.of(new Moved(AS_OF.minusMonths(1), List.of(), List.of())), writers,
                AS_OF, new Provenance("1.0", List.of()), Disclosure.FIGURES);
        return new ReportKit(pipeline, List.of(new FirmWriter("problems.csv", ProblemsCsv::write)));
    }

    private static Loaded<PracticeInput> read(PracticeSource source) {
        PracticeInput sample = SampleReports.threeClients().input();
        String word = word(source.folder());
        return switch (word) {
            case "bad" -> Loaded.refused(List.of(Problem.of(ProblemCode.AMOUNT_NOT_A_NUMBER,
                    new SourceRef("clients.xlsx", "Clients", "D14"), "=12k", "is not an amount, is it?",
                    "use 12000.00, \"plainly\"")));
            case "broken" -> throw new IllegalStateException("Jane Client owes 12,000.00");
            default -> Loaded.of(new PracticeInput(source.id(), sample.profile(), sample.household(),
                    sample.householdItems(), sample.engagements(), sample.otherIncome(), sample.receipts(),
                    sample.taxPayments(), sample.dueDates(), sample.w2Comparison(), sample.expenses(),
                    sample.transactions()), List.of());
        };
    }

    private static String word(Path folder) {
        try {
            return Files.readString(folder.resolve("clients.xlsx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Loaded<PracticeReport> build(PracticeInput input, LocalDate asOf, List<Problem> problems,
            PracticeReport.Provenance provenance) {
        PracticeReport all = SampleReports.threeClients();
        PracticeReport.Practice named = new PracticeReport.Practice(input.id(), "Practice " + input.id(), asOf,
                all.practice().firstMonth(), all.practice().entity());
        return Loaded.of(new PracticeReport(named, all.months(), all.projectionYears(), all.taxYears(),
                all.estimates(), all.w2Comparison(), all.scenarios(), all.findings(), all.audit(), all.clients(),
                all.otherIncome(), all.expenses(), all.notes(), problems, input, provenance,
                all.questions()), problems);
    }

    Path reports() {
        return output.resolve("2026-11-30");
    }

    /** Every file of this date's folder with its contents. */
    Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(reports())) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                files.put(reports().relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
