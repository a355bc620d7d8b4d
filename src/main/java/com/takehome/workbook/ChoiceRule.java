package com.takehome.workbook;

import com.takehome.model.Labeled;
import com.takehome.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One of a closed set of words, without regard to case, blanks and punctuation.
 *
 * @param <T> what the words stand for
 */
final class ChoiceRule<T> implements CellRule<T> {

    /** Yes or No. */
    static final ChoiceRule<Boolean> YES_NO = new ChoiceRule<>(Boolean.class, List.of(true, false),
            yes -> yes ? "Yes" : "No", Map.of("y", true, "true", true, "n", false, "false", false),
            ProblemCode.CHOICE_UNKNOWN);

    private final Class<T> type;
    private final Function<T, String> label;
    private final List<String> choices;
    private final Map<String, T> byKey;
    private final ProblemCode unknown;

    /**
     * A choice between the given values.
     *
     * @param type the class of the values
     * @param values all of them
     * @param label the word for each
     * @param spellings other spellings that are taken silently
     * @param unknown the code of a word that is none of them
     */
    ChoiceRule(Class<T> type, List<T> values, Function<T, String> label, Map<String, T> spellings,
            ProblemCode unknown) {
        this.type = type;
        this.label = label;
        this.unknown = unknown;
        Map<String, T> keys = new HashMap<>();
        spellings.forEach((spelling, value) -> keys.put(Spelling.key(spelling), value));
        List<String> words = new ArrayList<>();
        for (T value : values) {
            words.add(label.apply(value));
            keys.put(Spelling.key(label.apply(value)), value);
        }
        this.choices = List.copyOf(words);
        this.byKey = Map.copyOf(keys);
    }

    /** A choice between the constants of an enum by their labels. */
    static <E extends Enum<E> & Labeled> ChoiceRule<E> of(Class<E> type) {
        return of(type, Map.of(), ProblemCode.CHOICE_UNKNOWN);
    }

    /** A choice between the constants of an enum by their labels or other spellings. */
    static <E extends Enum<E> & Labeled> ChoiceRule<E> of(Class<E> type, Map<String, E> spellings,
            ProblemCode unknown) {
        return new ChoiceRule<>(type, List.of(type.getEnumConstants()), Labeled::label, spellings, unknown);
    }

    @Override
    public Class<T> type() {
        return type;
    }

    @Override
    public Optional<T> read(CellSite site) {
        Optional<T> value = find(site.cell().text());
        return value.isPresent()
                ? value
                : site.reject(unknown, "is none of the choices", "use one of: " + String.join(", ", choices));
    }

    /** The value that a word stands for. */
    Optional<T> find(String word) {
        return Optional.ofNullable(byKey.get(Spelling.key(word)));
    }

    @Override
    public Written write(T value) {
        return new Written.Text(label.apply(value));
    }

    @Override
    public Look look() {
        return Look.TEXT;
    }

    @Override
    public List<String> choices() {
        return choices;
    }
}
