package com.takehome.batch;

import com.takehome.problem.Problem;
import com.takehome.report.PracticeResult;
import java.util.List;
import java.util.Map;

/**
 * A practice's files before they are written.
 *
 * @param result what will be said of it
 * @param contents each file's bytes by its name, those of {@code result}
 */
record PracticeDraft(PracticeResult result, Map<String, byte[]> contents) {

    static PracticeDraft refused(String id, List<Problem> problems) {
        return new PracticeDraft(PracticeResult.refused(id, problems), Map.of());
    }
}
