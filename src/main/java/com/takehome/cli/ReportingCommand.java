package com.takehome.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * A command: turns its options into a record and hands that to its action.
 *
 * @param <O> the record
 */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class, sortOptions = false, usageHelpWidth = 110)
abstract class ReportingCommand<O> implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli injects it before call()
    private CommandSpec spec;

    private final Action<O> action;

    ReportingCommand(Action<O> action) {
        this.action = action;
    }

    @Override
    public final Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        return action.perform(options(), new Console(out, err)).number();
    }

    /** The options, checked as far as the command line alone allows. */
    abstract O options();

    final Path requireFolder(String option, Path path) {
        if (!Files.isDirectory(path)) {
            throw refusal(option + ": there is no folder " + path.toAbsolutePath());
        }
        return path;
    }

    final Path requireFile(String option, Path path) {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw refusal(option + ": there is no readable file " + path.toAbsolutePath());
        }
        return path;
    }

    final Path refuseFile(String option, Path path) {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw refusal(option + ": " + path.toAbsolutePath() + " is not a folder");
        }
        return path;
    }

    final ParameterException refusal(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
