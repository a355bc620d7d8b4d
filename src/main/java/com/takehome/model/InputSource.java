package com.takehome.model;

import com.takehome.problem.SourceRef;

/** Where a value of the model was read, kept as long as a later check or the trace may ask for it. */
public sealed interface InputSource permits RowSource, FieldSource {

    /** The cell that holds the named column (or field); the row or sheet itself when it has no such cell. */
    SourceRef at(String name);
}
