package com.takehome.tax.state;

import com.takehome.model.TaxYear;
import com.takehome.model.UsState;
import java.util.List;
import java.util.Optional;

/**
 * The localities of one year that have figures.
 *
 * @param year the year
 * @param localities in the order of the file
 */
record LocalityTable(TaxYear year, List<Locality> localities) {

    LocalityTable {
        localities = List.copyOf(localities);
    }

    /** The locality of a state that a text names. */
    Optional<Locality> find(UsState state, String text) {
        return of(state).stream().filter(each -> each.isNamed(text)).findFirst();
    }

    /** The localities of a state. */
    List<Locality> of(UsState state) {
        return localities.stream().filter(each -> each.state() == state).toList();
    }
}
