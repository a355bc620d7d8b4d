package com.takehome.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The options of {@code run}.
 *
 * @param input the folder of practices
 * @param output the folder of reports
 * @param asOf the day that the reports speak of
 * @param practices only these; all of them when empty
 * @param formats the files to write for each practice, at least one
 * @param templates the folder of templates
 * @param taxTables figures that replace the tool's own
 * @param style how workbooks are coloured
 * @param workers practices worked on at the same time
 * @param force run again even if nothing has changed
 * @param share whom the files are shared with; nobody in particular when empty
 * @param passwordFile the file whose first line encrypts the workbooks and the PDF files
 */
record RunOptions(Path input, Path output, LocalDate asOf, List<String> practices, Set<ReportFormat> formats,
        Path templates, Optional<Path> taxTables, ModelingStyle style, int workers, boolean force,
        Optional<Audience> share, Optional<Path> passwordFile) {

    RunOptions {
        practices = List.copyOf(practices);
        formats = Collections.unmodifiableSet(EnumSet.copyOf(formats));
    }
}
