package com.takehome.report;

import com.takehome.insight.Acquisition;
import com.takehome.insight.BreakEven;
import com.takehome.insight.EntityOption;
import com.takehome.insight.HourlyRates;
import com.takehome.insight.OwnerQuestions;
import com.takehome.insight.ReadinessPoint;
import com.takehome.insight.RetirementSearch;
import com.takehome.money.Money;

/** What the owner asks, as figures under the JSON file's keys. */
final class QuestionFigures {

    private QuestionFigures() {}

    static Figure of(OwnerQuestions questions) {
        return new Figure.Builder().with("hourlyRates", hourlyRates(questions.hourlyRates()))
                .with("acquisition", acquisition(questions.acquisition()))
                .with("readiness", Figure.ofEach(questions.readiness(), QuestionFigures::readiness))
                .with("leaveJob",
                        Figure.of(questions.leaveJob(),
                                job -> new Figure.Builder()
                                        .with("lastMonth", Figure.of(job.lastMonth(), Figure::of)).group()))
                .with("breakEven", Figure.of(questions.breakEven(), QuestionFigures::breakEven))
                .with("retirementSearch",
                        Figure.ofEach(questions.retirementSearch(), QuestionFigures::retirementSearch))
                .with("entityComparison", Figure.ofEach(questions.entityComparison(), QuestionFigures::entity))
                .with("documentRequests", Figure.ofEach(questions.documentRequests(), Figure::of))
                .with("simulation", Figure.of(questions.simulation(), SimulationFigures::of)).group();
    }

    private static Figure breakEven(BreakEven breakEven) {
        return new Figure.Builder().with("plannedSearchMonths", Figure.of(breakEven.plannedSearchMonths()))
                .with("searchMonths", Figure.of(breakEven.searchMonths(), Figure::of))
                .withMoney("monthlyRetainer", breakEven.monthlyRetainer())
                .withMoney("yearlyGross", breakEven.yearlyGross()).group();
    }

    private static Figure retirementSearch(RetirementSearch search) {
        return new Figure.Builder().with("taxYear", Figure.of(search.taxYear().value()))
                .with("plan", search.plan().label()).with("limit", search.limit())
                .with("best", Figure.of(search.best(), QuestionFigures::step))
                .with("jumps",
                        Figure.ofEach(search.jumps(),
                                jump -> new Figure.Builder().with("contribution", jump.contribution())
                                        .with("what", jump.what()).group()))
                .with("steps", Figure.ofEach(search.steps(), QuestionFigures::step)).group();
    }

    private static Figure step(RetirementSearch.Step step) {
        return new Figure.Builder().with("contribution", step.contribution()).with("tax", step.tax())
                .with("savedByStep", step.savedByStep()).with("saved", step.saved())
                .with("savedPerDollar", Figure.of(step.savedPerDollar())).with("qbiDeduction", step.qbiDeduction())
                .group();
    }

    private static Figure entity(EntityOption option) {
        return new Figure.Builder().with("taxYear", Figure.of(option.taxYear().value()))
                .with("entity", option.entity().label()).withShare("salaryShare", option.salaryShare())
                .with("salary", option.salary()).with("profit", option.profit()).with("tax", option.tax())
                .with("retirement", option.retirement())
                .with("keptBeforeRunningCosts", option.kept().plus(option.runningCosts().orElse(Money.ZERO)))
                .withMoney("runningCosts", option.runningCosts()).with("kept", option.kept()).group();
    }

    private static Figure hourlyRates(HourlyRates rates) {
        return new Figure.Builder().with("years", Figure.ofEach(rates.years(), QuestionFigures::hourlyYear))
                .with("consulting",
                        Figure.ofEach(rates.consulting(),
                                each -> new Figure.Builder().with("rate", each.rate())
                                        .with("billableHoursAWeek", Figure.of(each.billableHoursAWeek()))
                                        .with("yearlyGross", each.yearlyGross()).group()))
                .group();
    }

    private static Figure hourlyYear(HourlyRates.Year year) {
        return new Figure.Builder().with("year", Figure.of(year.year()))
                .with("clients", Figure.ofEach(year.clients(), QuestionFigures::hourlyClient))
                .withMoney("together", year.together())
                .with("developmentHoursAWeek", Figure.of(year.developmentHoursAWeek())).group();
    }

    private static Figure hourlyClient(HourlyRates.Client client) {
        return new Figure.Builder().with("client", client.client()).with("billed", client.billed())
                .with("contractedHoursAWeek", Figure.of(client.contractedHoursAWeek()))
                .withMoney("rate", client.rate())
                .with("actualHoursAWeek", Figure.of(client.actualHoursAWeek(), Figure::of))
                .withMoney("rateAtActualHours", client.rateAtActualHours()).group();
    }

    private static Figure acquisition(Acquisition acquisition) {
        return new Figure.Builder()
                .with("channels",
                        Figure.ofEach(acquisition.channels(),
                                each -> new Figure.Builder().with("year", Figure.of(each.year()))
                                        .with("channel", each.channel()).with("billed", each.billed())
                                        .with("share", Figure.of(each.share())).group()))
                .with("refills",
                        Figure.ofEach(acquisition.refills(),
                                each -> new Figure.Builder().with("client", each.client())
                                        .with("monthsOpen", Figure.of(each.monthsOpen(), Figure::of)).group()))
                .with("replacementMonths", Figure.of(acquisition.replacementMonths()))
                .with("developmentHoursAWeek", Figure.of(acquisition.developmentHoursAWeek()))
                .with("developmentHoursAYear", Figure.of(acquisition.developmentHoursAYear())).group();
    }

    private static Figure readiness(ReadinessPoint point) {
        return new Figure.Builder().with("what", point.what()).with("met", Figure.of(point.met(), Figure.Flag::new))
                .with("figure", point.figure()).group();
    }
}
