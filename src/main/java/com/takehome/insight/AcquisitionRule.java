package com.takehome.insight;

import com.takehome.model.Channel;
import com.takehome.model.Engagement;
import com.takehome.model.PracticeProfile.WorkingTime;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.projection.LedgerMonth;
import com.takehome.projection.ProjectedMonth;
import com.takehome.projection.Projection;
import com.takehome.projection.ProjectionYear;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The channel mix by year, the gaps between a client's end and the next one's start, the hours of finding clients. */
final class AcquisitionRule {

    private static final int SHARE_DECIMALS = 6;
    private static final int HOUR_DECIMALS = 2;
    private static final String NOT_STATED = "Not stated";

    private final Projection projection;
    private final Map<String, Period> periods = new LinkedHashMap<>();
    private final Map<String, String> channels = new LinkedHashMap<>();

    AcquisitionRule(Projection projection) {
        this.projection = projection;
        for (Engagement row : projection.input().engagements()) {
            String client = projection.ledger().clients().find(row.client()).orElse(row.client());
            periods.merge(client, new Period(row.start(), row.end()), Period::and);
            row.channel().map(Channel::label).ifPresent(label -> channels.putIfAbsent(client, label));
        }
    }

    Acquisition compute() {
        WorkingTime time = projection.input().profile().workingTime();
        BigDecimal weekly = time.businessDevelopmentShare().decimal().multiply(time.weeklyHours());
        return new Acquisition(projection.projectionYears().stream().flatMap(year -> mix(year).stream()).toList(),
                refills(), projection.input().profile().targets().replacementMonths(), hours(weekly),
                hours(weekly.multiply(time.weeksPerYear())));
    }

    /** A client counts for the first channel that one of its rows names. */
    private List<Acquisition.ChannelYear> mix(ProjectionYear year) {
        Map<String, Money> billed = new LinkedHashMap<>();
        for (LedgerMonth month : year.months().stream().map(ProjectedMonth::ledger).toList()) {
            month.billed().forEach((client, amount) -> billed.merge(channels.getOrDefault(client, NOT_STATED), amount,
                    Money::plus));
        }
        List<Acquisition.ChannelYear> mix = new ArrayList<>();
        billed.forEach((channel, amount) -> {
            if (amount.isPositive()) {
                mix.add(new Acquisition.ChannelYear(year.year(), channel, amount,
                        Rate.ofShare(amount, year.retainersBilled(), SHARE_DECIMALS)));
            }
        });
        return mix;
    }

    /** Only ends within the 36 months, in the clients' order. */
    private List<Acquisition.Refill> refills() {
        List<Acquisition.Refill> refills = new ArrayList<>();
        periods.forEach((client, period) -> period.end()
                .filter(end -> projection.ledger().timeline().isProjected(YearMonth.from(end)))
                .ifPresent(end -> refills.add(new Acquisition.Refill(client, monthsOpen(end)))));
        return List.copyOf(refills);
    }

    private Optional<Integer> monthsOpen(LocalDate end) {
        return periods.values().stream().map(Period::start).filter(start -> start.isAfter(end))
                .min(LocalDate::compareTo)
                .map(start -> (int) ChronoUnit.MONTHS.between(end.plusDays(1), start));
    }

    private static BigDecimal hours(BigDecimal exact) {
        return exact.setScale(HOUR_DECIMALS, RoundingMode.HALF_UP);
    }

    /** From a client's first day to its last; no end when one of its rows is open-ended. */
    private record Period(LocalDate start, Optional<LocalDate> end) {

        Period and(Period other) {
            return new Period(start.isBefore(other.start) ? start : other.start,
                    end.flatMap(one -> other.end.map(two -> one.isAfter(two) ? one : two)));
        }
    }
}
