package com.takehome.batch;

import com.takehome.model.PracticeInput;
import com.takehome.problem.Loaded;

/** Reads the workbooks of one practice; called by several threads at the same time. */
@FunctionalInterface
public interface PracticeReader {

    /** Everything that the workbooks say, and every problem with it. */
    Loaded<PracticeInput> read(PracticeSource source);
}
