package com.takehome.batch;

/** Something outside the practices keeps a run from starting or from ending; the message is for the user. */
public final class CouldNotRunException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With what is wrong and what to do. */
    public CouldNotRunException(String message) {
        super(message);
    }

    /** With what is wrong and what to do, and where it came from. */
    public CouldNotRunException(String message, Throwable cause) {
        super(message, cause);
    }
}
