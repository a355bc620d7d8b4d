package com.takehome.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How the firm shows on every report: the contents of {@code brand.yaml}.
 *
 * @param firm who reports
 * @param logo the firm's picture; empty: its name in type
 * @param colors the palette
 * @param fonts the typefaces
 * @param footer a short line at the foot of each page; may be blank
 * @param disclaimer what the reader must bear in mind
 */
public record Brand(Firm firm, Optional<Logo> logo, Colors colors, Fonts fonts, String footer, String disclaimer) {

    /** What a report looks like without a {@code brand.yaml}. */
    public static final Brand DEFAULT = new Brand(new Firm("Takehome", List.of(), Optional.empty()), Optional.empty(),
            Colors.DEFAULT, new Fonts("Calibri", Optional.empty(), Optional.empty()), "",
            "Projection from the figures supplied; not tax advice. Review with your tax adviser before acting on it.");

    /** No firm's brand: for readers who are not to know who made the report. */
    public static final Brand NONE = new Brand(new Firm("", List.of(), Optional.empty()), Optional.empty(),
            DEFAULT.colors(), DEFAULT.fonts(), "", "Projection from the figures supplied. No assurance is provided.");

    /**
     * Who reports.
     *
     * @param name the firm's name
     * @param address its lines
     * @param preparer who signs where the client workbook names nobody
     */
    public record Firm(String name, List<String> address, Optional<String> preparer) {

        public Firm {
            address = List.copyOf(address);
        }
    }

    /**
     * The palette.
     *
     * @param ink text
     * @param muted text of less weight
     * @param rule hairlines and grids
     * @param panel light grounds
     * @param accent headings, header rows and the first series
     * @param good a state that is well
     * @param caution a state to watch
     * @param bad a state to mend
     * @param series the charts' colours in order
     */
    public record Colors(HexColor ink, HexColor muted, HexColor rule, HexColor panel, HexColor accent, HexColor good,
            HexColor caution, HexColor bad, List<HexColor> series) {

        /** The palette of the design as shipped. */
        public static final Colors DEFAULT = new Colors(new HexColor("1B2733"), new HexColor("5B6B7A"),
                new HexColor("D5DCE3"), new HexColor("F4F6F8"), new HexColor("1F4E79"), new HexColor("2A7F78"),
                new HexColor("B7791F"), new HexColor("A23B2E"),
                List.of(new HexColor("1F4E79"), new HexColor("2A7F78"), new HexColor("C98B2B"), new HexColor("7A5C99"),
                        new HexColor("8A9A5B"), new HexColor("8C8C8C")));

        public Colors {
            series = List.copyOf(series);
        }

        /** The colour of the n-th series from 0; after the last come lighter tints of the same. */
        public HexColor ofSeries(int n) {
            int round = n / series.size();
            return series.get(n % series.size()).tint(Math.min(75, round * 35));
        }
    }

    /**
     * The typefaces.
     *
     * @param workbook the family in Excel
     * @param regular a TrueType file for the PDF; empty: the built-in family
     * @param bold its bold cut
     */
    public record Fonts(String workbook, Optional<Path> regular, Optional<Path> bold) {
    }
}
