package com.takehome.tax.state;

import com.takehome.model.Entity;
import com.takehome.model.FilingStatus;
import com.takehome.model.TaxYear;
import com.takehome.model.UsState;
import java.util.List;
import java.util.Optional;

/**
 * All that the state and local taxes of a household-year depend on. Residents of one state for the whole year.
 *
 * @param year the tax year
 * @param state the state of residence
 * @param locality the city or county of residence as the user gave it, such as "NYC"; several are parted by semicolons
 * @param status the federal filing status, which the state return follows
 * @param entity how the practice is taxed
 * @param owner the taxpayer
 * @param spouse the spouse on a joint return
 * @param federal figures of the federal return
 * @param dependents how many
 * @param seniors how many of taxpayer and spouse are 65 or older
 */
public record StateFacts(TaxYear year, UsState state, Optional<String> locality, FilingStatus status, Entity entity,
        PersonFacts owner, Optional<PersonFacts> spouse, FederalFigures federal, int dependents, int seniors) {

    /** The taxpayer and, on a joint return, the spouse. */
    List<PersonFacts> persons() {
        return spouse.map(each -> List.of(owner, each)).orElse(List.of(owner));
    }

    /** True when one of them has profit of an own business. */
    boolean hasBusinessIncome() {
        return persons().stream()
                .anyMatch(each -> !each.businessIncome().isZero() || !each.practiceSalary().isZero());
    }
}
