package com.takehome.report.pdf;

import com.takehome.report.Brand;
import com.takehome.report.chart.TextMeasure;
import com.takehome.report.chart.TextStyle;
import com.takehome.report.chart.TextStyle.Weight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openpdf.text.pdf.BaseFont;

/**
 * The fonts of a run, read once and shared: the family in two weights, and behind it two fonts of wide coverage for the
 * characters that it lacks. A character that none of them has is set as its code, such as [U+1F680].
 */
final class Fonts implements TextMeasure {

    private static final int CACHED = 0x250;
    private static final double PER_EM = 1000;

    private final Face regular;
    private final Face bold;
    private final List<Fallback> fallbacks = List.of(new Fallback("DejaVuSans.ttf"),
            new Fallback("DroidSansFallback.ttf"));

    Fonts(Brand.Fonts brand) throws IOException {
        regular = new Face(load("Carlito-Regular.ttf", brand.regular()));
        bold = new Face(load("Carlito-Bold.ttf", brand.bold()));
    }

    /**
     * A piece of text in one font, ready to be shown.
     *
     * @param font the font
     * @param text in visual order
     * @param width in thousandths of the size
     */
    record Run(BaseFont font, String text, int width) {
    }

    /** A font with its most common widths at hand; -1 where it has no such character. */
    private static final class Face {
        private final BaseFont font;
        private final int[] widths = new int[CACHED];

        Face(BaseFont font) {
            this.font = font;
            for (int c = 0; c < CACHED; c++) {
                widths[c] = font.charExists(c) ? font.getWidth(c) : -1;
            }
        }

        /** The width of a text of common characters that this font has; -1 for any other. */
        int widthOfPlain(String text) {
            int total = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c >= CACHED || widths[c] < 0) {
                    return -1;
                }
                total += widths[c];
            }
            return total;
        }

        int width(int codePoint) {
            if (codePoint < CACHED) {
                return widths[codePoint];
            }
            return font.charExists(codePoint) ? font.getWidth(codePoint) : -1;
        }
    }

    /** A font that is read when the first character asks for it. */
    private static final class Fallback {
        private final String resource;
        private volatile Optional<Face> loaded = Optional.empty();

        Fallback(String resource) {
            this.resource = resource;
        }

        Face face() {
            Optional<Face> face = loaded;
            return face.isPresent() ? face.get() : load();
        }

        private synchronized Face load() {
            if (loaded.isEmpty()) {
                try {
                    loaded = Optional.of(new Face(Fonts.load(resource, Optional.empty())));
                } catch (IOException e) {
                    throw new UncheckedIOException("font " + resource, e);
                }
            }
            return loaded.orElseThrow();
        }
    }

    private static BaseFont load(String resource, Optional<Path> file) throws IOException {
        byte[] bytes = file.isPresent() ? Files.readAllBytes(file.get()) : resource(resource);
        BaseFont font = BaseFont.createFont(resource, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED,
                bytes, null);
        font.setSubset(true);
        font.setIncludeCidSet(false);
        return font;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Fonts.class.getResourceAsStream("/fonts/" + name)) {
            if (in == null) {
                throw new IOException("no font " + name);
            }
            return in.readAllBytes();
        }
    }

    @Override
    public double width(String text, TextStyle style) {
        int width = face(style.weight()).widthOfPlain(text);
        if (width < 0) {
            width = runs(text, style.weight()).stream().mapToInt(Run::width).sum();
        }
        return width * style.size() / PER_EM;
    }

    /** The text in visual order, cut where the font changes. */
    List<Run> runs(String text, Weight weight) {
        Face first = face(weight);
        int width = first.widthOfPlain(text);
        if (width >= 0) {
            return List.of(new Run(first.font, text, width));
        }
        List<Run> runs = new ArrayList<>();
        RunBuilder builder = new RunBuilder(runs);
        Scripts.visual(text).codePoints().forEach(c -> add(builder, first, c));
        builder.flush();
        return runs;
    }

    private void add(RunBuilder builder, Face first, int codePoint) {
        Optional<Face> face = faceWith(first, codePoint);
        if (face.isPresent()) {
            builder.add(face.get().font, codePoint, face.get().width(codePoint));
        } else {
            code(codePoint).chars().forEach(c -> builder.add(first.font, c, first.width(c)));
        }
    }

    private Optional<Face> faceWith(Face first, int codePoint) {
        if (first.width(codePoint) >= 0) {
            return Optional.of(first);
        }
        return fallbacks.stream().map(Fallback::face).filter(face -> face.width(codePoint) >= 0).findFirst();
    }

    /** The characters of the text that no font has. */
    IntStream missing(String text) {
        return Scripts.visual(text).codePoints().filter(c -> faceWith(regular, c).isEmpty()).distinct();
    }

    /** How a character that no font has is shown. */
    static String code(int codePoint) {
        return String.format(Locale.ROOT, "[U+%04X]", codePoint);
    }

    private Face face(Weight weight) {
        return weight == Weight.BOLD ? bold : regular;
    }

    /** Gathers characters of the same font. */
    private static final class RunBuilder {
        private final List<Run> runs;
        private final StringBuilder text = new StringBuilder();
        private Optional<BaseFont> font = Optional.empty();
        private int width;

        RunBuilder(List<Run> runs) {
            this.runs = runs;
        }

        void add(BaseFont next, int codePoint, int advance) {
            if (font.isEmpty() || !font.get().equals(next)) {
                flush();
                font = Optional.of(next);
            }
            text.appendCodePoint(codePoint);
            width += advance;
        }

        void flush() {
            font.filter(f -> !text.isEmpty()).ifPresent(f -> runs.add(new Run(f, text.toString(), width)));
            text.setLength(0);
            width = 0;
        }
    }
}
