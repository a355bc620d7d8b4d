package com.takehome.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code takehome validate}. */
@Command(name = "validate", description = "Reads everything, names every problem and writes nothing.")
final class ValidateCommand extends ReportingCommand<ValidateOptions> {

    private final Defaults defaults;

    @Option(names = "--input", paramLabel = "DIR", description = "Folder of practices (default: input).")
    private @Nullable Path input;

    @Option(names = "--practice", paramLabel = "ID", converter = Converters.PracticeId.class, description = "Only this practice; may be given more than once.")
    private List<String> practices = new ArrayList<>();

    ValidateCommand(Action<ValidateOptions> action, Defaults defaults) {
        super(action);
        this.defaults = defaults;
    }

    @Override
    ValidateOptions options() {
        Path folder = requireFolder("--input", Objects.requireNonNullElse(input, defaults.input()));
        return new ValidateOptions(folder, practices);
    }
}
