package com.takehome.insight;

import com.takehome.money.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What an hour of the practice's work earns, by client, and what the same work would bill by the hour.
 *
 * @param years each projection year
 * @param consulting hourly consulting at usual rates, for comparison
 */
public record HourlyRates(List<Year> years, List<Consulting> consulting) {

    public HourlyRates {
        years = List.copyOf(years);
        consulting = List.copyOf(consulting);
    }

    /**
     * One projection year.
     *
     * @param year 1 to 3
     * @param clients every client that is billed in it, in the sheet's order
     * @param together retainers billed for each contracted hour, all clients
     * @param developmentHoursAWeek hours a week that go into finding clients
     */
    public record Year(int year, List<Client> clients, Optional<Money> together, BigDecimal developmentHoursAWeek) {

        public Year {
            clients = List.copyOf(clients);
        }
    }

    /**
     * One client in one projection year.
     *
     * @param client the client
     * @param billed its retainers
     * @param contractedHoursAWeek over the months in which it is contracted
     * @param rate retainers for each contracted hour; empty without contracted hours
     * @param actualHoursAWeek hours really given, where every row of the year states them
     * @param rateAtActualHours retainers for each of these
     */
    public record Client(String client, Money billed, BigDecimal contractedHoursAWeek, Optional<Money> rate,
            Optional<BigDecimal> actualHoursAWeek, Optional<Money> rateAtActualHours) {
    }

    /**
     * The same work by the hour.
     *
     * @param rate dollars an hour
     * @param billableHoursAWeek hours billed a week
     * @param yearlyGross what that bills over the weeks worked a year
     */
    public record Consulting(Money rate, int billableHoursAWeek, Money yearlyGross) {
    }
}
