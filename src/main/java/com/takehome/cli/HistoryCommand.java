package com.takehome.cli;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code takehome history}. */
@Command(name = "history", description = "Lists past runs, from the job repository.")
final class HistoryCommand extends ReportingCommand<HistoryOptions> {

    private final Defaults defaults;

    @Option(names = "--output", paramLabel = "DIR", description = "Folder of reports (default: output).")
    private @Nullable Path output;

    HistoryCommand(Action<HistoryOptions> action, Defaults defaults) {
        super(action);
        this.defaults = defaults;
    }

    @Override
    HistoryOptions options() {
        return new HistoryOptions(
                requireFolder("--output", Objects.requireNonNullElse(output, defaults.output())));
    }
}
