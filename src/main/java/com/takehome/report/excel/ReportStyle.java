package com.takehome.report.excel;

import com.takehome.report.Brand;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which colours tell inputs, formulas and links apart. */
public enum ReportStyle {
    /** As bankers and accountants do in the United States: blue inputs, black formulas, green links. */
    US("1F4FD8", "FFF9E5", "1E7B34"),
    /** The FAST standard: inputs on yellow, imports blue. */
    FAST("000000", "FFFF99", "0000FF");

    private static final Pattern COLOR = Pattern.compile("(?<=(?:rgb=\"FF|val=\"))[0-9A-Fa-f]{6}(?=\")");
    private static final Pattern SHIPPED_TYPEFACE = Pattern
            .compile("(?<=<name val=\"|<a:(?:latin|ea|cs) typeface=\")Calibri(?=\")");

    private final String input;
    private final String inputFill;
    private final String link;

    ReportStyle(String input, String inputFill, String link) {
        this.input = input;
        this.inputFill = inputFill;
        this.link = link;
    }

    /** The template's styles or chart in this style and the brand's palette and typeface. */
    String dress(String xml, Brand brand) {
        StringBuilder typeface = new StringBuilder();
        Xml.escape(typeface, brand.fonts().workbook());
        return SHIPPED_TYPEFACE.matcher(recolor(xml, brand.colors()))
                .replaceAll(Matcher.quoteReplacement(typeface.toString()));
    }

    private String recolor(String xml, Brand.Colors brand) {
        Brand.Colors shipped = Brand.Colors.DEFAULT;
        Map<String, String> changes = new LinkedHashMap<>();
        changes.put(US.input, input);
        changes.put(US.inputFill, inputFill);
        changes.put(US.link, link);
        for (int i = 0; i < shipped.series().size(); i++) {
            changes.put(shipped.series().get(i).digits(), brand.ofSeries(i).digits());
        }
        changes.put(shipped.ink().digits(), brand.ink().digits());
        changes.put(shipped.muted().digits(), brand.muted().digits());
        changes.put(shipped.rule().digits(), brand.rule().digits());
        changes.put(shipped.panel().digits(), brand.panel().digits());
        changes.put(shipped.accent().digits(), brand.accent().digits());
        return COLOR.matcher(xml)
                .replaceAll(color -> changes.getOrDefault(color.group().toUpperCase(Locale.ROOT), color.group()));
    }
}
