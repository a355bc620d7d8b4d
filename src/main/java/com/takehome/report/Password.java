package com.takehome.report;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/**
 * What opens a protected file. It is kept out of every text: not even {@code toString} tells it.
 *
 * @param text the password, 1 to 127 bytes long in UTF-8
 */
public record Password(String text) {

    /** The most bytes that PDF's encryption takes into account. */
    public static final int MOST_BYTES = 127;

    public Password {
        if (text.isBlank() || text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new IllegalArgumentException("a password has 1 to " + MOST_BYTES + " bytes");
        }
    }

    /** The bytes from which PDF derives its key: composed characters, so that every keyboard gives the same. */
    public byte[] utf8() {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Password[withheld]";
    }
}
