package com.takehome.cli;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code takehome init}. */
@Command(name = "init", description = "Writes blank workbooks for a new practice, ready to fill in.")
final class InitCommand extends ReportingCommand<InitOptions> {

    private final Defaults defaults;

    @Parameters(paramLabel = "ID", converter = Converters.PracticeId.class, description = "The practice's id, which names its folder: 1 to 60 of a-z, 0-9 and -.")
    @SuppressWarnings("NullAway.Init") // picocli refuses the command line without it
    private String practice;

    @Option(names = "--input", paramLabel = "DIR", description = "Folder of practices (default: input).")
    private @Nullable Path input;

    InitCommand(Action<InitOptions> action, Defaults defaults) {
        super(action);
        this.defaults = defaults;
    }

    @Override
    InitOptions options() {
        return new InitOptions(practice,
                refuseFile("--input", Objects.requireNonNullElse(input, defaults.input())));
    }
}
