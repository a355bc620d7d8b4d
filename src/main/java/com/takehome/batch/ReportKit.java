package com.takehome.batch;

import java.util.List;

/**
 * What turns practices into files: made once for a run, from its templates, tax tables and options.
 *
 * @param pipeline for each practice
 * @param firmWriters for the firm
 */
public record ReportKit(PracticePipeline pipeline, List<FirmWriter> firmWriters) {

    public ReportKit {
        firmWriters = List.copyOf(firmWriters);
    }
}
