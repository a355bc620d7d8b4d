package com.takehome.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * The options of {@code explain}.
 *
 * @param practice the practice's id
 * @param line which figure, as the reports name it
 * @param taxYear of which tax year; the year of the as-of date when empty
 * @param asOf the day that the figure speaks of
 * @param input the folder of practices
 */
record ExplainOptions(String practice, String line, OptionalInt taxYear, LocalDate asOf, Path input) {
}
