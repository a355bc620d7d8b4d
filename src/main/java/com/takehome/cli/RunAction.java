package com.takehome.cli;

import com.takehome.batch.ReportingRun;
import com.takehome.batch.RunOutcome;
import com.takehome.batch.RunOutcome.Finished;
import com.takehome.batch.RunOutcome.Held;
import com.takehome.batch.RunOutcome.Timing;
import com.takehome.batch.RunRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** Reports for every practice. */
final class RunAction implements Action<RunOptions> {

    private final Clock clock;

    RunAction(Clock clock) {
        this.clock = clock;
    }

    @Override
    public ExitCode perform(RunOptions options, Console console) {
        RunOutcome outcome = new ReportingRun(console.err(), clock)
                .run(request(options), () -> ReportKits.kit(options, Version.number()));
        return switch (outcome) {
            case Held held -> {
                console.err().println("takehome run: another run holds " + options.output().toAbsolutePath()
                        + "; try again when it has ended");
                yield ExitCode.OUTPUT_HELD;
            }
            case Finished finished -> say(finished, console);
        };
    }

    private static RunRequest request(RunOptions options) {
        return new RunRequest(options.input(), options.output(), options.asOf(), options.practices(),
                options.templates(), options.taxTables(),
                Map.of("formats", options.formats().toString(), "style", options.style().name(), "share",
                        options.share().map(Enum::name).orElse(""), "password",
                        options.passwordFile().map(RunAction::stateOf).orElse("")),
                options.workers(), options.force(), Version.program());
    }

    /** A changed password makes other files; its own checksum would give it away. */
    private static String stateOf(Path passwordFile) {
        return passwordFile.toAbsolutePath() + " " + passwordFile.toFile().lastModified();
    }

    private static ExitCode say(Finished finished, Console console) {
        finished.refused().forEach(id -> console.err().println("Refused: " + id));
        String counts = finished.found() + (finished.found() == 1 ? " practice found, " : " practices found, ")
                + finished.reported() + " reported, "
                + finished.refused().size() + " refused";
        Path index = finished.reports().resolve("index.html");
        console.out().println(finished.timing() == Timing.NOW ? counts + ": " + index
                : "Nothing has changed since the finished run (" + counts + "): " + index
                        + "; --force runs it again");
        if (!finished.refused().isEmpty()) {
            console.err().println("What is wrong, and what to do: " + finished.reports().resolve("problems.csv"));
        }
        return finished.exitCode() == 0 ? ExitCode.CLEAN : ExitCode.PROBLEMS;
    }
}
