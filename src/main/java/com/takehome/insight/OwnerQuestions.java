package com.takehome.insight;

import java.util.List;

/**
 * What the owner asks beside the projection, each answered with figures.
 *
 * @param hourlyRates what an hour earns, by client
 * @param acquisition where clients come from
 * @param readiness whether the practice is ready for its owner to leave a job
 */
public record OwnerQuestions(HourlyRates hourlyRates, Acquisition acquisition, List<ReadinessPoint> readiness) {

    public OwnerQuestions {
        readiness = List.copyOf(readiness);
    }
}
