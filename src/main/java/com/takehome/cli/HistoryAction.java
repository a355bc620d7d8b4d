package com.takehome.cli;

import com.takehome.batch.RunHistory;
import com.takehome.batch.RunHistory.PastRun;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lists past runs. */
final class HistoryAction implements Action<HistoryOptions> {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final String ROW = "%-16s  %-10s  %-11s  %5s  %8s  %7s  %8s%n";
    private static final double MILLIS = 1000.0;

    @Override
    public ExitCode perform(HistoryOptions options, Console console) {
        Optional<List<PastRun>> runs = RunHistory.of(options.output());
        if (runs.isEmpty()) {
            console.err().println("takehome history: a run holds " + options.output().toAbsolutePath()
                    + "; try again when it has ended");
            return ExitCode.OUTPUT_HELD;
        }
        if (runs.get().isEmpty()) {
            console.out().println("No runs yet in " + options.output());
        } else {
            table(runs.get(), console.out());
        }
        return ExitCode.CLEAN;
    }

    private static void table(List<PastRun> runs, PrintWriter out) {
        out.printf(Locale.ROOT, ROW, "started", "as of", "status", "found", "reported", "refused", "took");
        for (PastRun run : runs) {
            out.printf(Locale.ROOT, ROW, MINUTE.format(run.started()), run.asOf(), status(run),
                    run.counts().map(counts -> Long.toString(counts.found())).orElse("-"),
                    run.counts().map(counts -> Long.toString(counts.reported())).orElse("-"),
                    run.counts().map(counts -> Long.toString(counts.refused())).orElse("-"),
                    run.duration().map(HistoryAction::seconds).orElse("-"));
        }
    }

    private static String status(PastRun run) {
        return switch (run.status()) {
            case "COMPLETED" -> "finished";
            case "FAILED" -> "stopped";
            default -> "interrupted";
        };
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / MILLIS);
    }
}
