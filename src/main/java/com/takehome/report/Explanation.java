package com.takehome.report;

import com.takehome.report.PracticeReport.Line;
import com.takehome.report.PracticeReport.ProjectionYear;
import com.takehome.report.PracticeReport.TaxYearReport;
import com.takehome.tax.trace.FederalTrace;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One figure of a tax year or of a projection year, worked through to its source cells: a tree of form lines, each with
 * its amount, how it is worked out and what it came from.
 */
public final class Explanation {

    private static final String INDENT = "  ";
    /** The lines of the figures that belong to no single return, by their keys in the JSON file. */
    private static final Map<String, String> HOUSEHOLD_FIGURES = Map.of("state.incomeTax", "Household tax line 2",
            "state.localTax", "Household tax line 3", "entityTax", "Household tax line 5", "householdTax",
            "Household tax line 6", "tax", "Household tax line 8");

    private final Map<String, Line> linesByName = new HashMap<>();
    private final List<String> text = new ArrayList<>();
    private final Set<String> written = new HashSet<>();

    private Explanation(List<Line> lines) {
        lines.forEach(line -> linesByName.putIfAbsent(key(name(line)), line));
    }

    /**
     * The explanation as lines of text.
     *
     * @param year the tax year's report
     * @param figure a form line such as "Form 1040 line 11", or a figure's key in the JSON file such as "seTax"
     * @return empty when the year has no such figure
     */
    public static Optional<List<String>> of(TaxYearReport year, String figure) {
        return new Explanation(year.lines()).of(figure.strip().replaceFirst("^(taxYears\\.)?(federal\\.)?", ""),
                keysOfTaxYear());
    }

    /**
     * The explanation of what a projection year keeps, on through the tax years that it touches.
     *
     * @param figure the figure's key in the JSON file, such as "takeHome"
     * @return empty when a projection year has no such figure
     */
    public static Optional<List<String>> of(PracticeReport report, ProjectionYear year, String figure) {
        return new Explanation(ProjectionYearLines.of(report, year)).of(
                figure.strip().replaceFirst("^projectionYears\\.", ""),
                withoutCase(ProjectionYearLines.figures(year)));
    }

    private Optional<List<String>> of(String figure, Map<String, String> keys) {
        return Optional.ofNullable(linesByName.get(key(keys.getOrDefault(figure, figure)))).map(line -> {
            write(line, 0);
            return List.copyOf(text);
        });
    }

    /** Every figure that can be explained: keys of projection and tax year first, then the form lines in order. */
    public static List<String> figures(TaxYearReport year) {
        List<String> names = new ArrayList<>(ProjectionYearLines.KEYS);
        names.addAll(keysOfTaxYear().keySet());
        year.lines().forEach(line -> names.add(name(line)));
        return names;
    }

    private static Map<String, String> keysOfTaxYear() {
        Map<String, String> keys = withoutCase(FederalTrace.FIGURES);
        keys.putAll(HOUSEHOLD_FIGURES);
        return keys;
    }

    private static Map<String, String> withoutCase(Map<String, String> keys) {
        Map<String, String> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        sorted.putAll(keys);
        return sorted;
    }

    private void write(Line line, int depth) {
        String indent = INDENT.repeat(depth);
        boolean again = !written.add(key(name(line)));
        text.add(indent + name(line) + "  " + line.label() + ": " + amount(line.amount())
                + (again ? " (worked above)" : ""));
        if (again) {
            return;
        }
        if (!line.formula().isEmpty()) {
            text.add(indent + INDENT + "= " + line.formula());
        }
        for (String source : CellRanges.of(line.from())) {
            Line below = linesByName.get(key(source));
            if (below == null) {
                text.add(indent + INDENT + "<- " + source);
            } else {
                write(below, depth + 1);
            }
        }
    }

    private static String amount(BigDecimal amount) {
        return String.format(Locale.US, "%,." + Math.max(2, amount.scale()) + "f", amount);
    }

    private static String name(Line line) {
        return line.form() + " line " + line.line();
    }

    private static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
