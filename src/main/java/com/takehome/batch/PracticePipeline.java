package com.takehome.batch;

import com.takehome.insight.Moved;
import com.takehome.model.PracticeInput;
import com.takehome.problem.Loaded;
import com.takehome.problem.Problem;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.Provenance;
import com.takehome.report.PracticeResult;
import com.takehome.report.PracticeSummary;
import com.takehome.report.ReportFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One practice from its workbooks to the bytes of its files: read, check, compute, draw. It writes nothing and throws
 * nothing: a failure of the program is a problem of that practice and leaves the others alone.
 */
public final class PracticePipeline {

    private final PracticeReader reader;
    private final ReportBuilder builder;
    private final ReportComparison comparison;
    private final List<ReportWriter> writers;
    private final LocalDate asOf;
    private final Provenance provenance;
    private final Disclosure disclosure;

    /** What the files for the whole firm may say of a practice. */
    public enum Disclosure {
        /** Its figures and problems. */
        FIGURES,
        /** Only that its files are there. */
        FILES_ONLY
    }

    /**
     * For one run.
     *
     * @param reader reads workbooks
     * @param builder computes the report
     * @param comparison compares it with the earlier one
     * @param writers draw the files, in this order
     * @param asOf the run's as-of date
     * @param provenance with which tool and tax figures
     * @param disclosure what is said of a practice outside its own files
     */
    public PracticePipeline(PracticeReader reader, ReportBuilder builder, ReportComparison comparison,
            List<ReportWriter> writers, LocalDate asOf, Provenance provenance, Disclosure disclosure) {
        this.reader = reader;
        this.builder = builder;
        this.comparison = comparison;
        this.writers = List.copyOf(writers);
        this.asOf = asOf;
        this.provenance = provenance;
        this.disclosure = disclosure;
    }

    PracticeDraft draft(PracticeSource source) {
        PracticeDraft draft = drawn(source);
        return switch (disclosure) {
            case FIGURES -> draft;
            case FILES_ONLY -> new PracticeDraft(draft.result().withoutFigures(), draft.contents());
        };
    }

    private PracticeDraft drawn(PracticeSource source) {
        Set<Problem> problems = new LinkedHashSet<>(source.problems());
        try {
            Optional<PracticeReport> report = take(reader.read(source), problems)
                    .flatMap(input -> take(build(input, source, problems), problems));
            return report.isPresent() ? draw(source.id(), compared(report.get(), source, problems), problems)
                    : PracticeDraft.refused(source.id(), List.copyOf(problems));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            problems.add(Failure.asProblem(e));
            return PracticeDraft.refused(source.id(), List.copyOf(problems));
        }
    }

    private Loaded<PracticeReport> build(PracticeInput input, PracticeSource source, Set<Problem> problems) {
        return builder.build(input, asOf, List.copyOf(problems), provenance.of(source.files()));
    }

    /** Beside the earlier report; that it cannot be compared with it is no reason to refuse one. */
    private PracticeReport compared(PracticeReport report, PracticeSource source, Set<Problem> problems)
            throws IOException {
        if (source.earlier().isEmpty()) {
            return report;
        }
        EarlierReport earlier = source.earlier().get();
        if (earlier.sha256().isEmpty()) {
            problems.add(earlier.withoutJson());
            return report.comparedWith(Optional.empty(), List.of(earlier.withoutJson()));
        }
        Optional<Moved> moved = comparison.compare(report, Files.readAllBytes(earlier.file()));
        List<Problem> unusable = moved.isPresent() ? List.of() : List.of(earlier.unusable());
        problems.addAll(unusable);
        return report.comparedWith(moved, unusable);
    }

    /** Notes the problems; the value only when none of them is an error. */
    private static <T> Optional<T> take(Loaded<T> loaded, Set<Problem> problems) {
        problems.addAll(loaded.problems());
        return loaded.hasErrors() ? Optional.empty() : loaded.value();
    }

    private PracticeDraft draw(String id, PracticeReport report, Set<Problem> problems) throws IOException {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        List<ReportFile> files = new ArrayList<>();
        for (ReportWriter writer : writers) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            problems.addAll(writer.drawing().draw(report, out));
            byte[] bytes = out.toByteArray();
            contents.put(writer.fileName(id), bytes);
            files.add(new ReportFile(writer.fileName(id), bytes.length, Checksum.of(bytes)));
        }
        PracticeSummary summary = PracticeSummary.of(report);
        return new PracticeDraft(new PracticeResult(id, Optional.of(summary), List.copyOf(problems), files), contents);
    }
}
