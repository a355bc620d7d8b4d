package com.takehome.insight;

import com.takehome.model.Engagement;
import com.takehome.model.PracticeProfile.WorkingTime;
import com.takehome.money.Money;
import com.takehome.money.Rounding;
import com.takehome.projection.LedgerMonth;
import com.takehome.projection.ProjectedMonth;
import com.takehome.projection.Projection;
import com.takehome.projection.ProjectionYear;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Retainers for each contracted hour and for each hour really given, by client and projection year. */
final class HourlyRatesRule {

    private static final int DECIMALS = 12;
    private static final int HOUR_DECIMALS = 2;
    private static final List<Integer> CONSULTING_RATES = List.of(200, 250, 300, 350, 400);
    private static final List<Integer> BILLABLE_HOURS = List.of(20, 25, 30);

    private final Projection projection;
    private final WorkingTime time;

    HourlyRatesRule(Projection projection) {
        this.projection = projection;
        this.time = projection.input().profile().workingTime();
    }

    HourlyRates compute() {
        return new HourlyRates(projection.projectionYears().stream().map(this::year).toList(),
                CONSULTING_RATES.stream().flatMap(rate -> BILLABLE_HOURS.stream().map(hours -> consulting(rate, hours)))
                        .toList());
    }

    private HourlyRates.Consulting consulting(int rate, int hours) {
        Money gross = Rounding.CENTS
                .round(time.weeksPerYear().multiply(BigDecimal.valueOf(rate)).multiply(BigDecimal.valueOf(hours)));
        return new HourlyRates.Consulting(Money.of(rate), hours, gross);
    }

    private HourlyRates.Year year(ProjectionYear year) {
        List<LedgerMonth> months = year.months().stream().map(ProjectedMonth::ledger).toList();
        List<HourlyRates.Client> clients = projection.ledger().clients().all().stream()
                .map(client -> client(client, months)).filter(each -> each.billed().isPositive()).toList();
        return new HourlyRates.Year(year.year(), clients, year.effectiveHourlyRate(),
                hours(time.businessDevelopmentShare().decimal().multiply(time.weeklyHours())));
    }

    private HourlyRates.Client client(String client, List<LedgerMonth> months) {
        Money billed = Money
                .sum(months.stream().map(month -> month.billed().getOrDefault(client, Money.ZERO)).toList());
        List<BigDecimal> shares = months.stream()
                .map(month -> month.capacity().getOrDefault(client, BigDecimal.ZERO))
                .filter(share -> share.signum() > 0).toList();
        BigDecimal total = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal contracted = shares.isEmpty() ? BigDecimal.ZERO
                : total.multiply(time.weeklyHours()).divide(BigDecimal.valueOf(shares.size()), DECIMALS,
                        RoundingMode.HALF_UP);
        BigDecimal hours = total.multiply(projection.hoursAMonth());
        Optional<BigDecimal> actual = contracted.signum() > 0 ? actualHours(client, months) : Optional.empty();
        return new HourlyRates.Client(client, billed, hours(contracted), perHour(billed, hours), actual,
                actual.flatMap(each -> perHour(billed,
                        hours.multiply(each).divide(contracted, DECIMALS, RoundingMode.HALF_UP))));
    }

    /** The rows' hours weighted by their days in these months; empty when a row of these months states none. */
    private Optional<BigDecimal> actualHours(String client, List<LedgerMonth> months) {
        BigDecimal weighted = BigDecimal.ZERO;
        long days = 0;
        for (Engagement row : projection.input().engagements()) {
            long active = projection.ledger().clients().find(row.client()).filter(client::equals).isPresent()
                    ? activeDays(row, months)
                    : 0;
            if (active > 0 && row.hoursPerWeek().isEmpty()) {
                return Optional.empty();
            }
            weighted = weighted.add(row.hoursPerWeek().orElse(BigDecimal.ZERO).multiply(BigDecimal.valueOf(active)));
            days += active;
        }
        return days == 0 ? Optional.empty()
                : Optional.of(weighted.divide(BigDecimal.valueOf(days), HOUR_DECIMALS, RoundingMode.HALF_UP))
                        .filter(hours -> hours.signum() > 0);
    }

    private static long activeDays(Engagement row, List<LedgerMonth> months) {
        LocalDate first = months.getFirst().month().atDay(1);
        LocalDate last = months.getLast().month().atEndOfMonth();
        LocalDate from = row.start().isAfter(first) ? row.start() : first;
        LocalDate to = row.end().filter(last::isAfter).orElse(last);
        return Math.max(0, ChronoUnit.DAYS.between(from, to) + 1);
    }

    private static Optional<Money> perHour(Money billed, BigDecimal hours) {
        return hours.signum() <= 0 ? Optional.empty()
                : Optional.of(Money.of(billed.amount().divide(hours, 2, RoundingMode.HALF_UP)));
    }

    private static BigDecimal hours(BigDecimal exact) {
        return exact.setScale(HOUR_DECIMALS, RoundingMode.HALF_UP);
    }
}
