package com.takehome.batch;

import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import com.takehome.problem.SourceRef;
import java.io.IOException;
import java.util.stream.Stream;

/** A failure in words that hold nothing of what a workbook says. */
public final class Failure {

    private Failure() {}

    /** The first cause: what the system says of a file, or where in the program it was. */
    public static String describe(Throwable thrown) {
        Throwable first = thrown;
        while (first.getCause() != null) {
            first = first.getCause();
        }
        return first instanceof IOException inFile ? inFile.getClass().getSimpleName() + ": " + inFile.getMessage()
                : first.getClass().getSimpleName() + place(first);
    }

    /** A program failure as a problem of the practice that it happened in. */
    public static Problem asProblem(Throwable thrown) {
        return Problem.of(ProblemCode.PRACTICE_FAILED, SourceRef.ofFile(""), describe(thrown),
                "is a failure of the program, not of the workbooks",
                "report it with this line; the other practices are not affected");
    }

    private static String place(Throwable thrown) {
        return Stream.of(thrown.getStackTrace()).filter(frame -> frame.getClassName().startsWith("com.takehome."))
                .findFirst().map(frame -> " at " + frame).orElse("");
    }
}
