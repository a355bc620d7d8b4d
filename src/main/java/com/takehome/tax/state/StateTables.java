package com.takehome.tax.state;

import com.takehome.model.TaxYear;
import com.takehome.model.UsState;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Every state's parameters and the localities, by year. */
final class StateTables {

    private final Map<UsState, NavigableMap<TaxYear, StateParameters>> states = new EnumMap<>(UsState.class);
    private final NavigableMap<TaxYear, LocalityTable> localities = new TreeMap<>();

    /** The tables, of which a later one of the same state and year replaces an earlier one. */
    StateTables(Iterable<StateParameters> parameters, Iterable<LocalityTable> localityTables) {
        for (StateParameters each : parameters) {
            states.computeIfAbsent(each.profile().state(), state -> new TreeMap<>()).put(each.profile().year(), each);
        }
        for (LocalityTable each : localityTables) {
            localities.put(each.year(), each);
        }
    }

    /**
     * A state's parameters for a year: its own, or those of the last year before it that has any. A state
     * without an income tax in its first year is taken to have had none before.
     */
    Optional<StateParameters> find(UsState state, TaxYear year) {
        return Optional.ofNullable(states.get(state)).flatMap(years -> find(years, year));
    }

    private static Optional<StateParameters> find(NavigableMap<TaxYear, StateParameters> years, TaxYear year) {
        StateParameters first = years.firstEntry().getValue();
        return Optional.ofNullable(years.floorEntry(year)).map(Map.Entry::getValue)
                .or(() -> first.rules().isEmpty() ? Optional.of(first) : Optional.empty());
    }

    /** The localities of a year, or of the last year before it that has any. */
    Optional<LocalityTable> findLocalities(TaxYear year) {
        return Optional.ofNullable(localities.floorEntry(year)).map(Map.Entry::getValue);
    }
}
