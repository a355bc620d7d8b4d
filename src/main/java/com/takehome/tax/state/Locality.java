package com.takehome.tax.state;

import com.takehome.model.UsState;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A city, county or district with an income tax.
 *
 * @param key its name in the tables, such as "NYC"
 * @param state the state that it lies in
 * @param place its name, such as "New York City"
 * @param aliases other names
 * @param tax the tax's name
 * @param source the law
 * @param levy how it taxes
 * @param note what the figure leaves out
 */
record Locality(String key, UsState state, String place, List<String> aliases, String tax, String source,
        LocalLevy levy, Optional<String> note) {

    private static final String COUNTY = "COUNTY";

    Locality {
        aliases = List.copyOf(aliases);
    }

    /** True when the text names this locality: case, blanks, punctuation and a final "County" do not matter. */
    boolean isNamed(String text) {
        String wanted = plain(text);
        String withoutCounty = wanted.endsWith(COUNTY) ? wanted.substring(0, wanted.length() - COUNTY.length())
                : wanted;
        return names(wanted) || names(withoutCounty);
    }

    private boolean names(String wanted) {
        return plain(key).equals(wanted) || plain(place).equals(wanted) || plain(tax).equals(wanted)
                || aliases.stream().anyMatch(each -> plain(each).equals(wanted));
    }

    private static String plain(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
