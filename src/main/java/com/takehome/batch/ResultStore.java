package com.takehome.batch;

import com.takehome.report.PracticeResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Results of single practices until the run is finished: one small file each, written whole, in a folder named by the
 * run's fingerprint. What an interrupted run has done is found here.
 */
final class ResultStore {

    private final JsonMapper json = BatchJson.mapper();
    private final OutputFolder output;
    private final Path folder;

    ResultStore(OutputFolder output, Fingerprint fingerprint) {
        this.output = output;
        this.folder = output.work().resolve(fingerprint.sum());
    }

    /** Makes the folder and deletes results of other runs that were never finished. */
    void open() throws IOException {
        Files.createDirectories(folder);
        WholeFile.deleteLeftovers(output.work());
        try (Stream<Path> others = Files.list(output.work())) {
            for (Path other : others.filter(each -> !each.equals(folder)).toList()) {
                delete(other);
            }
        }
    }

    void save(PracticeResult result) throws IOException {
        WholeFile.write(file(result.id()), json.writeValueAsBytes(result));
    }

    /** The practice's result; empty when it is not done, or its files are no longer those that were written. */
    Optional<PracticeResult> find(String id) {
        Path file = file(id);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            PracticeResult result = json.readValue(file, PracticeResult.class);
            return Optional.ofNullable(result)
                    .filter(each -> RunRecord.areAsWritten(output.practice(id), each.files()));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** Deletes the results: the run is finished. */
    void close() throws IOException {
        delete(folder);
    }

    private Path file(String id) {
        return folder.resolve(id + ".json");
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
