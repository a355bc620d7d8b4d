package com.takehome.insight;

import com.takehome.insight.simulation.RiskSimulation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the owner asks beside the projection, each answered with figures.
 *
 * @param hourlyRates what an hour earns, by client
 * @param acquisition where clients come from
 * @param readiness whether the practice is ready for its owner to leave a job
 * @param leaveJob from when the job can be left; empty where there is none, or cash is not given
 * @param breakEven where practice and job leave the same; empty without a comparison
 * @param retirementSearch what contributions save in the year of the run's date, by plan
 * @param entityComparison the same year as sole proprietor and as S corporation
 * @param documentRequests what is blank, missing or warned about, to be asked for
 * @param simulation how far three years may stray from the plan; empty where no client is billed in a month to come
 */
public record OwnerQuestions(HourlyRates hourlyRates, Acquisition acquisition, List<ReadinessPoint> readiness,
        Optional<LeaveJob> leaveJob, Optional<BreakEven> breakEven, List<RetirementSearch> retirementSearch,
        List<EntityOption> entityComparison, List<String> documentRequests, Optional<RiskSimulation> simulation) {

    /** No question, no answer. */
    public static final OwnerQuestions NONE = new OwnerQuestions(new HourlyRates(List.of(), List.of()),
            new Acquisition(List.of(), List.of(), 0, BigDecimal.ZERO, BigDecimal.ZERO), List.of(),
            Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), Optional.empty());

    public OwnerQuestions {
        readiness = List.copyOf(readiness);
        retirementSearch = List.copyOf(retirementSearch);
        entityComparison = List.copyOf(entityComparison);
        documentRequests = List.copyOf(documentRequests);
    }
}
