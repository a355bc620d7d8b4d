package com.takehome.cli;

import java.nio.file.Path;
import java.util.List;

/**
 * The options of {@code validate}.
 *
 * @param input the folder of practices
 * @param practices only these; all of them when empty
 */
record ValidateOptions(Path input, List<String> practices) {

    ValidateOptions {
        practices = List.copyOf(practices);
    }
}
