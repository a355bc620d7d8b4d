package com.takehome.tax.state;

import com.takehome.model.FilingStatus;
import com.takehome.money.Money;
import java.util.List;
import java.util.function.Function;

/**
 * Whom one computation taxes: a whole return, or one spouse of a joint return that is computed separately.
 *
 * @param status whose amounts apply
 * @param persons the taxpayers
 * @param federal federal figures of the unit
 */
record TaxUnit(FilingStatus status, List<PersonFacts> persons, FederalFigures federal) {

    /** The whole return. */
    static TaxUnit of(StateFacts facts) {
        return new TaxUnit(facts.status(), facts.persons(), facts.federal());
    }

    /** Each spouse alone, with the amounts of a married person filing separately. */
    List<TaxUnit> separately() {
        return persons.stream()
                .map(each -> new TaxUnit(FilingStatus.MARRIED_SEPARATELY, List.of(each), federal.withAgi(each.agi())))
                .toList();
    }

    /** True for two taxpayers. */
    boolean isCouple() {
        return persons.size() == 2;
    }

    /** The sum over the taxpayers. */
    Money sum(Function<PersonFacts, Money> figure) {
        Money total = Money.ZERO;
        for (PersonFacts each : persons) {
            total = total.plus(figure.apply(each));
        }
        return total;
    }

    /** The smaller figure of the two spouses. */
    Money lesser(Function<PersonFacts, Money> figure) {
        return figure.apply(persons.getFirst()).min(figure.apply(persons.getLast()));
    }
}
