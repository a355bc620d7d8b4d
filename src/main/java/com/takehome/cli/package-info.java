/**
 * Arguments, exit codes, wiring and the main method. Depends on everything below it and nothing depends on it: it is the
 * only package that reads the clock, the environment and the command line.
 */
@NullMarked
package com.takehome.cli;

import org.jspecify.annotations.NullMarked;
