package com.takehome.report.excel;

import com.takehome.insight.HourlyRates;
import com.takehome.insight.Moved;
import com.takehome.insight.OwnerQuestions;
import com.takehome.insight.RetirementSearch;
import com.takehome.report.Figure;
import com.takehome.report.PracticeReport;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists within lists of the owner's questions, and what moved, as the plain lists that rows of a sheet repeat for. */
final class AnswerFigures {

    private AnswerFigures() {}

    static Figure.Group of(PracticeReport report) {
        OwnerQuestions questions = report.questions();
        List<HourlyRates.Year> years = questions.hourlyRates().years();
        return new Figure.Builder()
                .with("hourly", series(years, year -> year.clients().stream().map(client -> client(year, client))))
                .with("together", Figure.ofEach(years, AnswerFigures::together))
                .with("contributions", Figure.ofEach(questions.retirementSearch(), AnswerFigures::contribution))
                .with("steps", series(questions.retirementSearch(),
                        search -> search.steps().stream().map(step -> step(search, step))))
                .with("moved", series(report.moved().stream().toList(),
                        moved -> moved.figures().stream().map(AnswerFigures::moved)))
                .group();
    }

    private static <T> Figure series(List<T> values, Function<T, Stream<Figure>> figures) {
        return new Figure.Series(values.stream().flatMap(figures).toList());
    }

    private static Figure client(HourlyRates.Year year, HourlyRates.Client client) {
        return new Figure.Builder().with("year", Figure.of(year.year())).with("client", client.client())
                .with("billed", client.billed()).with("contracted", Figure.of(client.contractedHoursAWeek()))
                .withMoney("rate", client.rate()).with("actual", Figure.of(client.actualHoursAWeek(), Figure::of))
                .withMoney("rateAtActual", client.rateAtActualHours()).group();
    }

    private static Figure together(HourlyRates.Year year) {
        return new Figure.Builder().with("year", Figure.of(year.year())).withMoney("rate", year.together())
                .with("development", Figure.of(year.developmentHoursAWeek())).group();
    }

    private static Figure contribution(RetirementSearch search) {
        RetirementSearch.Step most = search.steps().getLast();
        return new Figure.Builder().with("plan", search.plan().label())
                .with("taxYear", Figure.of(search.taxYear().value()))
                .withMoney("best", search.best().map(RetirementSearch.Step::contribution))
                .withMoney("bestSaves", search.best().map(RetirementSearch.Step::saved))
                .withShare("bestShare", search.best().map(RetirementSearch.Step::savedPerDollar))
                .with("most", most.contribution()).with("mostSaves", most.saved())
                .with("mostShare", Figure.of(most.savedPerDollar()))
                .with("jumps",
                        search.jumps().stream().map(jump -> "From " + jump.contribution() + ": " + jump.what())
                                .collect(Collectors.joining(" ")))
                .group();
    }

    private static Figure step(RetirementSearch search, RetirementSearch.Step step) {
        return new Figure.Builder().with("plan", search.plan().label()).with("contribution", step.contribution())
                .with("tax", step.tax()).with("savedByStep", step.savedByStep()).with("saved", step.saved())
                .with("share", Figure.of(step.savedPerDollar())).with("qbiDeduction", step.qbiDeduction()).group();
    }

    private static Figure moved(Moved.Figure figure) {
        return new Figure.Builder().with("figure", figure.label()).with("former", figure.former())
                .with("now", figure.now()).with("change", figure.change()).withMoney("byInput", figure.byInput())
                .withMoney("byDate", figure.byDate())
                .with("why", figure.causes().stream().map(Moved.Cause::words).collect(Collectors.joining("; ")))
                .group();
    }
}
