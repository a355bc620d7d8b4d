package com.takehome.cli;

import java.io.PrintWriter;

/**
 * Where a command writes: results to one stream, messages about the run to the other.
 *
 * @param out results
 * @param err messages
 */
record Console(PrintWriter out, PrintWriter err) {
}
