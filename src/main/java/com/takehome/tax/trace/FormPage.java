package com.takehome.tax.trace;

import com.takehome.money.Money;
import com.takehome.tax.FormLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Collects the lines of one form in their order. A source written "line 4c" is a line of the same form; anything else is
 * taken as it is.
 */
final class FormPage {

    /** The formula of a line that adds up its sources; the explanation of a figure checks it. */
    static final String SUM = "sum of the lines";
    /** The formula of a line that is its first source less the others. */
    static final String DIFFERENCE = "the first line less the others";

    private final String form;
    private final List<FormLine> lines;

    FormPage(String form, List<FormLine> lines) {
        this.form = form;
        this.lines = lines;
    }

    /** A line that comes from the input. */
    void input(String line, String label, Money amount, List<String> cells) {
        lines.add(new FormLine(form, line, label, amount.amount(), "as entered", cells));
    }

    /** A line carried from another. */
    void carried(String line, String label, Money amount, String from) {
        add(line, label, amount.amount(), "carried over", from);
    }

    /** A line that adds up others. */
    void sum(String line, String label, Money amount, String... from) {
        add(line, label, amount.amount(), SUM, from);
    }

    /** A line that adds up others, however many there are. */
    void sum(String line, String label, Money amount, List<String> from) {
        add(line, label, amount.amount(), SUM, from.toArray(String[]::new));
    }

    /** A line that is another less further ones. */
    void difference(String line, String label, Money amount, String... from) {
        add(line, label, amount.amount(), DIFFERENCE, from);
    }

    /** A line by the formula in words. */
    void line(String line, String label, Money amount, String formula, String... from) {
        add(line, label, amount.amount(), formula, from);
    }

    /** A line that is a fraction of one. */
    void share(String line, String label, BigDecimal share, String formula, String... from) {
        add(line, label, share, formula, from);
    }

    /** The name of a line of this form. */
    String name(String line) {
        return form + " line " + line;
    }

    private void add(String line, String label, BigDecimal amount, String formula, String... from) {
        List<String> sources = new ArrayList<>();
        Arrays.stream(from).map(source -> source.startsWith("line ") ? form + " " + source : source)
                .forEach(sources::add);
        lines.add(new FormLine(form, line, label, amount, formula, sources));
    }
}
