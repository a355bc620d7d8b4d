package com.takehome.report.excel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text in XML, within the limits that Excel sets. */
final class Xml {

    private static final int LONGEST_TEXT = 32_767;
    private static final Pattern CDATA = Pattern.compile("<!\\[CDATA\\[(.*?)]]>", Pattern.DOTALL);

    private Xml() {}

    static void escape(StringBuilder out, CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }

    static String unescape(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'")
                .replace("&#39;", "'").replace("&amp;", "&");
    }

    /** The same XML with its CDATA sections written as plain text. */
    static String withoutCdata(String xml) {
        return CDATA.matcher(xml).replaceAll(section -> {
            StringBuilder text = new StringBuilder();
            escape(text, section.group(1));
            return Matcher.quoteReplacement(text.toString());
        });
    }

    /** The text without what a cell cannot hold: control characters, halves of surrogate pairs, more than 32,767. */
    static String cellText(String text) {
        boolean clean = text.length() <= LONGEST_TEXT
                && text.chars().allMatch(c -> (c >= ' ' && c < 0x7F) || (c >= 0xA0 && c < 0xD800));
        if (clean) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        text.codePoints().filter(Xml::isAllowed).limit(LONGEST_TEXT / 2).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\n' || (c >= ' ' && !Character.isISOControl(c) && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE
                && c != 0xFFFF);
    }
}
