package com.takehome.cli;

import java.nio.file.Path;

/**
 * The options of {@code init}.
 *
 * @param practice the id of the practice to start
 * @param input the folder of practices; made if it is not there
 */
record InitOptions(String practice, Path input) {
}
