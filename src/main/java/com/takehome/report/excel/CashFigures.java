package com.takehome.report.excel;

import com.takehome.money.Money;
import com.takehome.projection.CashFlow;
import com.takehome.projection.ProjectedMonth;
import com.takehome.projection.Projection;
import com.takehome.projection.TaxObligation;
import com.takehome.projection.TaxSettlement;
import com.takehome.report.Figure;
import com.takehome.report.PracticeReport;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What stands between tax and cash: what each tax year takes, month by month, and how far each balance reaches. */
final class CashFigures {

    /** The year before the first tax year, and up to four. */
    private static final int YEARS = 5;

    private final Optional<Projection> projection;
    private final MonthColumns columns;
    private final List<YearMonth> months;
    private final List<CashFlow.Year> years;

    private CashFigures(PracticeReport report) {
        this.projection = report.projection();
        this.columns = new MonthColumns(report);
        this.months = projection.map(Projection::plannedMonths).orElse(List.of()).stream().map(ProjectedMonth::month)
                .toList();
        this.years = projection.map(each -> each.cashFlow().years()).orElse(List.of());
    }

    static Figure of(PracticeReport report) {
        return new CashFigures(report).figures();
    }

    private Figure figures() {
        Figure.Builder figures = new Figure.Builder().with("years", settlements())
                .with("payroll", byMonth(this::payroll))
                .with("household", WageFigures.of(projection))
                .with("wages", byMonth(month -> projection.map(each -> each.cashFlow().netWages()
                        .getOrDefault(month, Money.ZERO)).orElse(Money.ZERO)))
                .with("expensesPaid", byMonth(month -> ledgerMonth(month).ledger().expensesPaid()))
                .with("runway", RunwayFigures.of(projection));
        for (int i = 0; i < YEARS; i++) {
            figures.with("year" + i, year(i));
        }
        return figures.group();
    }

    private ProjectedMonth ledgerMonth(YearMonth month) {
        return projection.orElseThrow().plannedMonths().get(months.indexOf(month));
    }

    private Figure byMonth(Function<YearMonth, Money> amount) {
        return columns.rowOf(projection.map(each -> months.stream().map(amount).toList())).group();
    }

    private Money payroll(YearMonth month) {
        return Money.sum(years.stream().map(each -> each.settlement().payroll().getOrDefault(month, Money.ZERO))
                .toList());
    }

    private Figure year(int index) {
        if (index >= years.size()) {
            return monthsOf(Optional.empty());
        }
        return monthsOf(Optional.of(years.get(index).obligation()));
    }

    private Figure monthsOf(Optional<TaxObligation> year) {
        return new Figure.Builder().with("paid", monthly(year, TaxObligation::paidIn))
                .with("owed", monthly(year, TaxObligation::owedAtEndOf)).with("growing", growing(year)).group();
    }

    private Figure monthly(Optional<TaxObligation> year, BiFunction<TaxObligation, YearMonth, Money> amount) {
        return row(year, each -> months.stream().map(month -> amount.apply(each, month)).toList());
    }

    /** A row with its tax year; a year that the report does not touch has neither. */
    private Figure row(Optional<TaxObligation> year, Function<TaxObligation, List<Money>> amounts) {
        Figure.Builder row = columns.rowOf(year.map(amounts));
        if (year.isPresent() || projection.isEmpty()) {
            row.with("number", Figure.of(year, each -> Figure.of(each.year().value())));
        }
        return row.group();
    }

    /** Payments, without refunds, up to each month's end. */
    private Figure growing(Optional<TaxObligation> year) {
        return row(year, each -> {
            List<Money> sums = new ArrayList<>();
            Money sum = Money.ZERO;
            for (YearMonth month : months) {
                sum = sum.plus(each.paidIn(month).atLeastZero());
                sums.add(sum);
            }
            return sums;
        });
    }

    private Figure settlements() {
        return new Figure.Builder().with("taxYear", of(each -> Figure.of(each.obligation().year().value())))
                .with("liability", amount(each -> each.settlement().liability()))
                .with("federalWithheld", amount(each -> each.settlement().federalWithheld()))
                .with("carried", amount(each -> each.settlement().carried()))
                .with("made", amount(each -> each.settlement().made()))
                .with("recommended", amount(each -> each.settlement().recommended()))
                .with("given", given()).with("rest", amount(each -> each.settlement().rest()))
                .with("due", of(each -> Figure.of(each.settlement().due())))
                .with("restToCome", amount(each -> each.settlement().restToCome()))
                .with("payroll", amount(each -> Money.sum(each.settlement().payroll().values())))
                .with("before", amount(this::before))
                .with("total", amount(each -> Money.sum(each.obligation().paid().values()))).group();
    }

    /** What was paid before the first projected month. */
    private Money before(CashFlow.Year year) {
        return Money.sum(year.obligation().paid().entrySet().stream()
                .filter(entry -> entry.getKey().isBefore(months.getFirst())).map(Map.Entry::getValue).toList());
    }

    /** The rest of the year before the first is an input. */
    private Figure given() {
        List<Figure> figures = new ArrayList<>(Collections.nCopies(YEARS, Figure.NONE));
        years.stream().findFirst().map(CashFlow.Year::settlement).map(TaxSettlement::rest).map(Figure::of)
                .ifPresent(rest -> figures.set(0, rest));
        return new Figure.Series(figures);
    }

    private Figure amount(Function<CashFlow.Year, Money> amount) {
        return of(each -> Figure.of(amount.apply(each)));
    }

    private Figure of(Function<CashFlow.Year, Figure> figure) {
        return years.isEmpty() ? new Figure.Series(Collections.nCopies(YEARS, Figure.NONE))
                : Figure.ofEach(years, figure);
    }
}
