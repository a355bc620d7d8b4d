package com.takehome.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a run's files lie.
 *
 * @param root the output folder
 * @param asOf the as-of date, which names the run's own folder
 */
record OutputFolder(Path root, LocalDate asOf) {

    private static final String PRIVATE = ".takehome";

    /** The folder of this date's reports. */
    Path reports() {
        return root.resolve(asOf.toString());
    }

    /** The folder of one practice's reports. */
    Path practice(String id) {
        return reports().resolve(id);
    }

    /** The earlier as-of dates that have a folder here, the latest first. */
    List<LocalDate> earlierDates() throws IOException {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(Files::isDirectory).flatMap(folder -> date(folder).stream())
                    .filter(day -> day.isBefore(asOf)).sorted(Comparator.reverseOrder()).toList();
        }
    }

    private static Optional<LocalDate> date(Path folder) {
        try {
            return Optional.of(LocalDate.parse(String.valueOf(folder.getFileName())));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Results of single practices of unfinished runs. */
    Path work() {
        return privateFolder(root).resolve("work");
    }

    /** The tool's own folder in an output folder: repository, lock and work in progress. */
    static Path privateFolder(Path root) {
        return root.resolve(PRIVATE);
    }

    /** Makes a folder of the output, and says so when it cannot be made or written. */
    static void makeWritable(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, WholeFile.TEMPORARY_PREFIX, WholeFile.TEMPORARY_SUFFIX));
        } catch (IOException e) {
            throw new CouldNotRunException("--output: cannot write in " + folder.toAbsolutePath() + " ("
                    + WholeFile.reason(e) + "); choose another folder or allow writing in this one", e);
        }
    }
}
