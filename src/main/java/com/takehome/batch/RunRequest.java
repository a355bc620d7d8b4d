package com.takehome.batch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a run is asked to do.
 *
 * @param input the folder of practices
 * @param output the folder of reports
 * @param asOf the date that separates actual from planned
 * @param practices only these; all of them when empty
 * @param templates the folder of templates
 * @param taxTables figures that replace the tool's own
 * @param options whatever else decides what the files say, by name
 * @param workers practices worked on at the same time
 * @param force run even if nothing has changed
 * @param program which build of the tool this is
 */
public record RunRequest(Path input, Path output, LocalDate asOf, List<String> practices, Path templates,
        Optional<Path> taxTables, Map<String, String> options, int workers, boolean force, Program program) {

    public RunRequest {
        practices = practices.stream().distinct().sorted().toList();
        options = Collections.unmodifiableMap(new TreeMap<>(options));
    }

    /**
     * A build of the tool.
     *
     * @param version its version
     * @param checksum a checksum of its classes, which differs between two builds of one version
     */
    public record Program(String version, String checksum) {
    }

    OutputFolder outputFolder() {
        return new OutputFolder(output, asOf);
    }
}
