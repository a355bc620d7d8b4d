package com.takehome.cli;

/** What the process says when it ends; scripts read these numbers. */
enum ExitCode {

    /** Everything was reported; there may be warnings. */
    CLEAN(0),
    /** The command finished, but at least one practice was refused. */
    PROBLEMS(1),
    /** The command could not run. */
    COULD_NOT_RUN(2),
    /** Another run holds the output folder. */
    OUTPUT_HELD(3);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
