package com.takehome.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.ZoneId;

/** Where a run of the tool starts. */
public final class Main {

    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, System.out.charset());
        PrintWriter err = new PrintWriter(System.err, true, System.err.charset());
        Clock clock = Clock.system(ZoneId.systemDefault());
        System.exit(new CommandLineRunner(Actions.of(clock), Defaults.of(clock), out, err)
                .run(args));
    }
}
