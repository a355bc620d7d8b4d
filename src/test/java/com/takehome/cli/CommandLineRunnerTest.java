package com.takehome.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineRunnerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<Object> performed = new ArrayList<>();
    private ExitCode outcome = ExitCode.CLEAN;

    @BeforeEach
    void makeFolders() throws IOException {
        for (String name : List.of("input", "output", "templates", "tables")) {
            Files.createDirectory(folder.resolve(name));
        }
        Files.writeString(folder.resolve("password.txt"), "secret\n");
    }

    @Test
    void runTakesDefaultsForWhatIsLeftOut() {
        assertThat(execute("run")).isZero();
        assertThat(performed).containsExactly(new RunOptions(folder.resolve("input"), folder.resolve("output"), TODAY,
                List.of(), EnumSet.allOf(ReportFormat.class), folder.resolve("templates"), Optional.empty(),
                ModelingStyle.US, 2, false, Optional.empty(), Optional.empty()));
    }

    @Test
    void runTakesEveryOption() {
        String tables = folder.resolve("tables").toString();
        String password = folder.resolve("password.txt").toString();
        assertThat(execute("run", "--as-of", "2026-12-31", "--practice", "harbor-advisory", "--practice", "b2",
                "--formats", "xlsx,letter", "--tax-tables", tables, "--style", "fast", "--workers", "4", "--force",
                "--share", "spouse", "--password-file", password)).isZero();
        assertThat(performed).containsExactly(new RunOptions(folder.resolve("input"), folder.resolve("output"),
                LocalDate.of(2026, 12, 31), List.of("harbor-advisory", "b2"),
                EnumSet.of(ReportFormat.XLSX, ReportFormat.LETTER), folder.resolve("templates"),
                Optional.of(Path.of(tables)), ModelingStyle.FAST, 4, true, Optional.of(Audience.SPOUSE),
                Optional.of(Path.of(password))));
    }

    @Test
    void otherCommandsTakeTheirOptions() {
        assertThat(execute("validate", "--practice", "b2")).isZero();
        assertThat(execute("init", "new-practice")).isZero();
        assertThat(execute("explain", "b2", "Schedule SE line 12", "--tax-year", "2026")).isZero();
        assertThat(execute("templates", "check")).isZero();
        assertThat(execute("history")).isZero();
        assertThat(performed).containsExactly(
                new ValidateOptions(folder.resolve("input"), List.of("b2")),
                new InitOptions("new-practice", folder.resolve("input")),
                new ExplainOptions("b2", "Schedule SE line 12", OptionalInt.of(2026), TODAY, folder.resolve("input")),
                new TemplatesCheckOptions(folder.resolve("templates")),
                new HistoryOptions(folder.resolve("output")));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            CLEAN, 0
            PROBLEMS, 1
            COULD_NOT_RUN, 2
            OUTPUT_HELD, 3
            """)
    void exitCodeIsWhatTheCommandSays(ExitCode said, int number) {
        outcome = said;
        assertThat(execute("run")).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            run --as-of 30.11.2026          | "30.11.2026" is not a date; use the form YYYY-MM-DD
            run --as-of 2026-02-30          | "2026-02-30" is not a date
            run --as-of 1889-01-01          | "1889-01-01" is not a date from 1990 to 2100
            run --formats xlsx,docx         | "docx" is not a report format; use xlsx, pdf, json, ics, letter
            run --formats                   | --formats
            run --style slow                | "slow" is not a style; use us, fast
            run --workers 0                 | "0" is not a number of workers; use 1 to 99
            run --workers two               | "two" is not a number of workers
            run --share everyone            | "everyone" is not an audience; use spouse, outside
            run --practice Harbor           | "Harbor" is not a practice id
            run --input /does/not/exist     | --input: there is no folder
            run --templates /does/not/exist | --templates: there is no folder
            run --password-file /not/there  | --password-file: there is no readable file
            run --fromats pdf               | --fromats
            run extra                       | extra
            init                            | ID
            init Ünder                      | is not a practice id
            explain b2                      | LINE
            explain b2 x --tax-year 26      | "26" is not a tax year; use four digits
            templates                       | takehome templates check
            runn                            | run
            """)
    void wrongCommandLineSaysWhatWasExpected(String line, String expected) {
        assertThat(execute(line.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains(expected).contains("--help");
        assertThat(out.toString()).isEmpty();
        assertThat(performed).isEmpty();
    }

    @Test
    void noCommandIsNotACommand() {
        assertThat(execute()).isEqualTo(2);
        assertThat(err.toString()).contains("takehome run");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "run --help", "validate --help", "init --help", "explain --help",
            "templates --help", "templates check --help", "history --help"})
    void helpGoesToStandardOutput(String line) {
        assertThat(execute(line.split(" "))).isZero();
        assertThat(out.toString()).startsWith("Usage: takehome");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void versionNamesTheTool() {
        assertThat(execute("--version")).isZero();
        assertThat(out.toString()).startsWith("takehome ");
    }

    @Test
    void unforeseenFailureCouldNotRun() {
        Action<HistoryOptions> broken = (options, console) -> {
            throw new IllegalStateException("broken program");
        };
        Actions all = actions();
        assertThat(
                runner(new Actions(all.run(), all.validate(), all.init(), all.explain(), all.checkTemplates(), broken))
                        .run("history"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("could not run: IllegalStateException at com.takehome.cli")
                .doesNotContain("broken program");
    }

    private int execute(String... args) {
        return runner(actions()).run(args);
    }

    private CommandLineRunner runner(Actions actions) {
        Defaults defaults = new Defaults(folder.resolve("input"), folder.resolve("output"),
                folder.resolve("templates"), TODAY, 2);
        return new CommandLineRunner(actions, defaults, new PrintWriter(out, true), new PrintWriter(err, true));
    }

    private Actions actions() {
        return new Actions(note(), note(), note(), note(), note(), note());
    }

    private <O> Action<O> note() {
        return (options, console) -> {
            performed.add(options);
            return outcome;
        };
    }
}
