package com.takehome.report;

import com.takehome.insight.simulation.RiskSimulation;
import com.takehome.insight.simulation.RiskSimulation.Life;
import com.takehome.insight.simulation.RiskSimulation.Month;
import com.takehome.insight.simulation.RiskSimulation.Percentiles;

/** The risk simulation as figures. */
final class SimulationFigures {

    private SimulationFigures() {}

    static Figure of(RiskSimulation simulation) {
        return new Figure.Builder().with("paths", Figure.of(simulation.risk().paths()))
                .with("seed", Figure.of(simulation.risk().seed()))
                .with("firstMonth", Figure.of(simulation.firstMonth())).with("practice", life(simulation.practice()))
                .withShare("cashRunsOut", simulation.cashRunsOut())
                .with("job", Figure.of(simulation.job(), SimulationFigures::life))
                .withShare("practiceLeavesMore", simulation.practiceLeavesMore())
                .with("months", Figure.ofEach(simulation.months(), SimulationFigures::month))
                .with("assumptions", Figure.ofEach(simulation.assumptions(), Figure::of)).group();
    }

    private static Figure life(Life life) {
        return new Figure.Builder().with("takeHome", percentiles(life.takeHome()))
                .with("takeHomeAndRetirement", percentiles(life.takeHomeAndRetirement()))
                .with("monthWithoutIncome", Figure.of(life.monthWithoutIncome())).group();
    }

    private static Figure percentiles(Percentiles percentiles) {
        return new Figure.Builder().with("p10", percentiles.p10()).with("p50", percentiles.p50())
                .with("p90", percentiles.p90()).group();
    }

    private static Figure month(Month month) {
        return new Figure.Builder().with("month", Figure.of(month.month())).with("planned", month.planned())
                .with("p10", month.p10()).with("p25", month.p25()).with("p50", month.p50()).with("p75", month.p75())
                .with("p90", month.p90()).group();
    }
}
