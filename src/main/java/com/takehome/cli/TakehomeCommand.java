package com.takehome.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code takehome}: nothing by itself, a place for the commands. */
@Command(name = "takehome", mixinStandardHelpOptions = true, versionProvider = Version.class, usageHelpWidth = 110, description = "Practice workbooks in; three-year projections, US tax and estimated payments out.", footer = {
        "", "Exit codes: 0 clean, 1 a practice was refused, 2 could not run, 3 another run holds the output."})
final class TakehomeCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli injects it before run()
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name a command, such as: takehome run");
    }
}
