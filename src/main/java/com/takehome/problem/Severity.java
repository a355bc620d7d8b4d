package com.takehome.problem;

/** How much a {@link Problem} weighs: only an error keeps a practice from being reported. */
public enum Severity {
    /** Worth knowing; shown in the report, changes nothing. */
    NOTICE,
    /** Taken all the same, and likely to need a look. */
    WARNING,
    /** The practice is refused. */
    ERROR;

    /** The word that messages and files use, such as "error". */
    public String word() {
        return switch (this) {
            case NOTICE -> "notice";
            case WARNING -> "warning";
            case ERROR -> "error";
        };
    }
}
