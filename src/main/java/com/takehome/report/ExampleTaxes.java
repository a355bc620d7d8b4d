package com.takehome.report;

import com.takehome.model.TaxYear;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.money.Rounding;
import com.takehome.report.PracticeReport.AnnualizedRow;
import com.takehome.report.PracticeReport.EstimateReport;
import com.takehome.report.PracticeReport.Federal;
import com.takehome.report.PracticeReport.Installment;
import com.takehome.report.PracticeReport.Line;
import com.takehome.report.PracticeReport.ProjectionYear;
import com.takehome.report.PracticeReport.State;
import com.takehome.report.PracticeReport.TaxYearReport;
import com.takehome.report.PracticeReport.W2Comparison;
import com.takehome.report.PracticeReport.W2ComparisonYear;
import com.takehome.tax.estimate.DueDates;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The invented taxes of an invented practice: fixed shares of each year's profit. */
final class ExampleTaxes {

    private static final Money DEDUCTION = Money.of(16_100);

    private final ExamplePlan plan;
    private final List<Integer> years;

    ExampleTaxes(ExamplePlan plan) {
        this.plan = plan;
        this.years = IntStream.range(0, ExamplePlan.MONTHS).map(m -> plan.month(m).getYear()).distinct().boxed()
                .toList();
    }

    private int[] monthsOf(int year) {
        return IntStream.range(0, ExamplePlan.MONTHS).filter(m -> plan.month(m).getYear() == year).toArray();
    }

    private static Money sum(int[] months, IntFunction<Money> amount) {
        return Money.sum(IntStream.of(months).mapToObj(amount).toList());
    }

    private Money profit(int year) {
        return sum(monthsOf(year), plan::receipts).minus(sum(monthsOf(year), plan::costs)).atLeastZero();
    }

    private static Money percent(Money of, String percent) {
        return of.times(Rate.ofPercent(percent), Rounding.CENTS);
    }

    private Money federalTax(int year) {
        return percent(profit(year), "12").plus(percent(profit(year), "10"));
    }

    private Money stateTax(int year) {
        return percent(profit(year), "8");
    }

    private Money tax(int year) {
        return federalTax(year).plus(stateTax(year));
    }

    /** The month's share of its tax year's tax, in proportion to receipts. */
    Money addedIn(int m) {
        int[] months = monthsOf(plan.month(m).getYear());
        List<Money> receipts = IntStream.of(months).mapToObj(plan::receipts).toList();
        Money tax = tax(plan.month(m).getYear());
        return Money.sum(receipts).isPositive() ? tax.splitBy(receipts).get(m - months[0])
                : tax.split(months.length).get(m - months[0]);
    }

    /** A quarter of the tax on each due date. */
    Money paidIn(int m) {
        int year = plan.month(m).getYear();
        return switch (plan.month(m).getMonthValue()) {
            case 4 -> installment(year, 0);
            case 6 -> installment(year, 1);
            case 9 -> installment(year, 2);
            case 1 -> years.contains(year - 1) ? installment(year - 1, 3) : Money.ZERO;
            default -> Money.ZERO;
        };
    }

    private Money installment(int year, int index) {
        return tax(year).split(4).get(index);
    }

    List<ProjectionYear> projectionYears() {
        return IntStream.range(0, 3).mapToObj(this::projectionYear).toList();
    }

