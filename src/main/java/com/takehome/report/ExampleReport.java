package com.takehome.report;

import com.takehome.insight.ChangedCell;
import com.takehome.insight.Moved;
import com.takehome.insight.Standing;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.money.Rounding;
import com.takehome.problem.SourceRef;
import com.takehome.report.PracticeReport.Audit;
import com.takehome.report.PracticeReport.Finding;
import com.takehome.report.PracticeReport.Note;
import com.takehome.report.PracticeReport.Practice;
import com.takehome.report.PracticeReport.Provenance;
import com.takehome.report.PracticeReport.Scenario;
import com.takehome.report.PracticeReport.SourceFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Invented practices whose figures add up, to preview templates with and to test what draws reports. Their taxes are
 * plain shares of profit and follow no tax law.
 */
public final class ExampleReport {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 30);

    private final ExamplePlan plan;
    private final ExampleTaxes taxes;
    private final String id;
    private final String name;

    private ExampleReport(String id, String name, ExamplePlan plan) {
        this.id = id;
        this.name = name;
        this.plan = plan;
        this.taxes = new ExampleTaxes(plan);
    }

    /** Three clients from January 2026, every optional part filled in. */
    public static PracticeReport threeClients() {
        return new ExampleReport("harbor-advisory", "Harbor Advisory",
                new ExamplePlan(YearMonth.of(2026, 1), 3, 3, 9, "Client %s")).report();
    }

    /** Forty clients and every cost category from April 2026, four tax years, long names. */
    public static PracticeReport fortyClients() {
        return new ExampleReport("forty-clients",
                "Wintergreen, Abernathy & Castellanos-Whitfield Fractional Leadership",
                new ExamplePlan(YearMonth.of(2026, 4), 40, 5, 26,
                        "%s Consolidated Precision Instruments & Sons (Midwest) Holdings"))
                .report();
    }

    /** No client, no income and no cost. */
    public static PracticeReport withoutClients() {
        return new ExampleReport("without-clients", "Not Yet Open",
                new ExamplePlan(YearMonth.of(2026, 1), 0, 0, 0, "")).report();
    }

    private PracticeReport report() {
        Practice practice = new Practice(id, name, AS_OF, plan.month(0), "Sole proprietor");
        List<PracticeReport.ProjectionYear> years = taxes.projectionYears();
        return new PracticeReport(practice, plan.months(taxes), years, taxes.taxYears(), taxes.estimates(),
                plan.clients().isEmpty() ? Optional.empty() : Optional.of(taxes.w2Comparison(years)), scenarios(),
                findings(), audit(years), plan.clients(), plan.otherIncome(), plan.expenses(), notes(), List.of(),
                new ExampleInput(plan).input(id, name),
                new Provenance("0.1.0", List.of(new SourceFile("clients.xlsx", "0f".repeat(32)),
                        new SourceFile("expenses.xlsx", "a1".repeat(32)))),
                ExampleQuestions.of(plan), Optional.of(moved()), Optional.empty());
    }

    private static Moved moved() {
        ChangedCell cell = new ChangedCell(new SourceRef("clients.xlsx", "Clients", "D2"),
                "Monthly retainer of Client 1", Optional.of("10,000.00"), Optional.of("12,000.00"));
        return new Moved(AS_OF.minusMonths(1), List.of(new Moved.Figure("projectionYears.1.grossReceipts",
                "Year 1, gross receipts", Money.of(120_000), Money.of(144_000), Optional.of(Money.of(24_000)),
                Optional.of(Money.ZERO), List.of(new Moved.Cause(cell.sentence(), Optional.of(cell.cell()))))),
                List.of(cell));
    }

    private List<Scenario> scenarios() {
        List<Scenario> scenarios = new ArrayList<>();
        for (PracticeReport.ClientSeries client : plan.clients().subList(0, Math.min(8, plan.clients().size()))) {
            Money with = plan.receiptsBetween(11, 23);
            Money lost = Money.sum(client.billed().subList(11, 23));
            scenarios.add(new Scenario("Lose " + client.client(), plan.month(11), with.minus(lost), lost.negated(),
                    share(lost.negated(), with), Optional.of(Money.sum(client.billed().subList(11, 14))),
                    Optional.of(with.minus(lost).timesFraction(1, 2, Rounding.CENTS)),
                    Optional.of(with.timesFraction(1, 2, Rounding.CENTS)), new Standing(Optional.of(Money.of(40_000)),
                            Optional.of(plan.month(14)), Optional.of(true), Optional.empty())));
        }
        scenarios.sort(Comparator.comparing(Scenario::change));
        return scenarios;
    }

    private List<Finding> findings() {
        if (plan.clients().isEmpty()) {
            return List.of();
        }
        String first = plan.clients().getFirst().client();
        return List.of(
                new Finding("CONCENTRATION", "warning", first + " is above the limit of 40.0% of retainers.",
                        Optional.of(plan.month(0)), Optional.of(new BigDecimal("1.000000")),
                        Optional.of(new BigDecimal("0.400000")), "Add a second client or agree a longer notice."),
                new Finding("UNRECEIVED", "notice", "Of what " + first + " was billed, 2,000.00 has not come in.",
                        Optional.of(plan.month(9)), Optional.of(new BigDecimal("2000.00")), Optional.empty(),
                        "Ask for payment."));
    }

    private static List<Audit> audit(List<PracticeReport.ProjectionYear> years) {
        List<Audit> audit = new ArrayList<>();
        for (PracticeReport.ProjectionYear year : years) {
            Money stated = Money.of(150_000L * year.year());
            audit.add(new Audit("Stated year " + year.year(), stated, Optional.of(year.grossReceipts()),
                    Optional.of(year.grossReceipts().minus(stated)),
                    "The months of the plan add up to another figure"));
        }
        return audit;
    }

    private static List<Note> notes() {
        return List.of(new Note("Assumptions", "Prices stay as contracted; tax figures after 2026 are indexed."),
                new Note("Not covered", "Alternative minimum tax credits of earlier years."),
                new Note("Sources", "Rev. Proc. 2025-32; Form 2210 instructions, 2025."));
    }

    static Optional<Rate> share(Money part, Money whole) {
        return whole.isPositive() ? Optional.of(Rate.ofShare(part, whole, 6)) : Optional.empty();
    }
}
