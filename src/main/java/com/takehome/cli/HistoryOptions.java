package com.takehome.cli;

import java.nio.file.Path;

/**
 * The options of {@code history}.
 *
 * @param output the folder of reports, which holds the job repository
 */
record HistoryOptions(Path output) {
}
