package com.takehome.batch;

import com.takehome.report.FirmReport;
import java.io.IOException;
import java.io.OutputStream;

/**
 * One of the files that speak of all practices.
 *
 * @param fileName its name
 * @param drawing draws it
 */
public record FirmWriter(String fileName, Drawing drawing) {

    /** Draws a whole file. */
    @FunctionalInterface
    public interface Drawing {

        /** Draws the report. */
        void draw(FirmReport report, OutputStream out) throws IOException;
    }
}
