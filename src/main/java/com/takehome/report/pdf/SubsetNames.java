package com.takehome.report.pdf;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives embedded font subsets fixed names. OpenPDF draws the six letters before a subset's name at random and offers no
 * way to choose them; they are replaced by letters counted up in the order of the fonts, at the same length, so that
 * no offset in the file changes and equal reports have equal bytes.
 */
final class SubsetNames {

    private static final Pattern NAME = Pattern.compile("/([A-Z]{6})\\+(?=[A-Za-z])");

    private SubsetNames() {}

    static byte[] fixed(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        Map<String, String> names = new LinkedHashMap<>();
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            String name = names.computeIfAbsent(matcher.group(1), key -> letters(names.size()));
            for (int i = 0; i < name.length(); i++) {
                pdf[matcher.start(1) + i] = (byte) name.charAt(i);
            }
        }
        return pdf;
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder("AAAAAA");
        for (int at = letters.length() - 1, rest = number; rest > 0; at--, rest /= 26) {
            letters.setCharAt(at, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
