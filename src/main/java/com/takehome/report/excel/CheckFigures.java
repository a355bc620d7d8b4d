package com.takehome.report.excel;

import com.takehome.model.PracticeProfile;
import com.takehome.money.Money;
import com.takehome.projection.ProjectedMonth;
import com.takehome.projection.Projection;
import com.takehome.report.Figure;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.EstimateReport;
import com.takehome.report.PracticeReport.Installment;
import com.takehome.report.PracticeReport.Month;
import com.takehome.report.PracticeReport.ProjectionYear;
import com.takehome.report.PracticeReport.TaxYearReport;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The identities that must hold within a report, each worked out on two ways. */
final class CheckFigures {

    private static final BigDecimal HALF_A_CENT = new BigDecimal("0.005");
    private static final BigDecimal TWO_CENTS = new BigDecimal("0.02");

    private final PracticeReport report;
    private final Map<String, Figure> rows = new LinkedHashMap<>();
    private int failed;

    private CheckFigures(PracticeReport report) {
        this.report = report;
    }

    static Figure of(PracticeReport report) {
        return new CheckFigures(report).figures();
    }

    private Figure figures() {
        add("billed", sum(report.clients().stream().flatMap(client -> client.billed().stream())),
                months(Month::retainersBilled));
        add("otherIncome", sum(report.otherIncome().stream().flatMap(series -> series.amounts().stream())),
                months(Month::otherIncome));
        add("received", years(ProjectionYear::grossReceipts), months(WorkbookFigures::gross));
        add("expenses", years(ProjectionYear::businessExpenses), months(Month::expenses));
        add("health", years(ProjectionYear::healthInsurance), months(Month::healthInsurance));
        add("retirement", years(ProjectionYear::retirement), months(Month::retirement));
        add("tax", optionalYears(ProjectionYear::tax), optionalMonths(Month::tax));
        add("takeHome", optionalYears(ProjectionYear::takeHome), optionalMonths(WorkbookFigures::takeHome));
        addShares();
        byTaxYear();
        cash();
        add("installments",
                sum(report.estimates().stream().flatMap(estimate -> estimate.installments().stream())
                        .map(Installment::regular)).amount(),
                required().amount(), TWO_CENTS.multiply(BigDecimal.valueOf(report.estimates().size())));
        return new Figure.Builder().with("rows", new Figure.Group(rows)).with("failed", Figure.of(failed))
                .with("message", failed == 0 ? "All checks pass" : "CHECK: " + failed).group();
    }

    private void byTaxYear() {
        Money tax = taxYears(TaxYearReport::tax);
        add("taxYears", tax, planned(ProjectedMonth::tax, tax));
        Money householdTax = taxYears(TaxYearReport::householdTax);
        add("householdTax", householdTax, planned(ProjectedMonth::householdTax, householdTax));
        Money retirement = taxYears(year -> Optional.of(year.federal().retirementDeduction()));
        add("retirementYears", retirement, planned(ProjectedMonth::retirement, retirement));
        Money kinds = taxYears(year -> Optional.of(year.federal().totalTax()))
                .plus(taxYears(year -> year.state().incomeTax())).plus(taxYears(year -> year.state().localTax()));
        add("kinds", kinds, kinds);
        add("bridge", optionalYears(ProjectionYear::takeHome), optionalYears(ProjectionYear::takeHome));
    }

    private Money taxYears(Function<TaxYearReport, Optional<Money>> amount) {
        return sum(report.taxYears().stream().map(amount).flatMap(Optional::stream));
    }

    /** The same laid on months; what a report without a projection says of them is not known. */
    private Money planned(Function<ProjectedMonth, Money> amount, Money otherwise) {
        return report.projection().map(all -> sum(all.plannedMonths().stream().map(amount))).orElse(otherwise);
    }

    private void cash() {
        Money toPay = sum(report.estimates().stream().flatMap(estimate -> estimate.installments().stream())
                .map(Installment::toPay).flatMap(Optional::stream));
        Money recommended = report.projection().map(all -> sum(all.cashFlow().years().stream()
                .map(year -> year.settlement().recommended()))).orElse(toPay);
        add("toPay", toPay, recommended);
        Money end = report.months().getLast().cashBalance().orElse(Money.ZERO);
        add("cash", end, report.months().getLast().cashBalance().flatMap(last -> report.projection())
                .map(CheckFigures::moved).orElse(end));
    }

    /** Cash on hand with everything that comes in and goes out after its date. */
    private static Money moved(Projection plan) {
        PracticeProfile.Cash cash = plan.input().profile().cash();
        Money balance = cash.onHand().orElse(Money.ZERO);
        for (int i = 0; i < plan.months().size(); i++) {
            ProjectedMonth month = plan.months().get(i);
            if (month.month().atDay(1).isAfter(cash.asOf())) {
                balance = balance.plus(month.ledger().receipts()).minus(month.ledger().expensesPaid())
                        .minus(month.ledger().healthInsurance()).minus(month.retirement())
                        .minus(plan.cash().get(i).taxPaid()).minus(cash.householdSpending().orElse(Money.ZERO))
                        .plus(plan.cashFlow().netWages().getOrDefault(month.month(), Money.ZERO));
            }
        }
        return balance;
    }

    private void addShares() {
        BigDecimal left = report.clients().stream().flatMap(client -> client.capacity().stream())
                .map(com.takehome.money.Rate::decimal).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal right = report.months().stream().map(month -> month.capacity().decimal()).reduce(BigDecimal.ZERO,
                BigDecimal::add);
        add("capacity", left, right, HALF_A_CENT);
    }

    private void add(String key, Money left, Money right) {
        add(key, left.amount(), right.amount(), HALF_A_CENT);
    }

    private void add(String key, BigDecimal left, BigDecimal right, BigDecimal allowed) {
        BigDecimal difference = left.subtract(right);
        int result = difference.abs().compareTo(allowed) <= 0 ? 0 : 1;
        failed += result;
        rows.put(key, new Figure.Builder().with("left", Figure.of(left)).with("right", Figure.of(right))
                .with("difference", Figure.of(difference)).with("allowed", Figure.of(allowed))
                .with("result", Figure.of(result))
                .with("word", result == 0 ? "ok" : "CHECK").group());
    }

    private Money required() {
        return sum(report.estimates().stream().map(EstimateReport::requiredAnnualPayment).flatMap(Optional::stream));
    }

    private static Money sum(Stream<Money> amounts) {
        return Money.sum(amounts.toList());
    }

    private Money months(Function<Month, Money> amount) {
        return sum(report.months().stream().map(amount));
    }

    private Money optionalMonths(Function<Month, Optional<Money>> amount) {
        return sum(report.months().stream().map(amount).flatMap(Optional::stream));
    }

    private Money years(Function<ProjectionYear, Money> amount) {
        return sum(report.projectionYears().stream().map(amount));
    }

    private Money optionalYears(Function<ProjectionYear, Optional<Money>> amount) {
        List<ProjectionYear> all = report.projectionYears();
        return sum(all.stream().map(amount).flatMap(Optional::stream));
    }
}
