package com.takehome.cli;

import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code takehome templates check}. */
@Command(name = "check", description = "Says what is wrong with a set of templates.")
final class TemplatesCheckCommand extends ReportingCommand<TemplatesCheckOptions> {

    private final Defaults defaults;

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "Folder of templates (default: those that come with the tool).")
    private @Nullable Path templates;

    TemplatesCheckCommand(Action<TemplatesCheckOptions> action, Defaults defaults) {
        super(action);
        this.defaults = defaults;
    }

    @Override
    TemplatesCheckOptions options() {
        Path folder = Objects.requireNonNullElse(templates, defaults.templates());
        return new TemplatesCheckOptions(requireFolder("DIR", folder));
    }
}
