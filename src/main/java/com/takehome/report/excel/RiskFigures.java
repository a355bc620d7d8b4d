package com.takehome.report.excel;

import com.takehome.insight.simulation.RiskSimulation;
import com.takehome.insight.simulation.RiskSimulation.Month;
import com.takehome.report.Figure;
import com.takehome.report.PracticeReport;

/** The simulated months one by one, so that each has a row of its own and a chart can run down them. */
final class RiskFigures {

    private RiskFigures() {}

    static Figure of(PracticeReport report) {
        return new Figure.Builder().with("months", Figure.of(report.questions().simulation(), RiskFigures::months))
                .group();
    }

    private static Figure months(RiskSimulation simulation) {
        Figure.Builder months = new Figure.Builder();
        for (int i = 0; i < simulation.months().size(); i++) {
            months.with("m" + (i + 1), month(simulation.months().get(i)));
        }
        return months.group();
    }

    private static Figure month(Month month) {
        return new Figure.Builder().with("month", Figure.of(month.month())).with("planned", month.planned())
                .with("p10", month.p10()).with("p25", month.p25()).with("p50", month.p50()).with("p75", month.p75())
                .with("p90", month.p90()).group();
    }
}
