package com.takehome.cli;

import com.takehome.batch.CouldNotRunException;
import com.takehome.batch.Failure;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Reads a command line, before anything slow starts, and runs the command that it names. */
final class CommandLineRunner {

    private final CommandLine commandLine;

    CommandLineRunner(Actions actions, Defaults defaults, PrintWriter out, PrintWriter err) {
        CommandLine templates = new CommandLine(new TemplatesCommand())
                .addSubcommand(new TemplatesCheckCommand(actions.checkTemplates(), defaults));
        commandLine = new CommandLine(new TakehomeCommand())
                .addSubcommand(new RunCommand(actions.run(), defaults))
                .addSubcommand(new ValidateCommand(actions.validate(), defaults))
                .addSubcommand(new InitCommand(actions.init(), defaults))
                .addSubcommand(new ExplainCommand(actions.explain(), defaults))
                .addSubcommand(templates)
                .addSubcommand(new HistoryCommand(actions.history(), defaults))
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(CommandLineRunner::refuse)
                .setExecutionExceptionHandler(CommandLineRunner::giveUp);
    }

    int run(String... args) {
        return commandLine.execute(args);
    }

    private static int refuse(ParameterException refusal, String[] args) {
        CommandLine command = refusal.getCommandLine();
        PrintWriter err = command.getErr();
        String name = command.getCommandSpec().qualifiedName();
        err.println(name + ": " + refusal.getMessage());
        UnmatchedArgumentException.printSuggestions(refusal, err);
        err.println("Try '" + name + " --help'.");
        return ExitCode.COULD_NOT_RUN.number();
    }

    private static int giveUp(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        String name = command.getCommandSpec().qualifiedName();
        if (failure instanceof CouldNotRunException) {
            command.getErr().println(name + ": " + failure.getMessage());
        } else {
            command.getErr().println(name + ": could not run: " + Failure.describe(failure));
        }
        return ExitCode.COULD_NOT_RUN.number();
    }
}
