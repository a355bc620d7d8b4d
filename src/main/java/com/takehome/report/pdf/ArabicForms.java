package com.takehome.report.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Joins Arabic letters by Unicode's presentation forms B: isolated, final, initial or medial, as the neighbours ask. The
 * table of forms is read from their compatibility decompositions.
 */
final class ArabicForms {

    private static final int FIRST = 0xFE80;
    private static final int LAST = 0xFEFC;
    private static final Map<String, String> FORMS = forms();
    private static final char LAM = '\u0644';

    private ArabicForms() {}

    /** Each letter (or lam with alef) with its forms in Unicode's order: isolated, final and, if it joins on, initial, medial. */
    private static Map<String, String> forms() {
        Map<String, String> forms = new HashMap<>();
        for (char form = FIRST; form <= LAST; form++) {
            String letter = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
            forms.merge(letter, String.valueOf(form), String::concat);
        }
        return Map.copyOf(forms);
    }

    /** The text in logical order with joined letter forms. */
    static String joined(String text) {
        StringBuilder joined = new StringBuilder();
        boolean previousJoinsOn = false;
        int i = 0;
        while (i < text.length()) {
            String letter = letterAt(text, i);
            i += letter.length();
            String forms = FORMS.get(letter);
            if (forms == null) {
                joined.append(letter);
                previousJoinsOn = previousJoinsOn && isMark(letter);
                continue;
            }
            boolean joinsOn = forms.length() == 4 && nextJoins(text, i);
            joined.append(forms.charAt(form(forms, previousJoinsOn, joinsOn)));
            previousJoinsOn = joinsOn;
        }
        return joined.toString();
    }

    /** The letter of which this is a joined form; empty for other characters and for lam with alef. */
    static Optional<String> findLetter(int form) {
        if (form < FIRST || form > LAST) {
            return Optional.empty();
        }
        String letter = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
        return Optional.of(letter).filter(found -> found.length() == 1);
    }

    private static int form(String forms, boolean joinsBack, boolean joinsOn) {
        if (forms.length() == 1) {
            return 0;
        }
        return (joinsBack ? 1 : 0) + (joinsOn ? 2 : 0);
    }

    /** Lam with a following alef is one letter. */
    private static String letterAt(String text, int at) {
        if (text.charAt(at) == LAM && at + 1 < text.length() && FORMS.containsKey(text.substring(at, at + 2))) {
            return text.substring(at, at + 2);
        }
        return text.substring(at, at + 1);
    }

    private static boolean nextJoins(String text, int from) {
        int at = from;
        while (at < text.length() && isMark(text.substring(at, at + 1))) {
            at++;
        }
        String forms = at < text.length() ? FORMS.get(letterAt(text, at)) : null;
        return forms != null && forms.length() > 1;
    }

    private static boolean isMark(String letter) {
        return Character.getType(letter.codePointAt(0)) == Character.NON_SPACING_MARK;
    }
}
