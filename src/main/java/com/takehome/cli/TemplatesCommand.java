package com.takehome.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code takehome templates}: nothing by itself, a place for its subcommands. */
@Command(name = "templates", description = "Works on sets of templates.", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class TemplatesCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli injects it before run()
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do: takehome templates check [DIR]");
    }
}
