package com.takehome.workbook;

import java.util.Locale;

/** When two spellings of a name count as one. */
final class Spelling {

    private Spelling() {}

    /** What is left of a header, sheet name or choice when case, blanks and punctuation are ignored. */
    static String key(String text) {
        StringBuilder key = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).map(Character::toLowerCase).forEach(key::appendCodePoint);
        return key.toString();
    }

    /** The text on one line, without blanks around it and with single ones inside. */
    static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().map(c -> isBlank(c) ? ' ' : c)
                .filter(c -> c != ' ' || (!line.isEmpty() && line.charAt(line.length() - 1) != ' '))
                .forEach(line::appendCodePoint);
        return line.toString().strip();
    }

    /** The text without blanks around it and without control characters; line ends stay. */
    static String manyLines(String text) {
        StringBuilder lines = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().filter(c -> c == '\n' || !Character.isISOControl(c))
                .forEach(lines::appendCodePoint);
        return lines.toString().strip();
    }

    /** A person's or client's name for comparison: without regard to case and surplus blanks. */
    static String name(String text) {
        return oneLine(text).toLowerCase(Locale.ROOT);
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }
}
