package com.takehome.cli;

/**
 * What a command does once its options have been read and checked.
 *
 * @param <O> the command's options
 */
@FunctionalInterface
interface Action<O> {

    ExitCode perform(O options, Console console);
}
