package com.takehome.report.excel;

import com.takehome.model.FilingStatus;
import com.takehome.money.Money;
import com.takehome.projection.LedgerMonth;
import com.takehome.projection.Projection;
import com.takehome.projection.TaxYearProjection;
import com.takehome.projection.Timeline;
import com.takehome.report.Figure;
import com.takehome.report.PracticeReport;
import com.takehome.tax.household.HouseholdTax;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every line of the household's returns by tax year, with the practice and without it. */
final class TaxSheetFigures {

    private static final List<FilingStatus> STATUSES = List.of(FilingStatus.values());

    private final PracticeReport report;
    private final Optional<Projection> projection;
    private final List<TaxYearProjection> years;

    private TaxSheetFigures(PracticeReport report) {
        this.report = report;
        this.projection = report.projection();
        this.years = projection.map(Projection::taxYears).orElse(List.of());
    }

    static Figure of(PracticeReport report) {
        return new TaxSheetFigures(report).figures();
    }

    private Figure figures() {
        return new Figure.Builder().with("calendar", calendar())
                .with("with",
                        forms(TaxYearProjection::with).with("before", receiptsBefore()).group())
                .with("without", forms(TaxYearProjection::without).group()).group();
    }

    private Figure.Builder forms(Function<TaxYearProjection, HouseholdTax> side) {
        FormLines lines = new FormLines(IntStream.range(0, years.size()).mapToObj(i -> new TaxReturn(years.get(i),
                side.apply(years.get(i)), report.taxYears().get(i).state().rules().isPresent())).toList());
        HouseholdLines.add(lines);
        BusinessLines.add(lines);
        BenefitsLines.add(lines);
        IncomeLines.add(lines);
        QualifiedBusinessLines.add(lines);
        IncomeTaxLines.add(lines);
        return lines.figures();
    }

    private Figure calendar() {
        return new Figure.Builder()
                .with("taxYear", FormLines.ofYears(years, year -> Figure.of(year.year().value())))
                .with("householdRow", householdRow())
                .with("status", FormLines.ofYears(years, year -> Figure.of(year.household().status().label())))
                .with("statusNumber",
                        FormLines.ofYears(years, year -> Figure.of(STATUSES.indexOf(year.household().status()) + 1)))
                .with("stateName", FormLines.ofYears(years, year -> Figure.of(year.household().state().label())))
                .with("months", FormLines.ofYears(years, this::monthsProjected)).group();
    }

    private Figure monthsProjected(TaxYearProjection year) {
        return Figure.of(projection.map(each -> each.ledger().timeline().plannedMonths(year.year()).size()).orElse(0));
    }

    /** Which column of the Household grid a year takes what is carried forward from. */
    private Figure householdRow() {
        int[] last = {1};
        return FormLines.ofYears(years, year -> {
            int number = years.indexOf(year) + 1;
            boolean stated = projection.stream().flatMap(each -> each.input().household().stream())
                    .anyMatch(row -> row.taxYear().equals(year.year()));
            last[0] = stated ? number : last[0];
            return Figure.of(last[0]);
        });
    }

    private Figure receiptsBefore() {
        return Figure.of(projection, each -> Figure.of(Money.sum(before(each).map(LedgerMonth::receipts).toList())));
    }

    /** The calendar months before First month, which hold only what the books say. */
    static Stream<LedgerMonth> before(Projection projection) {
        Timeline timeline = projection.ledger().timeline();
        return projection.ledger().months().stream().filter(month -> timeline.isBefore(month.month()));
    }
}
