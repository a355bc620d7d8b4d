package com.takehome.report;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A figure of a report, or a group or series of figures: the one tree from which the JSON file is written and in which
 * templates look figures up by key.
 */
public sealed interface Figure {

    /** Not applicable, or not known. */
    Figure NONE = new None();

    /**
     * Named figures.
     *
     * @param members by key, in the order in which they are written
     */
    record Group(Map<String, Figure> members) implements Figure {

        public Group {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }
    }

    /**
     * Figures in order.
     *
     * @param items the figures
     */
    record Series(List<Figure> items) implements Figure {

        public Series {
            items = List.copyOf(items);
        }
    }

    /**
     * A number.
     *
     * @param value with as many decimals as are written
     */
    record Quantity(BigDecimal value) implements Figure {
    }

    /**
     * Words.
     *
     * @param value the words
     */
    record Text(String value) implements Figure {
    }

    /**
     * Yes or no.
     *
     * @param value yes or no
     */
    record Flag(boolean value) implements Figure {
    }

    /**
     * A date.
     *
     * @param value the date
     */
    record Day(LocalDate value) implements Figure {
    }

    /**
     * A month.
     *
     * @param value the month
     */
    record Month(YearMonth value) implements Figure {
    }

    /** Nothing where a figure could be. */
    record None() implements Figure {
    }

    /** Dollars and cents. */
    static Figure of(Money amount) {
        return new Quantity(amount.amount());
    }

    /** A share, with six decimals. */
    static Figure of(Rate share) {
        return new Quantity(share.decimal().setScale(6, RoundingMode.HALF_UP));
    }

    /** A number with the decimals that it has. */
    static Figure of(BigDecimal number) {
        return new Quantity(number);
    }

    /** A count. */
    static Figure of(int count) {
        return new Quantity(BigDecimal.valueOf(count));
    }

    /** Words. */
    static Figure of(String text) {
        return new Text(text);
    }

    /** A date. */
    static Figure of(LocalDate date) {
        return new Day(date);
    }

    /** A month. */
    static Figure of(YearMonth month) {
        return new Month(month);
    }

    /** The value as a figure, or none. */
    static <T> Figure of(Optional<T> value, Function<T, Figure> figure) {
        return value.map(figure).orElse(NONE);
    }

    /** An amount, or none. */
    static Figure ofMoney(Optional<Money> amount) {
        return of(amount, Figure::of);
    }

    /** A share, or none. */
    static Figure ofShare(Optional<Rate> share) {
        return of(share, Figure::of);
    }

    /** A figure of each. */
    static <T> Figure ofEach(List<T> values, Function<T, Figure> figure) {
        return new Series(values.stream().map(figure).toList());
    }

    /** Collects named figures in order. */
    final class Builder {

        private final Map<String, Figure> members = new LinkedHashMap<>();

        /** Adds a figure under its key. */
        public Builder with(String key, Figure figure) {
            members.put(key, figure);
            return this;
        }

        /** Adds an amount. */
        public Builder with(String key, Money amount) {
            return with(key, Figure.of(amount));
        }

        /** Adds an amount, or none. */
        public Builder withMoney(String key, Optional<Money> amount) {
            return with(key, Figure.ofMoney(amount));
        }

        /** Adds a share, or none. */
        public Builder withShare(String key, Optional<Rate> share) {
            return with(key, Figure.ofShare(share));
        }

        /** Adds words. */
        public Builder with(String key, String text) {
            return with(key, Figure.of(text));
        }

        /** The group. */
        public Group group() {
            return new Group(members);
        }
    }
}
