package com.takehome.report.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The template's cell styles, and beside them the same with a quote prefix, by which Excel keeps a text that starts like
 * a formula a text.
 */
final class CellStyles {

    private static final Pattern FORMATS = Pattern.compile("<cellXfs[^>]*>(.*?)</cellXfs>", Pattern.DOTALL);
    private static final Pattern FORMAT = Pattern.compile("<xf\\b[^>]*/>|<xf\\b.*?</xf>", Pattern.DOTALL);

    private final String xml;
    private final int start;
    private final int end;
    private final List<String> formats = new ArrayList<>();
    private final Map<Integer, Integer> quoted = new LinkedHashMap<>();
    private final int ownCount;

    CellStyles(String xml) {
        this.xml = xml;
        Matcher found = FORMATS.matcher(xml);
        if (!found.find()) {
            throw new IllegalArgumentException("The styles part has no cell formats");
        }
        start = found.start();
        end = found.end();
        FORMAT.matcher(found.group(1)).results().forEach(format -> formats.add(format.group()));
        ownCount = formats.size();
    }

    /** The same style with a quote prefix. */
    int quoted(int style) {
        return quoted.computeIfAbsent(style, original -> {
            formats.add(formats.get(original).replaceFirst("<xf\\b", "<xf quotePrefix=\"1\""));
            return formats.size() - 1;
        });
    }

    /** The styles part, with the quoted styles where there are any. */
    String toXml() {
        return formats.size() == ownCount ? xml
                : xml.substring(0, start) + "<cellXfs count=\"" + formats.size() + "\">" + String.join("", formats)
                        + "</cellXfs>" + xml.substring(end);
    }
}
