package com.takehome.report.excel;

import com.takehome.money.Money;
import com.takehome.report.Figure;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Collects the lines of the forms, each a series by tax year; an invented report has no amounts in them. */
final class FormLines {

    /** The most tax years that 36 months touch. */
    static final int MOST_YEARS = 4;

    private final List<TaxReturn> returns;
    private final Figure.Builder lines = new Figure.Builder();

    FormLines(List<TaxReturn> returns) {
        this.returns = List.copyOf(returns);
    }

    FormLines line(String name, Function<TaxReturn, Money> amount) {
        return figure(name, each -> Figure.of(amount.apply(each)));
    }

    FormLines optional(String name, Function<TaxReturn, Optional<Money>> amount) {
        return figure(name, each -> Figure.ofMoney(amount.apply(each)));
    }

    FormLines count(String name, Function<TaxReturn, Integer> count) {
        return figure(name, each -> Figure.of((int) count.apply(each)));
    }

    /** One for yes. */
    FormLines flag(String name, Function<TaxReturn, Boolean> flag) {
        return count(name, each -> flag.apply(each) ? 1 : 0);
    }

    FormLines figure(String name, Function<TaxReturn, Figure> figure) {
        lines.with(name, ofYears(returns, figure));
        return this;
    }

    Figure.Builder figures() {
        return lines;
    }

    /** A figure of each tax year, or nothing in every column. */
    static <T> Figure ofYears(List<T> years, Function<T, Figure> figure) {
        return years.isEmpty() ? new Figure.Series(Collections.nCopies(MOST_YEARS, Figure.NONE))
                : Figure.ofEach(years, figure);
    }
}
