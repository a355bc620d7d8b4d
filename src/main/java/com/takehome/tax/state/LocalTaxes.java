package com.takehome.tax.state;

import com.takehome.money.Money;
import com.takehome.tax.state.LocalLevy.Base;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The local taxes of a household.
 *
 * @param knownPlaces the places of the state that have figures, parted by commas
 * @param levied what each locality of the household levies
 * @param unknown names given that no locality of the state has
 */
record LocalTaxes(String knownPlaces, List<Levied> levied, List<String> unknown) {

    LocalTaxes {
        levied = List.copyOf(levied);
        unknown = List.copyOf(unknown);
    }

    /**
     * One locality's tax.
     *
     * @param locality the locality
     * @param tax its tax
     */
    record Levied(Locality locality, Money tax) {
    }

    /** The local taxes on a household whose state tax is worked out in the sheets. */
    static LocalTaxes of(StateFacts facts, Optional<LocalityTable> table, List<StateSheet> sheets) {
        List<Levied> levied = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        Base base = new Base(facts.status(), facts.persons(),
                StateTaxRule.total(sheets, StateStep.TAXABLE_INCOME), StateTaxRule.total(sheets, StateStep.INCOME_TAX));
        for (String name : names(facts)) {
            table.flatMap(each -> each.find(facts.state(), name)).ifPresentOrElse(
                    found -> levied.add(new Levied(found, found.levy().tax(base))), () -> unknown.add(name));
        }
        return new LocalTaxes(table.map(each -> each.places(facts.state())).orElse(""), levied, unknown);
    }

    private static List<String> names(StateFacts facts) {
        return facts.locality().stream().flatMap(text -> List.of(text.split(";", -1)).stream()).map(String::strip)
                .filter(name -> !name.isEmpty()).toList();
    }

    /** All of them together. */
    Money total() {
        Money total = Money.ZERO;
        for (Levied each : levied) {
            total = total.plus(each.tax);
        }
        return total;
    }

    /** True when the household lives in the locality of that key. */
    boolean isIn(String key) {
        return levied.stream().anyMatch(each -> each.locality.key().equals(key));
    }
}
