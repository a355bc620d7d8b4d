package com.takehome.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The command line as a user would type it, on the day of the samples.
 *
 * @param input the folder of practices
 * @param output the folder of reports
 * @param said what went to both streams
 */
record TestRun(Path input, Path output, StringWriter said) {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T09:00:00Z"), ZoneOffset.UTC);

    TestRun(Path input, Path output) {
        this(input, output, new StringWriter());
    }

    int execute(String... args) {
        Defaults defaults = new Defaults(input, output, Path.of("templates"), LocalDate.now(CLOCK), 2);
        PrintWriter writer = new PrintWriter(said, true);
        return new CommandLineRunner(Actions.of(CLOCK), defaults, writer, writer).run(args);
    }

    Path reports() {
        return output.resolve("2026-11-30");
    }

    Path file(String practice, String suffix) {
        return reports().resolve(practice).resolve(practice + suffix);
    }
}
