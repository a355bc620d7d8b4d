package com.takehome.problem;

/** Every code that a {@link Problem} can carry, with its usual severity; {@code docs/errors.md} explains each. */
public enum ProblemCode {
    /** The practice folder holds no workbook of the name. */
    WORKBOOK_MISSING(Severity.ERROR),
    /** The folder's name is not a practice id. */
    PRACTICE_ID_INVALID(Severity.ERROR),
    /** A row of Receipts or Transactions lies outside the closed months and is left out. */
    ROW_OUTSIDE_CLOSED_MONTHS(Severity.NOTICE),
    /** A closed month has no row at all and counts as zero. */
    CLOSED_MONTH_EMPTY(Severity.WARNING),
    /** A tax year without a Household row takes part of the last row before it. */
    HOUSEHOLD_YEAR_CARRIED(Severity.NOTICE);

    private final Severity severity;

    ProblemCode(Severity severity) {
        this.severity = severity;
    }

    /** The severity that this code has unless a problem says otherwise. */
    public Severity severity() {
        return severity;
    }
}
