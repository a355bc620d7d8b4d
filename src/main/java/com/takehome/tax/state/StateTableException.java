package com.takehome.tax.state;

/** A state table that cannot be used. */
public final class StateTableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With the file, the key within it and what is wrong. */
    StateTableException(String where, String fault) {
        super(where + ": " + fault);
    }
}
