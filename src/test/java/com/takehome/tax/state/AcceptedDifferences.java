package com.takehome.tax.state;

import com.takehome.money.Money;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of {@code state-accepted-differences.md}: example, figure and our value. */
final class AcceptedDifferences {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\w\\w-\\d{4}-\\d+) \\| (\\w+) \\| ([\\d.]+) \\|");

    private final Map<String, Money> ours = new HashMap<>();

    private AcceptedDifferences(String text) {
        Matcher row = ROW.matcher(text);
        while (row.find()) {
            ours.put(row.group(1) + " " + row.group(2), Money.parse(row.group(3)));
        }
    }

    static AcceptedDifferences read() {
        try (InputStream file = Objects.requireNonNull(
                AcceptedDifferences.class.getResourceAsStream("/tax/state-accepted-differences.md"))) {
            return new AcceptedDifferences(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    int count() {
        return ours.size();
    }

    /** Our value of a figure that differs on purpose. */
    Optional<Money> find(String example, String figure) {
        return Optional.ofNullable(ours.get(example + " " + figure));
    }
}
