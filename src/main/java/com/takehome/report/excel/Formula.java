package com.takehome.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A formula of the template, taken apart into plain text and references, so that its references can follow rows that
 * move.
 *
 * @param text as written, without the equals sign
 * @param parts {@code String} or {@link Reference}, in order
 */
record Formula(String text, List<Object> parts) {

    private static final String SHEET = "((?:'(?:[^']|'')+'|[A-Za-z_][A-Za-z0-9_.]*)!)?";
    private static final String CELL = "(\\$?[A-Za-z]{1,3})(\\$?)([0-9]{1,7})";
    private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"]|\"\")*\"" // text
            + "|" + SHEET + CELL + "(?::" + CELL + ")?(?![A-Za-z0-9_.(!])" // cell or range
            + "|" + SHEET + "(\\$?)([0-9]{1,7}):(\\$?)([0-9]{1,7})(?![A-Za-z0-9_.(!])" // whole rows
            + "|'(?:[^']|'')+'!?|[A-Za-z_\\\\][A-Za-z0-9_.]*!?|[0-9.]+(?:[Ee][+-]?[0-9]+)?"); // names and numbers

    static Formula parse(String text) {
        List<Object> parts = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        int done = 0;
        while (token.find()) {
            Optional<Reference> reference = reference(token);
            if (reference.isPresent()) {
                parts.add(text.substring(done, token.start()));
                parts.add(reference.get());
                done = token.end();
            }
        }
        parts.add(text.substring(done));
        return new Formula(text, List.copyOf(parts));
    }

    private static Optional<Reference> reference(Matcher token) {
        if (token.group(4) != null) {
            Reference.Corner first = corner(token.group(2), token.group(3), token.group(4));
            boolean range = token.group(7) != null;
            Reference.Corner last = range ? corner(token.group(5), token.group(6), token.group(7)) : first;
            return Optional.of(of(token.group(1), first, last, range));
        }
        if (token.group(10) != null) {
            return Optional.of(of(token.group(8), corner("", token.group(9), token.group(10)),
                    corner("", token.group(11), token.group(12)), true));
        }
        return Optional.empty();
    }

    private static Reference of(@org.jspecify.annotations.Nullable String prefix, Reference.Corner first,
            Reference.Corner last, boolean range) {
        String written = prefix == null ? "" : prefix;
        return new Reference(written, sheetName(written), first, last, range);
    }

    private static Reference.Corner corner(String column, String fixed, String row) {
        return new Reference.Corner(column, !fixed.isEmpty(), Integer.parseInt(row) - 1);
    }

    private static String sheetName(String prefix) {
        if (prefix.isEmpty()) {
            return "";
        }
        String name = prefix.substring(0, prefix.length() - 1);
        return name.startsWith("'") ? name.substring(1, name.length() - 1).replace("''", "'") : name;
    }

    /** The only reference of a formula that is nothing else, such as {@code Checks!C5}. */
    Optional<Reference> findLink() {
        boolean link = parts.size() == 3 && "".equals(parts.get(0)) && "".equals(parts.get(2))
                && parts.get(1) instanceof Reference reference && reference.isSingleCell();
        return link ? Optional.of((Reference) parts.get(1)) : Optional.empty();
    }
}
