package com.takehome.report;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour as six hexadecimal digits.
 *
 * @param digits red, green and blue, such as "1F4E79"
 */
public record HexColor(String digits) {

    private static final Pattern DIGITS = Pattern.compile("#?([0-9A-Fa-f]{6})");

    public HexColor {
        if (!DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException("Not a colour: " + digits);
        }
        digits = digits.replace("#", "").toUpperCase(Locale.ROOT);
    }

    /** The colour of a text such as "#1F4E79"; empty where it is not one. */
    public static Optional<HexColor> find(String text) {
        return DIGITS.matcher(text).matches() ? Optional.of(new HexColor(text)) : Optional.empty();
    }

    /** Red, 0 to 255. */
    public int red() {
        return Integer.parseInt(digits.substring(0, 2), 16);
    }

    /** Green, 0 to 255. */
    public int green() {
        return Integer.parseInt(digits.substring(2, 4), 16);
    }

    /** Blue, 0 to 255. */
    public int blue() {
        return Integer.parseInt(digits.substring(4, 6), 16);
    }

    /** The same hue nearer to white: 0 leaves it as it is, 100 gives white. */
    public HexColor tint(int percent) {
        return new HexColor(tinted(red(), percent) + tinted(green(), percent) + tinted(blue(), percent));
    }

    private static String tinted(int channel, int percent) {
        return String.format(Locale.ROOT, "%02X", channel + (255 - channel) * percent / 100);
    }

    /** How well this can be read on white (or white on this), from 1 to 21: the contrast ratio of WCAG 2.1. */
    public double contrastWithWhite() {
        double luminance = 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** Such as "#1F4E79". */
    @Override
    public String toString() {
        return "#" + digits;
    }
}
