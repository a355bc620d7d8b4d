package com.takehome.tax.estimate;

import com.takehome.money.Rate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The published rates for underpayments of individuals (IRC 6621(a)(2)), by calendar quarter.
 *
 * @param byQuarter each published quarter
 */
public record InterestRates(Map<RateQuarter, Published> byQuarter) {

    public InterestRates {
        byQuarter = Map.copyOf(byQuarter);
    }

    /** The quarter's rate; empty while it is not published. */
    public Optional<Rate> find(RateQuarter quarter) {
        return Optional.ofNullable(byQuarter.get(quarter)).map(Published::rate);
    }

    /** True for a quarter whose rate is the user's own assumption. */
    public boolean isAssumed(RateQuarter quarter) {
        return Optional.ofNullable(byQuarter.get(quarter)).map(Published::assumed).orElse(false);
    }

    /** These rates and the other's, whose quarters come first. */
    InterestRates overlaidBy(InterestRates other) {
        Map<RateQuarter, Published> all = new TreeMap<>(byQuarter);
        all.putAll(other.byQuarter);
        return new InterestRates(all);
    }

    /** The published rates in order of time. */
    public Map<RateQuarter, Published> inOrder() {
        return new TreeMap<>(byQuarter);
    }

    /**
     * A quarter's rate.
     *
     * @param rate the yearly rate
     * @param source where it was published, or why it is assumed
     * @param assumed true for a user's own assumption about a quarter that is not published
     */
    public record Published(Rate rate, String source, boolean assumed) {
    }
}
