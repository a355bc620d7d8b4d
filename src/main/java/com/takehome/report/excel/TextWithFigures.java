package com.takehome.report.excel;

import com.takehome.report.Figure;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of the template with figures named in braces: {@code {practice.name}, as of {practice.asOf}}.
 *
 * @param text as the template has it
 */
record TextWithFigures(String text) {

    private static final Pattern FIGURE = Pattern.compile("\\{([A-Za-z0-9]+(?:\\.[A-Za-z0-9]+)*)}");

    /** True when the text names at least one figure. */
    static boolean namesFigures(String text) {
        return FIGURE.matcher(text).find();
    }

    /** The keys that the text names. */
    List<String> keys() {
        return FIGURE.matcher(text).results().map(match -> match.group(1)).toList();
    }

    /** The text with the report's figures in place of the braces. */
    String fill(Figure.Group root) {
        Matcher braces = FIGURE.matcher(text);
        return braces.replaceAll(match -> Matcher.quoteReplacement(words(root, match.group(1))));
    }

    /** The text, which is XML, with the report's figures in place of the braces. */
    String fillXml(Figure.Group root) {
        return FIGURE.matcher(text).replaceAll(match -> {
            StringBuilder words = new StringBuilder();
            Xml.escape(words, Xml.cellText(words(root, match.group(1))));
            return Matcher.quoteReplacement(words.toString());
        });
    }

    private static String words(Figure.Group root, String key) {
        Optional<Figure> figure = FigureKey.at(key).find(root, 0);
        return figure.map(FigureText::of).orElse("");
    }
}
