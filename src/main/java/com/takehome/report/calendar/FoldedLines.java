package com.takehome.report.calendar;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Folds content lines at 75 octets without cutting a character (RFC 5545, 3.1). The library counts characters, which
 * makes lines of Chinese three times too long.
 */
final class FoldedLines {

    private static final int MOST_OCTETS = 75;

    private FoldedLines() {}

    /** The text, folded anew. */
    static byte[] of(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + 64);
        text.replace("\r\n ", "").lines().forEach(line -> fold(line, out));
        return out.toByteArray();
    }

    private static void fold(String line, ByteArrayOutputStream out) {
        int octets = 0;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            byte[] character = line.substring(i, line.offsetByCodePoints(i, 1)).getBytes(StandardCharsets.UTF_8);
            if (octets + character.length > MOST_OCTETS) {
                out.writeBytes(new byte[]{'\r', '\n', ' '});
                octets = 1;
            }
            out.writeBytes(character);
            octets += character.length;
        }
        out.writeBytes(new byte[]{'\r', '\n'});
    }
}
