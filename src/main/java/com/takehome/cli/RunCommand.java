package com.takehome.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code takehome run}. */
@Command(name = "run", description = "Reads every practice and writes its reports.")
final class RunCommand extends ReportingCommand<RunOptions> {

    private final Defaults defaults;

    @Option(names = "--input", paramLabel = "DIR", description = "Folder of practices (default: input).")
    private @Nullable Path input;

    @Option(names = "--output", paramLabel = "DIR", description = "Folder of reports (default: output).")
    private @Nullable Path output;

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", converter = Converters.IsoDate.class, description = "The day that the reports speak of (default: today).")
    private @Nullable LocalDate asOf;

    @Option(names = "--practice", paramLabel = "ID", converter = Converters.PracticeId.class, description = "Only this practice; may be given more than once.")
    private List<String> practices = new ArrayList<>();

    @Option(names = "--formats", paramLabel = "LIST", split = ",", converter = Converters.Format.class, description = "Files for each practice, of xlsx,pdf,json,ics,letter (default: all).")
    private Set<ReportFormat> formats = EnumSet.allOf(ReportFormat.class);

    @Option(names = "--templates", paramLabel = "DIR", description = "Folder of templates (default: those that come with the tool).")
    private @Nullable Path templates;

    @Option(names = "--tax-tables", paramLabel = "DIR", description = "Tax figures that replace the tool's own.")
    private @Nullable Path taxTables;

    @Option(names = "--style", paramLabel = "us|fast", converter = Converters.Style.class, description = "How workbooks are coloured (default: us).")
    private ModelingStyle style = ModelingStyle.US;

    @Option(names = "--workers", paramLabel = "N", converter = Converters.WorkerCount.class, description = "Practices worked on at the same time (default: the machine's processors).")
    private @Nullable Integer workers;

    @Option(names = "--force", description = "Run again even if nothing has changed.")
    private boolean force;

    @Option(names = "--share", paramLabel = "spouse|outside", converter = Converters.Share.class, description = "Leave out what this reader should not see.")
    private @Nullable Audience share;

    @Option(names = "--password-file", paramLabel = "FILE", description = "Encrypt workbooks and PDF files with the first line of FILE.")
    private @Nullable Path passwordFile;

    RunCommand(Action<RunOptions> action, Defaults defaults) {
        super(action);
        this.defaults = defaults;
    }

    @Override
    RunOptions options() {
        return new RunOptions(
                requireFolder("--input", Objects.requireNonNullElse(input, defaults.input())),
                refuseFile("--output", Objects.requireNonNullElse(output, defaults.output())),
                Objects.requireNonNullElse(asOf, defaults.asOf()),
                practices,
                formats,
                requireFolder("--templates", Objects.requireNonNullElse(templates, defaults.templates())),
                Optional.ofNullable(taxTables).map(path -> requireFolder("--tax-tables", path)),
                style,
                Objects.requireNonNullElse(workers, defaults.workers()),
                force,
                Optional.ofNullable(share),
                Optional.ofNullable(passwordFile).map(path -> requireFile("--password-file", path)));
    }
}
