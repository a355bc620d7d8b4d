package com.takehome.report.excel;

import com.takehome.money.Money;
import com.takehome.problem.Severity;
import com.takehome.report.Figure;
import com.takehome.report.FirmReport;
import com.takehome.report.FirmReport.PracticePayment;
import com.takehome.report.PracticeResult;
import com.takehome.report.PracticeSummary;
import com.takehome.report.PracticeSummary.NextPayment;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The figures of the firm summary: one row for each practice, what is due first on top, and what is due by jurisdiction. */
final class FirmFigures {

    private FirmFigures() {}

    static Figure.Group of(FirmReport firm, String name) {
        List<PracticeResult> rows = firm.practices().stream().sorted(Comparator.comparing(FirmFigures::due)).toList();
        return new Figure.Builder().with("firm", name).with("asOf", Figure.of(firm.asOf()))
                .with("found", Figure.of(firm.found())).with("reported", Figure.of(firm.reported()))
                .with("refused", Figure.of(firm.refused())).with("practices", Figure.ofEach(rows, FirmFigures::row))
                .with("totals", new Figure.Series(totals(firm.duePayments())))
                .with("kept", Money.sum(rows.stream().map(PracticeResult::summary).flatMap(Optional::stream)
                        .map(PracticeSummary::takeHome).flatMap(Optional::stream).toList()))
                .with("due", Money.sum(firm.duePayments().stream().map(due -> due.payment().amount()).toList()))
                .group();
    }

    private static LocalDate due(PracticeResult practice) {
        return first(practice).map(NextPayment::due).orElse(LocalDate.MAX);
    }

    private static Optional<NextPayment> first(PracticeResult practice) {
        return practice.summary().flatMap(PracticeSummary::firstPayment);
    }

    private static Figure row(PracticeResult practice) {
        Optional<PracticeSummary> summary = practice.summary();
        Optional<NextPayment> next = first(practice);
        return new Figure.Builder().with("id", practice.id())
                .with("name", summary.map(PracticeSummary::name).orElse(""))
                .with("status", practice.isReported() ? "reported" : "refused")
                .withMoney("kept", summary.flatMap(PracticeSummary::takeHome))
                .withShare("share", summary.flatMap(PracticeSummary::takeHomeShare))
                .with("due", Figure.of(next.map(NextPayment::due), Figure::of))
                .with("jurisdiction", next.map(NextPayment::jurisdiction).orElse(""))
                .withMoney("amount", next.map(NextPayment::amount))
                .with("method", next.map(NextPayment::method).orElse(""))
                .with("largest", summary.flatMap(PracticeSummary::largestClient).orElse(""))
                .withShare("largestShare", summary.flatMap(PracticeSummary::largestClientShare))
                .with("runway", Figure.of(summary.flatMap(PracticeSummary::runwayMonths), Figure::of))
                .with("findings", Figure.of(summary.map(each -> each.findings().size()), Figure::of))
                .with("errors", Figure.of((int) practice.count(Severity.ERROR)))
                .with("warnings", Figure.of((int) practice.count(Severity.WARNING)))
                .with("problems", Figure.of(practice.problems().size())).group();
    }

    private static List<Figure> totals(List<PracticePayment> payments) {
        Map<String, List<Money>> amounts = payments.stream().map(PracticePayment::payment)
                .collect(Collectors.groupingBy(NextPayment::jurisdiction, TreeMap::new,
                        Collectors.mapping(NextPayment::amount, Collectors.toList())));
        return amounts.entrySet().stream().<Figure>map(each -> new Figure.Builder().with("jurisdiction", each.getKey())
                .with("count", Figure.of(each.getValue().size())).with("amount", Money.sum(each.getValue())).group())
                .toList();
    }
}
