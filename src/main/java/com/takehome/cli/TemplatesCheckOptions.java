package com.takehome.cli;

import java.nio.file.Path;

/**
 * The options of {@code templates check}.
 *
 * @param templates the folder of templates
 */
record TemplatesCheckOptions(Path templates) {
}
