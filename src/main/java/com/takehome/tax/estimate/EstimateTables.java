package com.takehome.tax.estimate;

import com.takehome.model.Jurisdiction;
import java.util.Map;
import java.util.Optional;

/**
 * The tables that estimates are worked out from.
 *
 * @param rulesByJurisdiction federal and each state that taxes individuals' income
 * @param interestRates published rates for underpayments
 */
public record EstimateTables(Map<Jurisdiction, EstimateRules> rulesByJurisdiction, InterestRates interestRates) {

    public EstimateTables {
        rulesByJurisdiction = Map.copyOf(rulesByJurisdiction);
    }

    /** The jurisdiction's rules; it must be one that taxes individuals' income. */
    public EstimateRules rules(Jurisdiction jurisdiction) {
        return findRules(jurisdiction).orElseThrow(
                () -> new IllegalArgumentException(jurisdiction.label() + " takes no individual income tax estimates"));
    }

    /** The jurisdiction's rules; empty for a state without an individual income tax. */
    public Optional<EstimateRules> findRules(Jurisdiction jurisdiction) {
        return Optional.ofNullable(rulesByJurisdiction.get(jurisdiction));
    }
}
