package com.takehome.report.excel;

import static com.takehome.report.excel.TemplateSheetMaker.FIRST;
import static com.takehome.report.excel.TemplateSheetMaker.letters;

import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Rank;
import com.takehome.report.excel.TemplateStyles.Tone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Rows of a form, a column for each tax year. Formulas name what they refer to: {@code [row]} stands on the same sheet in
 * the same column, {@code [-row]} in the column before (words in the
 * first: take its sum), {@code {row}} on Tax tables, {@code %row%} in the household part of
 * Tax, {@code @row@} in the household grid of Assumptions, {@code #row#} in the one column of values there.
 */
final class FormRows {

    static final int LAST = FIRST + 3;

    private static final Pattern NAMED = Pattern.compile(
            "\\[([-^]?[A-Za-z0-9_.:]+)]|\\{([-$]?[A-Za-z0-9_.:]+)}|%([A-Za-z0-9_]+)%|@([$A-Za-z0-9_]+)@|#([A-Za-z0-9_.]+)#");

    private final TemplateSheetMaker sheet;
    private final UnaryOperator<String> key;
    private final Map<String, TemplateSheetMaker.Line> lines = new HashMap<>();
    private final List<Runnable> formulas = new ArrayList<>();

    /**
     * Rows on a sheet.
     *
     * @param key the key of a row's figure, by its name
     */
    FormRows(TemplateSheetMaker sheet, UnaryOperator<String> key) {
        this.sheet = sheet;
        this.key = key;
    }

    TemplateSheetMaker sheet() {
        return sheet;
    }

    FormRows section(String title) {
        sheet.section(title);
        return this;
    }

    /** A line of the form in dollars and cents; the formula is written when all rows stand. */
    FormRows row(String name, String label, String line, String formula) {
        return row(name, label, line, Format.CENTS, Rank.LINE, formula);
    }

    /** A line that others add up to. */
    FormRows total(String name, String label, String line, String formula) {
        return row(name, label, line, Format.CENTS, Rank.TOTAL, formula);
    }

    FormRows row(String name, String label, String line, Format format, Rank rank, String formula) {
        TemplateSheetMaker.Line made = sheet.line(name, key.apply(name), label, line).rank(rank);
        lines.put(name, made);
        Tone tone = formula.contains("[") ? Tone.CALCULATION : Tone.LINK;
        formulas.add(
                () -> made.cells(FIRST, LAST, format, tone, column -> "=" + resolve(toCents(formula, format), column)));
        return this;
    }

    /** Each line of a form is an amount in cents; otherwise the noise of binary fractions decides at half a cent. */
    private static String toCents(String formula, Format format) {
        boolean amount = format == Format.CENTS && !formula.contains("\"\"") && !formula.startsWith("INDEX(");
        return amount ? "ROUND(" + formula + ",#cents#)" : formula;
    }

    /** A further cell of an amount in a row that stands already. */
    FormRows cell(String name, int column, Tone tone) {
        java.util.Objects.requireNonNull(lines.get(name)).cell(column, "", Format.CENTS, tone);
        return this;
    }

    /** A line that holds the engine's figure and follows no change. */
    FormRows given(String name, String label, String line, Format format) {
        sheet.line(name, key.apply(name), label, line).cells(FIRST, LAST, format, Tone.ENGINE, column -> "");
        return this;
    }

    /** Does something when all rows stand. */
    void later(Runnable formula) {
        formulas.add(formula);
    }

    /** Writes the formulas. */
    void finish() {
        formulas.forEach(Runnable::run);
    }

    /** The formula as it reads in a column. */
    String resolve(String formula, int column) {
        return NAMED.matcher(formula)
                .replaceAll(match -> java.util.regex.Matcher.quoteReplacement(cell(match, column)));
    }

    private String cell(MatchResult name, int column) {
        if (name.group(1) != null) {
            return own(name.group(1), column);
        }
        if (name.group(2) != null) {
            return table(name.group(2), column);
        }
        if (name.group(3) != null) {
            String row = letters(column) + sheet.other(TaxSheet.NAME).at(name.group(3));
            return sheet == sheet.other(TaxSheet.NAME) ? row : TaxSheet.NAME + "!" + row;
        }
        if (name.group(4) != null) {
            return grid(name.group(4), column);
        }
        return "Assumptions!$D$" + sheet.other("Assumptions").at(name.group(5));
    }

    /** A cell of the household grid; a name that starts with a dollar sign means its whole row. */
    private String grid(String name, int column) {
        TemplateSheetMaker assumptions = sheet.other("Assumptions");
        if (!name.startsWith("$")) {
            return "Assumptions!" + letters(column) + assumptions.at("grid." + name);
        }
        int row = assumptions.at("grid." + name.substring(1));
        return "Assumptions!$" + letters(FIRST) + row + ":$" + letters(LAST) + row;
    }

    private String own(String name, int column) {
        if (name.startsWith("-")) {
            return letters(column - 1) + sheet.at(name.substring(1));
        }
        return name.startsWith("^") ? range(sheet, name.substring(1), "$" + letters(TemplateSheetMaker.UNIT) + "$")
                : range(sheet, name, letters(column));
    }

    /** A row of Tax tables; one that starts with a dollar sign means the first tax year's. */
    private String table(String name, int column) {
        TemplateSheetMaker tables = sheet.other(TaxTablesSheet.NAME);
        String prefix = sheet == tables ? "" : "'" + TaxTablesSheet.NAME + "'!";
        if (name.startsWith("-")) {
            return prefix + letters(column - 1) + tables.at(name.substring(1));
        }
        return prefix + (name.startsWith("$") ? range(tables, name.substring(1), "$" + letters(FIRST))
                : range(tables, name, letters(column)));
    }

    private static String range(TemplateSheetMaker sheet, String name, String column) {
        int colon = name.indexOf(':');
        return colon < 0 ? column + sheet.at(name)
                : column + sheet.at(name.substring(0, colon)) + ":" + column + sheet.at(name.substring(colon + 1));
    }

    /** What the household grid says of a year, carried forward from the last column that is filled in. */
    static String carried(String field) {
        return "INDEX(@$" + field + "@,1,{householdRow})";
    }
}
