package com.takehome.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/**
 * What options mean when they are left out. Input and output belong to whoever calls, so they are relative to the current
 * folder; the templates belong to the tool.
 *
 * @param input where the practices are
 * @param output where the reports go
 * @param templates the templates that come with the tool
 * @param asOf today
 * @param workers practices worked on at the same time
 */
record Defaults(Path input, Path output, Path templates, LocalDate asOf, int workers) {

    static Defaults of(Clock clock) {
        Path home = Path.of(System.getProperty("takehome.home", ""));
        return new Defaults(Path.of("input"), Path.of("output"), home.resolve("templates"), LocalDate.now(clock),
                Runtime.getRuntime().availableProcessors());
    }
}
