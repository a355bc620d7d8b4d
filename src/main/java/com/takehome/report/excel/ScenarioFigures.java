package com.takehome.report.excel;

import com.takehome.report.Figure;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.ClientSeries;
import com.takehome.report.PracticeReport.Scenario;
import java.util.ArrayList;
import java.util.List;

/** The scenarios of a report, with the numbers of the clients that they lose: their income can be worked out. */
final class ScenarioFigures {

    private static final String LOSE = "Lose ";
    private static final String TWO_LARGEST = "Lose the two largest clients";

    private final List<String> clients;
    private final List<Scenario> scenarios;

    private ScenarioFigures(PracticeReport report) {
        this.clients = report.clients().stream().map(ClientSeries::client).toList();
        this.scenarios = report.scenarios();
    }

    static Figure of(PracticeReport report, Figure.Group reported) {
        ScenarioFigures scenarios = new ScenarioFigures(report);
        List<Figure> figures = reported.members().get("scenarios") instanceof Figure.Series series ? series.items()
                : List.of();
        List<Figure> all = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            all.add(scenarios.beside(report.scenarios().get(i), (Figure.Group) figures.get(i)));
        }
        return new Figure.Series(all);
    }

    private Figure beside(Scenario scenario, Figure.Group reported) {
        Figure.Builder figures = new Figure.Builder();
        reported.members().forEach(figures::with);
        List<Integer> lost = lost(scenario);
        return figures.with("firstLost", number(lost, 0)).with("secondLost", number(lost, 1))
                .with("incomeCalculated", lost.isEmpty() ? Figure.of(scenario.annualIncome()) : Figure.NONE)
                .with("changeCalculated", lost.isEmpty() ? Figure.of(scenario.change()) : Figure.NONE).group();
    }

    private static Figure number(List<Integer> lost, int index) {
        return index < lost.size() ? Figure.of(lost.get(index)) : Figure.NONE;
    }

    private List<Integer> lost(Scenario scenario) {
        int client = client(scenario);
        if (client > 0) {
            return List.of(client);
        }
        return scenario.name().equals(TWO_LARGEST) && scenarios.size() > 1
                ? List.of(client(scenarios.get(0)), client(scenarios.get(1)))
                : List.of();
    }

    /** The client's number from 1; zero where the scenario does not lose one client. */
    private int client(Scenario scenario) {
        return scenario.name().startsWith(LOSE) ? clients.indexOf(scenario.name().substring(LOSE.length())) + 1 : 0;
    }
}
