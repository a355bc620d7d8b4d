package com.takehome.batch;

import com.takehome.problem.Problem;
import com.takehome.report.PracticeReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * One kind of file that each practice gets.
 *
 * @param suffix what follows the practice id in the file's name, such as ".xlsx"
 * @param drawing draws it
 */
public record ReportWriter(String suffix, Drawing drawing) {

    /** Draws a whole file; called by several threads at the same time. */
    @FunctionalInterface
    public interface Drawing {

        /** Draws the report and says what could not be drawn as it should be. */
        List<Problem> draw(PracticeReport report, OutputStream out) throws IOException;
    }

    String fileName(String id) {
        return id + suffix;
    }
}
