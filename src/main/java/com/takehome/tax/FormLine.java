package com.takehome.tax;

import com.takehome.money.Money;
import java.math.BigDecimal;
import java.util.List;

/**
 * A line of a form as computed, with what it came from.
 *
 * @param form the form or worksheet, such as "Schedule SE"
 * @param line the line's number on it, such as "4c"
 * @param label what the line says, in short
 * @param amount dollars, or a fraction of one where the line is a percentage
 * @param formula how it follows from its sources, in words
 * @param from the other lines ("Schedule SE line 4a"), input cells ("clients.xlsx[Clients!D3]") and tax figures with
 *        their authority that it rests on
 */
public record FormLine(String form, String line, String label, BigDecimal amount, String formula, List<String> from) {

    public FormLine {
        from = List.copyOf(from);
    }

    /** A line in dollars. */
    public static FormLine of(String form, String line, String label, Money amount, String formula, String... from) {
        return new FormLine(form, line, label, amount.amount(), formula, List.of(from));
    }

    /** How other lines name this one, such as "Schedule SE line 4c". */
    public String name() {
        return form + " line " + line;
    }
}
