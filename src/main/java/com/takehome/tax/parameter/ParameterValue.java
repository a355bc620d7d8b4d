package com.takehome.tax.parameter;

import com.takehome.model.FilingStatus;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The value of an entry, in one of the shapes that the files know. */
sealed interface ParameterValue {

    /** The year has no such figure; written {@code none}. */
    record None() implements ParameterValue {
    }

    /** One number. */
    record Single(BigDecimal value) implements ParameterValue {
    }

    /** A list of numbers. */
    record Sequence(List<BigDecimal> values) implements ParameterValue {
        public Sequence {
            values = List.copyOf(values);
        }
    }

    /** A fraction; written {@code 2/37}. */
    record Quotient(Fraction value) implements ParameterValue {
    }

    /** A value for each filing status. */
    record PerStatus(Map<FilingStatus, ParameterValue> values) implements ParameterValue {
        public PerStatus {
            values = Collections.unmodifiableMap(new EnumMap<>(values));
        }
    }
}
