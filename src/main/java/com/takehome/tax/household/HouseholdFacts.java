package com.takehome.tax.household;

import com.takehome.model.Entity;
import com.takehome.model.TaxYear;
import com.takehome.model.UsState;
import com.takehome.tax.FederalFacts;
import java.util.Optional;

/**
 * What a household's taxes of a year depend on.
 *
 * @param year the tax year
 * @param federal what the federal return starts from; the entity tax in it is worked out here
 * @param state where the household lives
 * @param locality a local tax's key or name
 * @param entity how the practice is taxed
 */
public record HouseholdFacts(TaxYear year, FederalFacts federal, UsState state, Optional<String> locality,
        Entity entity) {

    /** The same household with other federal facts. */
    public HouseholdFacts withFederal(FederalFacts other) {
        return new HouseholdFacts(year, other, state, locality, entity);
    }
}
