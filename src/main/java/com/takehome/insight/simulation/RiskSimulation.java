package com.takehome.insight.simulation;

import com.takehome.model.RiskProfile;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * What many drawn courses of events have in common. A percentile is the amount that so many of a hundred courses do not
 * exceed.
 *
 * @param risk what was drawn from
 * @param firstMonth the first month in which events are drawn; earlier ones are as projected
 * @param practice the practice
 * @param cashRunsOut the share of courses in which a month ends with less than nothing in cash; empty without Cash on
 *        hand
 * @param job the job that the practice is compared with; empty without a comparison
 * @param practiceLeavesMore the share of courses in which the practice leaves more than the job, with retirement saving
 *        on both sides
 * @param months take-home of the practice from First month through each of the 36
 * @param assumptions what was taken for granted, one sentence each
 */
public record RiskSimulation(RiskProfile risk, YearMonth firstMonth, Life practice, Optional<Rate> cashRunsOut,
        Optional<Life> job, Optional<Rate> practiceLeavesMore, List<Month> months, List<String> assumptions) {

    public RiskSimulation {
        months = List.copyOf(months);
        assumptions = List.copyOf(assumptions);
    }

    /**
     * One way of earning a living.
     *
     * @param takeHome of the three years
     * @param takeHomeAndRetirement the same with what goes into retirement
     * @param monthWithoutIncome the share of courses with such a month
     */
    public record Life(Percentiles takeHome, Percentiles takeHomeAndRetirement, Rate monthWithoutIncome) {
    }

    /**
     * Three percentiles.
     *
     * @param p10 not exceeded by one course in ten
     * @param p50 the middle
     * @param p90 exceeded by one course in ten
     */
    public record Percentiles(Money p10, Money p50, Money p90) {
    }

    /**
     * Take-home from First month through a month.
     *
     * @param month the month
     * @param planned as projected
     * @param p10 not exceeded by one course in ten
     * @param p25 not exceeded by one in four
     * @param p50 the middle
     * @param p75 exceeded by one in four
     * @param p90 exceeded by one in ten
     */
    public record Month(YearMonth month, Money planned, Money p10, Money p25, Money p50, Money p75, Money p90) {
    }
}
