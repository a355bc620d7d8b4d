package com.takehome.report.excel;

import com.takehome.model.FilingStatus;
import com.takehome.projection.TaxYearProjection;
import com.takehome.report.Figure;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.TaxYearReport;
import com.takehome.tax.state.PlainStateRules;
import com.takehome.tax.state.PlainStateRules.Amount;
import com.takehome.tax.state.PlainStateRules.Bracket;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The state's figures of each tax year, where its rules are plain; zero where they are not. */
final class StateTableFigures {

    /** A year of the report and its projection. */
    private record Year(TaxYearReport report, FilingStatus status) {

        Optional<PlainStateRules> rules() {
            return report.state().rules();
        }
    }

    private final List<Year> years;

    private StateTableFigures(List<Year> years) {
        this.years = years;
    }

    static Figure of(PracticeReport report, List<TaxYearProjection> projected) {
        return new StateTableFigures(IntStream.range(0, projected.size())
                .mapToObj(i -> new Year(report.taxYears().get(i), projected.get(i).household().status())).toList())
                .figures();
    }

    private Figure figures() {
        Figure.Builder amounts = new Figure.Builder();
        Figure.Builder chosen = new Figure.Builder();
        for (Amount amount : Amount.values()) {
            amounts.with(amount.name(), byStatus(status -> year -> amount(year, amount, status)));
            chosen.with(amount.name(), ofYears(year -> amount(year, amount, year.status())));
        }
        return new Figure.Builder()
                .with("source",
                        years.stream().flatMap(year -> year.rules().stream()).map(PlainStateRules::source).distinct()
                                .collect(Collectors.joining("; ")))
                .with("plain", ofYears(year -> flag(year.rules().isPresent())))
                .with("taxes", ofYears(year -> flag(year.rules().filter(PlainStateRules::taxes).isPresent())))
                .with("amounts", amounts.group()).with("chosen", chosen.group())
                .with("brackets", brackets(PlainStateRules::schedule))
                .with("surtax", brackets(PlainStateRules::surtax)).group();
    }

    private static BigDecimal flag(boolean yes) {
        return yes ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private static BigDecimal amount(Year year, Amount amount, FilingStatus status) {
        return year.rules().map(rules -> rules.amount(amount, status)).orElse(BigDecimal.ZERO);
    }

    /** A row for each bracket of the year with most; a schedule with fewer repeats its last. */
    private Figure brackets(BiFunction<PlainStateRules, FilingStatus, List<Bracket>> schedule) {
        int most = years.stream().flatMap(year -> year.rules().stream()).flatMap(
                rules -> List.of(FilingStatus.values()).stream().map(status -> schedule.apply(rules, status).size()))
                .reduce(1, Math::max);
        return new Figure.Series(IntStream.range(0, most).<Figure>mapToObj(i -> new Figure.Builder()
                .with("number", Figure.of(i + 1)).with("over", bracket(schedule, i, Bracket::over))
                .with("rate", bracket(schedule, i, Bracket::rate)).with("below", bracket(schedule, i, Bracket::below))
                .with("chosenOver", chosen(schedule, i, Bracket::over))
                .with("chosenRate", chosen(schedule, i, Bracket::rate))
                .with("chosenBelow", chosen(schedule, i, Bracket::below)).group()).toList());
    }

    private Figure bracket(BiFunction<PlainStateRules, FilingStatus, List<Bracket>> schedule, int index,
            Function<Bracket, BigDecimal> part) {
        return byStatus(status -> year -> bracket(year, status, schedule, index, part));
    }

    private Figure chosen(BiFunction<PlainStateRules, FilingStatus, List<Bracket>> schedule, int index,
            Function<Bracket, BigDecimal> part) {
        return ofYears(year -> bracket(year, year.status(), schedule, index, part));
    }

    private static BigDecimal bracket(Year year, FilingStatus status,
            BiFunction<PlainStateRules, FilingStatus, List<Bracket>> schedule, int index,
            Function<Bracket, BigDecimal> part) {
        return year.rules().map(rules -> {
            List<Bracket> brackets = schedule.apply(rules, status);
            return part.apply(brackets.get(Math.min(index, brackets.size() - 1)));
        }).orElse(BigDecimal.ZERO);
    }

    private Figure byStatus(Function<FilingStatus, Function<Year, BigDecimal>> value) {
        Figure.Builder statuses = new Figure.Builder();
        for (FilingStatus status : FilingStatus.values()) {
            statuses.with(status.name(), ofYears(value.apply(status)));
        }
        return statuses.group();
    }

    private Figure ofYears(Function<Year, BigDecimal> value) {
        return FormLines.ofYears(years, year -> Figure.of(value.apply(year)));
    }
}
