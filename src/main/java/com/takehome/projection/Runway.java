package com.takehome.projection;

import java.util.Optional;

/**
 * How many whole following months the balance covers if nothing more comes in.
 *
 * @param status whether there is a number
 * @param months the number; empty unless the balance runs out within the 36 months
 */
public record Runway(Status status, Optional<Integer> months) {

    /** Cash on hand or household spending is not given, or the month lies before the balance's date. */
    public static final Runway NOT_GIVEN = new Runway(Status.NOT_GIVEN, Optional.empty());
    /** The balance lasts to the end of the 36 months. */
    public static final Runway NEVER = new Runway(Status.NEVER, Optional.empty());

    /** Whether a runway can be told. */
    public enum Status {
        /** The balance runs out after a number of months. */
        MONTHS,
        /** The balance does not run out within the 36 months. */
        NEVER,
        /** It cannot be told. */
        NOT_GIVEN
    }

    /** The balance covers this many whole months. */
    public static Runway of(int months) {
        return new Runway(Status.MONTHS, Optional.of(months));
    }
}
