package com.takehome.problem;

import java.util.List;
import java.util.Optional;

/**
 * The outcome of reading: the value where there is one, and every problem met on the way.
 *
 * @param value what was read; absent when an error kept it from being built
 * @param problems all problems in the order in which they were met
 */
public record Loaded<T>(Optional<T> value, List<Problem> problems) {

    public Loaded {
        problems = List.copyOf(problems);
    }

    /** A value with the problems that did not keep it from being read. */
    public static <T> Loaded<T> of(T value, List<Problem> problems) {
        return new Loaded<>(Optional.of(value), problems);
    }

    /** No value, only problems. */
    public static <T> Loaded<T> refused(List<Problem> problems) {
        return new Loaded<>(Optional.empty(), problems);
    }

    /** True when at least one problem is an error. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
