package com.takehome.report.letter;

import com.takehome.problem.Loaded;
import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import com.takehome.problem.SourceRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of {@code letter.md}: one section for each {@link Occasion}, of headings and paragraphs with placeholders in
 * braces.
 *
 * @param sections the paragraphs by occasion
 */
public record LetterTemplate(Map<Occasion, List<String>> sections) {

    private static final String FILE = "letter.md";
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    /** What the letter is written for. */
    public enum Occasion {
        /** A payment is to be made. */
        PAYMENT_DUE("# Payment due"),
        /** No payment is to be made. */
        NOTHING_DUE("# Nothing due");

        private final String heading;

        Occasion(String heading) {
            this.heading = heading;
        }
    }

    public LetterTemplate {
        sections = Map.copyOf(sections);
    }

    /** Reads the template of the folder; an unknown placeholder or a missing section refuses it. */
    public static Loaded<LetterTemplate> read(Path templates) {
        Path file = templates.resolve(FILE);
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            return Loaded.refused(List.of(Problem.of(ProblemCode.TEMPLATE_UNREADABLE, SourceRef.ofFile(FILE), "",
                    "cannot be read", "start from the shipped file")));
        }
    }

    static Loaded<LetterTemplate> parse(String text) {
        String words = COMMENT.matcher(text.replace("\r\n", "\n")).replaceAll("");
        List<Problem> problems = new ArrayList<>();
        Map<Occasion, List<String>> sections = new EnumMap<>(Occasion.class);
        for (Occasion occasion : Occasion.values()) {
            List<String> paragraphs = section(words, occasion.heading);
            if (paragraphs.isEmpty()) {
                problems.add(invalid(occasion.heading, "is missing or empty", "start from the shipped file"));
            }
            sections.put(occasion, paragraphs);
        }
        Matcher matcher = Placeholder.IN_TEXT.matcher(words);
        while (matcher.find()) {
            if (Placeholder.find(matcher.group(1)).isEmpty()) {
                problems.add(invalid(matcher.group(), "is no placeholder of the letter", "use " + known()));
            }
        }
        return problems.isEmpty() ? Loaded.of(new LetterTemplate(sections), problems) : Loaded.refused(problems);
    }

    private static Problem invalid(String found, String message, String remedy) {
        return Problem.of(ProblemCode.TEMPLATE_ENTRY_INVALID, SourceRef.ofFile(FILE), found, message, remedy);
    }

    private static String known() {
        return Arrays.stream(Placeholder.values()).map(Placeholder::key).collect(Collectors.joining(", "));
    }

    /** The paragraphs between this heading and the next one of its level, each on one line. */
    private static List<String> section(String words, String heading) {
        List<String> lines = words.lines().map(String::strip).toList();
        int start = lines.indexOf(heading);
        if (start < 0) {
            return List.of();
        }
        String body = lines.subList(start + 1, lines.size()).stream().takeWhile(line -> !line.startsWith("# "))
                .collect(Collectors.joining("\n"));
        return Arrays.stream(body.split("\n\n+")).map(paragraph -> paragraph.strip().replace('\n', ' '))
                .filter(paragraph -> !paragraph.isEmpty()).toList();
    }
}
