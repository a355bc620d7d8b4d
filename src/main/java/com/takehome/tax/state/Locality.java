package com.takehome.tax.state;

import com.takehome.model.UsState;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

    Locality {
        aliases = List.copyOf(aliases);
    }

    /** Every name that it goes by, in plain form. */
    List<String> plainNames() {
        return Stream.concat(Stream.of(key, place, tax), aliases.stream()).map(Locality::plain).distinct().toList();
    }

    /** A name without what does not matter in it: case, blanks and punctuation. */
    static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        name.toUpperCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
