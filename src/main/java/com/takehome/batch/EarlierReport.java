package com.takehome.batch;

import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import com.takehome.problem.SourceRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A practice's report of the latest earlier as-of date: one of the inputs of a run, since the new report is compared
 * with it.
 *
 * @param asOf its date
 * @param file its JSON file
 * @param sha256 the file's checksum; empty when that date has a report and no JSON file
 */
public record EarlierReport(LocalDate asOf, Path file, Optional<String> sha256) {

    private static final String UNREADABLE = "unreadable";

    /** The latest with a JSON file; without any, the latest report there is; empty when there is none. */
    static Optional<EarlierReport> find(OutputFolder output, List<LocalDate> latestFirst, String id) {
        List<LocalDate> reported = latestFirst.stream()
                .filter(day -> Files.isDirectory(new OutputFolder(output.root(), day).practice(id))).toList();
        return reported.stream().filter(day -> Files.isRegularFile(json(output.root(), day, id))).findFirst()
                .map(day -> new EarlierReport(day, json(output.root(), day, id),
                        Optional.of(checksum(json(output.root(), day, id)))))
                .or(() -> reported.stream().findFirst()
                        .map(day -> new EarlierReport(day, json(output.root(), day, id), Optional.empty())));
    }

    private static Path json(Path root, LocalDate day, String id) {
        return new OutputFolder(root, day).practice(id).resolve(id + ".json");
    }

    private static String checksum(Path file) {
        try {
            return Checksum.of(file);
        } catch (IOException e) {
            return UNREADABLE;
        }
    }

    /** Why nothing is compared with a report that has no JSON file. */
    Problem withoutJson() {
        return Problem.of(ProblemCode.EARLIER_REPORT_NOT_KEPT, source(), "",
                "is not there, so what has moved since " + asOf + " is not shown",
                "keep json among --formats; with --password-file no figures are kept to compare with");
    }

    /** Why nothing is compared with a file that is no report of the practice. */
    Problem unusable() {
        return Problem.of(ProblemCode.EARLIER_REPORT_UNUSABLE, source(), "",
                "is damaged or no report of this practice, so what has moved since is not shown",
                "run " + asOf + " again, or delete the file");
    }

    private SourceRef source() {
        return SourceRef.ofFile(asOf + "/" + file.getFileName());
    }
}
