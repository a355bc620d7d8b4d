package com.takehome.projection;

import com.takehome.model.Engagement;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The practice's clients: names match without case and surplus blanks, and are shown as in their first row.
 *
 * @param shownByKey the shown name by its matching form, in the sheet's order
 */
public record ClientNames(Map<String, String> shownByKey) {

    public ClientNames {
        shownByKey = Collections.unmodifiableMap(new LinkedHashMap<>(shownByKey));
    }

    /** The clients of these rows. */
    public static ClientNames of(List<Engagement> engagements) {
        Map<String, String> shown = new LinkedHashMap<>();
        engagements.forEach(row -> shown.putIfAbsent(key(row.client()), row.client().strip()));
        return new ClientNames(shown);
    }

    /** The name as shown; empty when it is no client's. */
    public Optional<String> find(String name) {
        return Optional.ofNullable(shownByKey.get(key(name)));
    }

    /** All names in the sheet's order. */
    public List<String> all() {
        return List.copyOf(shownByKey.values());
    }

    private static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
