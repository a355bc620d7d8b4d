package com.takehome.report.excel;

import com.takehome.money.Money;
import com.takehome.report.Figure;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.EstimateReport;
import com.takehome.report.PracticeReport.Installment;
import com.takehome.report.PracticeReport.Month;
import com.takehome.report.PracticeReport.ProjectionYear;
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
        add("installments",
                sum(report.estimates().stream().flatMap(estimate -> estimate.installments().stream())
                        .map(Installment::regular)).amount(),
                required().amount(), TWO_CENTS.multiply(BigDecimal.valueOf(report.estimates().size())));
        return new Figure.Builder().with("rows", new Figure.Group(rows)).with("failed", Figure.of(failed))
                .with("message", failed == 0 ? "All checks pass" : "CHECK: " + failed).group();
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