    private ProjectionYear projectionYear(int y) {
        int[] months = IntStream.range(12 * y, 12 * y + 12).toArray();
        Money billed = sum(months, plan::billed);
        Money gross = sum(months, plan::receipts);
        Money costs = sum(months, plan::costs);
        Money health = sum(months, plan::health);
        Money retirement = plan.retirement().times(12);
        Money tax = sum(months, this::addedIn);
        Money takeHome = gross.minus(costs).minus(health).minus(retirement).minus(tax);
        Money both = takeHome.plus(retirement);
        Money profit = gross.minus(costs);
        BigDecimal capacity = IntStream.of(months).mapToObj(m -> plan.capacity(m).decimal()).reduce(BigDecimal.ZERO,
                BigDecimal::add);
        return new ProjectionYear(y + 1, plan.month(12 * y), plan.month(12 * y + 11), billed, gross, costs, health,
                retirement, Optional.of(tax), Optional.of(tax), Optional.of(takeHome), Optional.of(both),
                ExampleReport.share(takeHome, gross), ExampleReport.share(both, gross),
                ExampleReport.share(takeHome, profit), ExampleReport.share(tax, profit),
                Rate.ofDecimal(capacity.divide(BigDecimal.valueOf(12), 6, RoundingMode.HALF_UP)),
                hourlyRate(billed, capacity));
    }

    private static Optional<Money> hourlyRate(Money billed, BigDecimal capacity) {
        BigDecimal hours = capacity.multiply(BigDecimal.valueOf(40 * 52));
        return hours.signum() > 0 ? Optional.of(billed.timesFraction(BigDecimal.valueOf(12), hours, Rounding.CENTS))
                : Optional.empty();
    }

    List<TaxYearReport> taxYears() {
        return years.stream().map(this::taxYear).toList();
    }

    private TaxYearReport taxYear(int year) {
        Federal federal = federal(year);
        return new TaxYearReport(year, year <= 2026 ? "published" : "indexed", Optional.of(Rate.ofPercent("37.21")),
                Optional.empty(), Optional.of(tax(year)), Optional.of(tax(year)), Optional.of(federal.totalTax()),
                federal, new State("CA", Optional.of(federal.agi()), Optional.of(federal.taxableIncome()),
                        Optional.of(stateTax(year)), Optional.of(Money.ZERO), "full", Optional.empty()),
                lines(federal, stateTax(year)));
    }

    private Federal federal(int year) {
        Money profit = profit(year);
        Money half = percent(profit, "5");
        Money health = sum(monthsOf(year), plan::health);
        Money retirement = plan.retirement().times(monthsOf(year).length);
        Money agi = profit.minus(half).minus(health).minus(retirement).atLeastZero();
        Money qbi = percent(profit, "10");
        Money taxable = agi.minus(DEDUCTION).minus(qbi).atLeastZero();
        return new Federal(Optional.of(profit), Optional.empty(), Optional.empty(), percent(profit, "10"), half,
                Money.of(72_000), retirement, health, agi, DEDUCTION, qbi, taxable, percent(profit, "12"), Money.ZERO,
                Money.ZERO, Money.ZERO, Money.ZERO, federalTax(year), Money.ZERO);
    }

    private static List<Line> lines(Federal federal, Money stateTax) {
        return List.of(
                line("Schedule C", "31", "Net profit", federal.scheduleCNetProfit().orElse(Money.ZERO),
                        "receipts less expenses", "clients.xlsx[Clients!D2]"),
                line("Schedule SE", "12", "Self-employment tax", federal.seTax(), "10% of net profit",
                        "Schedule C line 31"),
                line("Schedule SE", "13", "Deductible half", federal.halfSeTax(), "half of line 12",
                        "Schedule SE line 12"),
                line("Form 1040", "11", "Adjusted gross income", federal.agi(), "profit less adjustments",
                        "Schedule C line 31"),
                line("Form 1040", "15", "Taxable income", federal.taxableIncome(), "line 11 less lines 12 and 13",
                        "Form 1040 line 11"),
                line("Form 1040", "16", "Tax", federal.incomeTax(), "12% of net profit", "Form 1040 line 15"),
                line("Form 1040", "24", "Total tax", federal.totalTax(), "line 16 and Schedule SE line 12",
                        "Form 1040 line 16"),
                line("CA Form 540", "64", "Total tax", stateTax, "8% of net profit", "Form 1040 line 11"));
    }

