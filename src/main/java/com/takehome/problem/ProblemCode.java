package com.takehome.problem;

/** Every code that a {@link Problem} can carry, with its usual severity; {@code docs/errors.md} explains each. */
public enum ProblemCode {
    /** The practice folder holds no workbook of the name. */
    WORKBOOK_MISSING(Severity.ERROR),
    /** The folder's name is not a practice id. */
    PRACTICE_ID_INVALID(Severity.ERROR);

    private final Severity severity;

    ProblemCode(Severity severity) {
        this.severity = severity;
    }

    /** The severity that this code has unless a problem says otherwise. */
    public Severity severity() {
        return severity;
    }
}
