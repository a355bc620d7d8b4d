package com.takehome.insight;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Where the clients come from, and the time that goes into finding them.
 *
 * @param channels retainers billed by channel in each projection year
 * @param refills each end of a client and how long the plan leaves its capacity open
 * @param replacementMonths the months that the practice reckons with
 * @param developmentHoursAWeek hours a week that go into finding clients
 * @param developmentHoursAYear the same over the weeks worked a year
 */
public record Acquisition(List<ChannelYear> channels, List<Refill> refills, int replacementMonths,
        BigDecimal developmentHoursAWeek, BigDecimal developmentHoursAYear) {

    public Acquisition {
        channels = List.copyOf(channels);
        refills = List.copyOf(refills);
    }

    /**
     * One channel in one projection year.
     *
     * @param year 1 to 3
     * @param channel the channel's label; "Not stated" where the rows name none
     * @param billed retainers billed through it
     * @param share its part of all retainers billed in the year
     */
    public record ChannelYear(int year, String channel, Money billed, Rate share) {
    }

    /**
     * The end of a client in the plan.
     *
     * @param client the client that ends
     * @param monthsOpen months from its last month to the next start of a client, zero for the next month; empty when no
     *        client starts after it
     */
    public record Refill(String client, Optional<Integer> monthsOpen) {
    }
}