    private static Line line(String form, String line, String label, Money amount, String formula, String from) {
        return new Line(form, line, label, amount.amount(), formula, List.of(from));
    }

    List<EstimateReport> estimates() {
        List<EstimateReport> estimates = new ArrayList<>();
        for (int year : years) {
            estimates.add(estimate(year, "Federal", federalTax(year)));
            estimates.add(estimate(year, "CA", stateTax(year)));
        }
        return estimates;
    }

    private EstimateReport estimate(int year, String jurisdiction, Money tax) {
        Money required = percent(tax, "90");
        List<Money> regular = required.split(4);
        List<Money> paid = tax.split(4);
        List<LocalDate> due = List.of(LocalDate.of(year, 4, 15), LocalDate.of(year, 6, 15), LocalDate.of(year, 9, 15),
                LocalDate.of(year + 1, 1, 15));
        List<Installment> installments = IntStream.range(0, 4).mapToObj(i -> {
            boolean passed = due.get(i).isBefore(LocalDate.of(2026, 11, 30));
            return new Installment(i + 1, due.get(i), due.get(i), regular.get(i), percent(regular.get(i), "80"),
                    regular.get(i), Money.ZERO, passed ? paid.get(i) : Money.ZERO,
                    passed ? Optional.of(Money.ZERO) : Optional.empty(),
                    passed ? Optional.empty() : Optional.of(regular.get(i)));
        }).toList();
        return new EstimateReport(year, jurisdiction, Optional.of(required), "90% of the current year's tax",
                Optional.of(required), Optional.of(percent(tax, "110")), Optional.of(tax),
                Optional.of(tax.minus(required)), "regular", installments, Optional.of(Money.ZERO),
                Optional.of(percent(tax, "3")), Optional.of(percent(tax, "2")), Optional.of(Money.ZERO),
                Optional.of(percent(tax, "2")), Optional.of(percent(tax, "1")),
                DueDates.fileAndPay(new TaxYear(year)), false,
                List.of("Due dates that fall on a weekend move to the next business day."),
                List.of(line("Form 2210", "4", "Current year tax", tax, "", "Form 1040 line 24"),
                        line("Form 2210", "5", "90% of line 4", required, "90% of line 4", "Form 2210 line 4"),
                        line("Form 2210", "9", "Required annual payment", required, "the smaller", "Form 2210 line 5")),
                annualized(regular));
    }

    private static List<AnnualizedRow> annualized(List<Money> regular) {
        List<BigDecimal> factors = List.of(new BigDecimal("4"), new BigDecimal("2.4"), new BigDecimal("1.5"),
                BigDecimal.ONE);
        return List.of(new AnnualizedRow("2", "Annualization amounts", factors), new AnnualizedRow("27",
                "Required installment", regular.stream().map(each -> percent(each, "80").amount()).toList()));
    }

    W2Comparison w2Comparison(List<ProjectionYear> projected) {
        List<W2ComparisonYear> job = IntStream.rangeClosed(1, 3).mapToObj(y -> {
            Money gross = Money.of(350_000 + 50_000L * y);
            Money deferral = Money.of(24_500);
            Money federal = percent(gross, "25");
            Money fica = percent(gross, "5");
            Money state = percent(gross, "8");
            return new W2ComparisonYear(y, gross, Optional.of(federal), Optional.of(fica), Optional.of(state),
                    Optional.of(gross.minus(federal).minus(fica).minus(state).minus(deferral)), deferral,
                    Money.of(12_000), Money.of(18_000));
        }).toList();
        Money w2 = Money.sum(job.stream()
                .map(y -> y.takeHome().orElse(Money.ZERO).plus(y.ownDeferral()).plus(y.employerMatch())).toList());
        Money own = Money
                .sum(projected.stream().map(y -> y.takeHomeAndRetirement().orElse(Money.ZERO)).toList());
        return new W2Comparison(job, Optional.of(own), Optional.of(w2), Optional.of(own.minus(w2)));
    }
}
