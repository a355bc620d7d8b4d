package com.takehome.batch;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import com.takehome.problem.Severity;
import com.takehome.report.FirmReport;
import com.takehome.report.PracticeResult;
import com.takehome.report.ReportFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * A finished run, as {@code run.json} states it. It is the last file to be written: where it is, the run was finished.
 *
 * @param schema the version of this file's shape
 * @param asOf the as-of date
 * @param version the tool's version
 * @param fingerprint everything that decided what the files say
 * @param counts how many practices there were; they add up
 * @param exitCode what the process said
 * @param practices what became of each, by id
 * @param files the files for the whole firm
 */
record RunRecord(String schema, LocalDate asOf, String version, Fingerprint fingerprint,
        @JsonUnwrapped Counts counts, int exitCode,
        List<PracticeRecord> practices, List<ReportFile> files) {

    static final String FILE_NAME = "run.json";
    private static final String SCHEMA = "takehome-run/1";
    private static final int REFUSALS = 1;

    RunRecord {
        practices = List.copyOf(practices);
        files = List.copyOf(files);
    }

    /**
     * How many.
     *
     * @param found practices
     * @param reported of these
     * @param refused of these
     * @param errors problems that refuse a practice
     * @param warnings problems that do not
     */
    record Counts(int found, int reported, int refused, long errors, long warnings) {
    }

    /**
     * What became of one practice.
     *
     * @param id the practice id
     * @param status "reported" or "refused"; "failed" when it was refused for a reason outside its workbooks
     * @param files its files
     */
    record PracticeRecord(String id, String status, List<ReportFile> files) {

        private static final String REPORTED = "reported";
        private static final String REFUSED = "refused";
        private static final String FAILED = "failed";

        PracticeRecord {
            files = List.copyOf(files);
        }

        static PracticeRecord of(PracticeResult result) {
            return new PracticeRecord(result.id(), status(result), result.files());
        }

        private static String status(PracticeResult result) {
            boolean failed = result.problems().stream().map(Problem::code).anyMatch(
                    code -> code == ProblemCode.PRACTICE_FAILED || code == ProblemCode.REPORT_NOT_WRITTEN);
            return result.isReported() ? REPORTED : failed ? FAILED : REFUSED;
        }

        boolean isReported() {
            return status.equals(REPORTED);
        }

        boolean isFailed() {
            return status.equals(FAILED);
        }
    }

    static RunRecord of(FirmReport firm, Fingerprint fingerprint, List<ReportFile> files) {
        Counts counts = new Counts(firm.found(), firm.reported(), firm.refused(), firm.count(Severity.ERROR),
                firm.count(Severity.WARNING));
        return new RunRecord(SCHEMA, firm.asOf(), firm.version(), fingerprint, counts,
                firm.refused() == 0 ? 0 : REFUSALS, firm.practices().stream().map(PracticeRecord::of).toList(), files);
    }

    /** The record in a date's folder; empty when there is none, or none that can be read. */
    static Optional<RunRecord> find(OutputFolder output) {
        Path file = output.reports().resolve(FILE_NAME);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(BatchJson.mapper().readValue(file, RunRecord.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    byte[] toJson() {
        return BatchJson.mapper().writeValueAsBytes(this);
    }

    /** True when a run with this fingerprint would write the files that are there already. */
    boolean covers(Fingerprint asked, OutputFolder output) {
        return fingerprint.equals(asked) && practices.stream().noneMatch(PracticeRecord::isFailed)
                && practices.stream().filter(PracticeRecord::isReported)
                        .allMatch(each -> areAsWritten(output.practice(each.id()), each.files()))
                && areAsWritten(output.reports(), files);
    }

    /** True when each file lies in the folder with the bytes that were written. */
    static boolean areAsWritten(Path folder, List<ReportFile> files) {
        return files.stream().allMatch(file -> isAsWritten(folder.resolve(file.name()), file));
    }

    private static boolean isAsWritten(Path path, ReportFile file) {
        try {
            return Files.isRegularFile(path) && Files.size(path) == file.bytes()
                    && Checksum.of(path).equals(file.sha256());
        } catch (IOException e) {
            return false;
        }
    }
}
