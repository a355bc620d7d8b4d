package com.takehome.batch;

import java.io.IOException;
import java.util.stream.Stream;

/** A failure in words that hold nothing of what a workbook says. */
final class Failure {

    private Failure() {}

    /** The first cause: what the system says of a file, or where in the program it was. */
    static String describe(Throwable thrown) {
        Throwable first = thrown;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        return first instanceof IOException inFile ? inFile.getClass().getSimpleName() + ": " + inFile.getMessage()
                : first.getClass().getSimpleName() + place(first);
    }

    private static String place(Throwable thrown) {
        return Stream.of(thrown.getStackTrace()).filter(frame -> frame.getClassName().startsWith("com.takehome."))
                .findFirst().map(frame -> " at " + frame).orElse("");
    }
}
