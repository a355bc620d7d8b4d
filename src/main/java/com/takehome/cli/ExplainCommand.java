package com.takehome.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code takehome explain}. */
@Command(name = "explain", description = "Works one figure through to the cells that it comes from.")
final class ExplainCommand extends ReportingCommand<ExplainOptions> {

    private final Defaults defaults;

    @Parameters(index = "0", paramLabel = "ID", converter = Converters.PracticeId.class, description = "The practice's id.")
    @SuppressWarnings("NullAway.Init") // picocli refuses the command line without it
    private String practice;

    @Parameters(index = "1", paramLabel = "LINE", description = "The figure, as the reports name it.")
    @SuppressWarnings("NullAway.Init") // picocli refuses the command line without it
    private String line;

    @Option(names = "--tax-year", paramLabel = "Y", converter = Converters.TaxYearNumber.class, description = "Of this tax year (default: the year of the as-of date).")
    private @Nullable Integer taxYear;

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", converter = Converters.IsoDate.class, description = "The day that the figure speaks of (default: today).")
    private @Nullable LocalDate asOf;

    @Option(names = "--input", paramLabel = "DIR", description = "Folder of practices (default: input).")
    private @Nullable Path input;

    ExplainCommand(Action<ExplainOptions> action, Defaults defaults) {
        super(action);
        this.defaults = defaults;
    }

    @Override
    ExplainOptions options() {
        if (line.isBlank()) {
            throw refusal("LINE is blank; name a figure, such as \"Schedule SE line 12\"");
        }
        return new ExplainOptions(practice, line.strip(),
                taxYear == null ? OptionalInt.empty() : OptionalInt.of(taxYear),
                Objects.requireNonNullElse(asOf, defaults.asOf()),
                requireFolder("--input", Objects.requireNonNullElse(input, defaults.input())));
    }
}
