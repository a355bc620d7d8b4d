package com.takehome.tax.parameter;

import com.takehome.model.FilingStatus;

/**
 * A figure for each filing status. The data say for each figure whether a qualifying surviving spouse has that of a
 * joint return or that of a single person, since the Code differs from section to section.
 */
public record ByStatus<T>(T single, T marriedJointly, T marriedSeparately, T headOfHousehold, T survivingSpouse) {

    /** The figure of that status. */
    public T get(FilingStatus status) {
        return switch (status) {
            case SINGLE -> single;
            case MARRIED_JOINTLY -> marriedJointly;
            case MARRIED_SEPARATELY -> marriedSeparately;
            case HEAD_OF_HOUSEHOLD -> headOfHousehold;
            case SURVIVING_SPOUSE -> survivingSpouse;
        };
    }
}
