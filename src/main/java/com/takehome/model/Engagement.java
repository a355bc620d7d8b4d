package com.takehome.model;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A row of the Clients sheet: an engagement, or the part of one at a given price.
 *
 * @param client the client's name as in its first row
 * @param start the first day, inclusive
 * @param end the last day, inclusive; empty: open-ended
 * @param monthlyRetainer the price of a full month
 * @param capacity the share of full capacity that it takes
 * @param raise by how much the price rises once; present with raiseFrom
 * @param raiseFrom the month from which it does
 * @param hoursPerWeek the hours really given
 * @param paymentTermsDays days between billing and payment
 * @param channel where the client came from
 * @param likelihood how likely the engagement is; weights billing and capacity
 * @param notes free text
 * @param source the row
 */
public record Engagement(String client, LocalDate start, Optional<LocalDate> end, Money monthlyRetainer, Rate capacity,
        Optional<Rate> raise, Optional<YearMonth> raiseFrom, Optional<BigDecimal> hoursPerWeek, int paymentTermsDays,
        Optional<Channel> channel, Rate likelihood, String notes, InputSource source) {

    /** The same engagement over another period. */
    public Engagement withPeriod(LocalDate newStart, Optional<LocalDate> newEnd) {
        return new Engagement(client, newStart, newEnd, monthlyRetainer, capacity, raise, raiseFrom, hoursPerWeek,
                paymentTermsDays, channel, likelihood, notes, source);
    }

    /** The same engagement at its first price throughout. */
    public Engagement withoutRaise() {
        return new Engagement(client, start, end, monthlyRetainer, capacity, Optional.empty(), Optional.empty(),
                hoursPerWeek, paymentTermsDays, channel, likelihood, notes, source);
    }

    /** The same engagement with other payment terms. */
    public Engagement withPaymentTerms(int days) {
        return new Engagement(client, start, end, monthlyRetainer, capacity, raise, raiseFrom, hoursPerWeek, days,
                channel, likelihood, notes, source);
    }
}
