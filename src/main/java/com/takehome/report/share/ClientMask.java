package com.takehome.report.share;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Client A, Client B and so on in place of the clients' names, in the order in which the names are given. All names are
 * replaced in one pass, so that a practice that itself calls a client "Client B" is masked as well.
 */
final class ClientMask {

    private static final String LABEL = "Client ";
    private static final int LETTERS = 26;
    private static final int TELLING_LENGTH = 4;
    private static final Pattern LEGAL_FORM = Pattern
            .compile(
                    "(?i)[\\s,]+(inc|incorporated|llc|l\\.l\\.c|ltd|limited|corp|corporation|co|company|plc|lp|llp)\\.?$");
    /** Letters of scripts that put no space between words may touch a name on either side. */
    private static final String NO_WORD_BEFORE = "(?<![\\p{Lu}\\p{Ll}\\p{Nd}])";
    private static final String NO_WORD_AFTER = "(?![\\p{Lu}\\p{Ll}\\p{Nd}])";

    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Replacement names;
    private final Replacement shortNames;

    ClientMask(List<String> clients) {
        clients.stream().filter(client -> !client.isBlank())
                .forEach(client -> labels.putIfAbsent(key(client), LABEL + letters(labels.size())));
        names = new Replacement(labels);
        shortNames = new Replacement(withShortForms(labels));
    }

    /** The client's label; empty when nobody of that name is a client. */
    Optional<String> find(String client) {
        return Optional.ofNullable(labels.get(key(client)));
    }

    /** A sentence of the tool's own, which writes a name as the workbook does. */
    String sentence(String text) {
        return names.in(text);
    }

    /** Words of the workbook's author, who may leave out the legal form or write only a name's first word. */
    String words(String text) {
        return shortNames.in(text);
    }

    /** The names with their labels, and the shorter forms that could mean one client only. */
    private static Map<String, String> withShortForms(Map<String, String> labels) {
        Map<String, String> forms = new LinkedHashMap<>(labels);
        labels.forEach((name, label) -> forms.putIfAbsent(key(LEGAL_FORM.matcher(name).replaceFirst("")), label));
        Map<String, List<String>> byFirstWord = labels.keySet().stream()
                .collect(Collectors.groupingBy(ClientMask::firstWord));
        byFirstWord.forEach((word, meant) -> {
            if (meant.size() == 1 && word.length() >= TELLING_LENGTH && !word.equals(key(LABEL))) {
                forms.putIfAbsent(word, labels.getOrDefault(meant.getFirst(), LABEL));
            }
        });
        return forms;
    }

    private static String firstWord(String name) {
        return name.split("[\\s,]+", 2)[0];
    }

    private static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** A to Z, then AA to ZZ. */
    private static String letters(int number) {
        String last = Character.toString('A' + number % LETTERS);
        return number < LETTERS ? last : letters(number / LETTERS - 1) + last;
    }

    /** Replaces names without regard to case and surplus blanks, the longest that fits. */
    private static final class Replacement {
        private final Map<String, String> labels;
        private final Optional<Pattern> pattern;

        Replacement(Map<String, String> labels) {
            this.labels = labels;
            List<String> longestFirst = new ArrayList<>(labels.keySet());
            longestFirst.sort(Comparator.comparingInt(String::length).reversed());
            this.pattern = longestFirst.isEmpty() ? Optional.empty()
                    : Optional.of(Pattern.compile(longestFirst.stream().map(Replacement::spaced)
                            .collect(Collectors.joining("|", NO_WORD_BEFORE + "(?:", ")" + NO_WORD_AFTER)),
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }

        private static String spaced(String name) {
            return List.of(name.split(" ")).stream().map(Pattern::quote).collect(Collectors.joining("\\s+"));
        }

        String in(String text) {
            return pattern.map(names -> names.matcher(text).replaceAll(this::label)).orElse(text);
        }

        private String label(MatchResult found) {
            return Matcher.quoteReplacement(labels.getOrDefault(key(found.group()), LABEL.strip()));
        }
    }
}
