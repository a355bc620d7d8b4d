package com.takehome.tax.state;

import com.takehome.model.FilingStatus;
import java.util.function.Function;

/**
 * A value for each filing status.
 *
 * @param single for a single person
 * @param joint for a joint return and a qualifying surviving spouse
 * @param separate for a married person filing separately
 * @param head for a head of household
 */
record ByStatus<T>(T single, T joint, T separate, T head) {

    /** The same value for all. */
    static <T> ByStatus<T> all(T value) {
        return new ByStatus<>(value, value, value, value);
    }

    /** The value of a status. */
    T of(FilingStatus status) {
        return switch (status) {
            case SINGLE -> single;
            case MARRIED_JOINTLY, SURVIVING_SPOUSE -> joint;
            case MARRIED_SEPARATELY -> separate;
            case HEAD_OF_HOUSEHOLD -> head;
        };
    }

    /** Each value converted. */
    <R> ByStatus<R> map(Function<T, R> conversion) {
        return new ByStatus<>(conversion.apply(single), conversion.apply(joint), conversion.apply(separate),
                conversion.apply(head));
    }
}
