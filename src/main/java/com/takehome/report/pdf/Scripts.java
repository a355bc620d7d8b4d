package com.takehome.report.pdf;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.stream.IntStream;

/** Brings text of any script into the order and the letter forms in which it is drawn. */
final class Scripts {

    private static final int FIRST_COMPLEX = 0x0300;
    private static final String MIRRORED = "()[]{}<>\u00AB\u00BB";

    private Scripts() {}

    /** True when the text is drawn as it is stored. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean simple = (c >= ' ' && c < FIRST_COMPLEX) || (c >= '\u2010' && c <= '\u2027') || c == '\u2212';
            if (!simple) {
                return false;
            }
        }
        return true;
    }

    /**
     * The text in visual order, left to right. Right-to-left stretches are turned, Arabic letters joined; control
     * characters become blanks, and characters without any form of their own (joiners, variation selectors) go.
     */
    static String visual(String text) {
        if (isPlain(text)) {
            return text;
        }
        String visible = visible(Normalizer.normalize(text, Normalizer.Form.NFC));
        if (!Bidi.requiresBidi(visible.toCharArray(), 0, visible.length())) {
            return visible;
        }
        return reordered(ArabicForms.joined(visible));
    }

    private static String visible(String text) {
        return text.codePoints().filter(c -> !isIgnorable(c)).map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isIgnorable(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
    }

    private static String reordered(String text) {
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Integer[] order = IntStream.range(0, count).boxed().toArray(Integer[]::new);
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
        }
        Bidi.reorderVisually(levels, 0, order, 0, count);
        StringBuilder visual = new StringBuilder();
        for (int run : order) {
            String part = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            visual.append(bidi.getRunLevel(run) % 2 == 0 ? part : turned(part));
        }
        return visual.toString();
    }

    private static String turned(String part) {
        StringBuilder turned = new StringBuilder(part).reverse();
        for (int i = 0; i < turned.length(); i++) {
            int at = MIRRORED.indexOf(turned.charAt(i));
            if (at >= 0) {
                turned.setCharAt(i, MIRRORED.charAt(at ^ 1));
            }
        }
        return turned.toString();
    }
}
