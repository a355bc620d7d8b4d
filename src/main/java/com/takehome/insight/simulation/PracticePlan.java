package com.takehome.insight.simulation;

import com.takehome.money.Money;
import com.takehome.projection.CashMonth;
import com.takehome.projection.Ledger;
import com.takehome.projection.LedgerMonth;
import com.takehome.projection.PlanRows;
import com.takehome.projection.ProjectedMonth;
import com.takehome.projection.Projection;
import com.takehome.projection.TaxYearProjection;
import com.takehome.projection.Timeline;
import com.takehome.tax.household.HouseholdTaxRule;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The plan in whole cents, by month from First month to December of the last tax year.
 *
 * @param first the first month in which events are drawn: the one after the run's date
 * @param receipts retainers and other income received
 * @param costs expenses and health insurance
 * @param retirement the retirement contribution
 * @param clients what each client pays
 * @param years the tax years
 * @param cash the balances of the 36 months from {@code cashFrom} on; empty without Cash on hand
 * @param cashFrom the first month whose balance follows from the one before
 */
record PracticePlan(int first, MonthlyCents receipts, MonthlyCents costs, MonthlyCents retirement,
        List<ClientStream> clients, List<PlannedYear> years, Optional<MonthlyCents> cash, int cashFrom) {

    /** The plan of a projection, its tables filled by the engine. */
    static PracticePlan of(Projection projection, HouseholdTaxRule rule) {
        YearMonth firstMonth = projection.ledger().timeline().firstMonth();
        int first = Math.max(0, position(firstMonth, projection.asOf()) + 1);
        List<ClientStream> clients = ClientStream.of(projection.input().engagements(), PlanRows.of(projection),
                firstMonth);
        MonthlyCents receipts = months(projection, month -> month.ledger().receipts());
        long[] least = receipts.copy();
        clients.forEach(each -> each.lose(first, receipts.size(), least));
        Years years = new Years(projection, rule, least);
        return new PracticePlan(first, receipts,
                months(projection, month -> month.ledger().expenses().plus(month.ledger().healthInsurance())),
                months(projection, ProjectedMonth::retirement), clients, years.all(receipts), cash(projection),
                Math.max(first, position(firstMonth, projection.input().profile().cash().asOf()) + 1));
    }

    /** True when a client is billed in a month in which events are drawn. */
    boolean hasRisk() {
        return first < Timeline.MONTHS && clients.stream().anyMatch(each -> each.isBilledFrom(first));
    }

    private static int position(YearMonth firstMonth, LocalDate day) {
        return (int) firstMonth.until(YearMonth.from(day), ChronoUnit.MONTHS);
    }

    private static MonthlyCents months(Projection projection, Function<ProjectedMonth, Money> figure) {
        return MonthlyCents.of(projection.plannedMonths().stream().map(figure).toList());
    }

    private static Optional<MonthlyCents> cash(Projection projection) {
        return projection.input().profile().cash().onHand().map(onHand -> MonthlyCents.of(
                projection.cash().stream().map(CashMonth::balance).map(each -> each.orElse(Money.ZERO)).toList()));
    }

    /** Lays the tax years out over the planned months. */
    private static final class Years {
        private final Projection projection;
        private final HouseholdTaxRule rule;
        private final long[] least;

        Years(Projection projection, HouseholdTaxRule rule, long[] least) {
            this.projection = projection;
            this.rule = rule;
            this.least = least;
        }

        List<PlannedYear> all(MonthlyCents receipts) {
            List<PlannedYear> years = new ArrayList<>();
            int first = 0;
            for (TaxYearProjection year : projection.taxYears()) {
                int end = first + projection.ledger().timeline().plannedMonths(year.year()).size();
                years.add(year(year, first, end, receipts.sum(first, end)));
                first = end;
            }
            return years;
        }

        private PlannedYear year(TaxYearProjection year, int first, int end, long planned) {
            Ledger ledger = projection.ledger();
            long whole = Money.sum(ledger.calendarYear(year.year()).stream().map(LedgerMonth::receipts).toList())
                    .toCents();
            long before = whole - planned;
            return new PlannedYear(first, end, before, year.addedTax().toCents(),
                    TaxTableRule.build(year, rule, before + MonthlyCents.sum(least, first, end), whole));
        }
    }
}
