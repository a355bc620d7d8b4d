package com.takehome.tax.state;

import com.takehome.model.TaxYear;
import com.takehome.model.UsState;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The localities of one year that have figures. */
final class LocalityTable {

    private static final String COUNTY = "COUNTY";

    private final TaxYear year;
    private final Map<UsState, List<Locality>> byState = new EnumMap<>(UsState.class);
    private final Map<UsState, Map<String, Locality>> byName = new EnumMap<>(UsState.class);
    private final Map<UsState, String> places = new EnumMap<>(UsState.class);

    /** The table of a year's localities; of two with the same name in a state, the first has it. */
    LocalityTable(TaxYear year, List<Locality> localities) {
        this.year = year;
        for (Locality each : localities) {
            byState.computeIfAbsent(each.state(), state -> new ArrayList<>()).add(each);
            Map<String, Locality> names = byName.computeIfAbsent(each.state(), state -> new HashMap<>());
            each.plainNames().forEach(name -> names.putIfAbsent(name, each));
        }
        byState.forEach((state, known) -> places.put(state,
                known.stream().map(Locality::place).collect(Collectors.joining(", "))));
    }

    TaxYear year() {
        return year;
    }

    /** The locality of a state that a text names: case, blanks, punctuation and a final "County" do not matter. */
    Optional<Locality> find(UsState state, String text) {
        Map<String, Locality> names = byName.getOrDefault(state, Map.of());
        String wanted = Locality.plain(text);
        String withoutCounty = wanted.endsWith(COUNTY) ? wanted.substring(0, wanted.length() - COUNTY.length())
                : wanted;
        return Optional.ofNullable(names.get(wanted)).or(() -> Optional.ofNullable(names.get(withoutCounty)));
    }

    /** The localities of a state. */
    List<Locality> of(UsState state) {
        return List.copyOf(byState.getOrDefault(state, List.of()));
    }

    /** The places of a state's localities, parted by commas; empty where it has none. */
    String places(UsState state) {
        return places.getOrDefault(state, "");
    }
}
