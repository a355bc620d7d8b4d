package com.takehome.report.pdf;

import com.takehome.insight.simulation.RiskSimulation;
import com.takehome.insight.simulation.RiskSimulation.Life;
import com.takehome.insight.simulation.RiskSimulation.Month;
import com.takehome.insight.simulation.RiskSimulation.Percentiles;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.report.Figures;
import com.takehome.report.PracticeReport;
import com.takehome.report.chart.FanChart;
import com.takehome.report.chart.Series;
import com.takehome.report.chart.Unit;
import com.takehome.report.pdf.Block.Figure;
import com.takehome.report.pdf.Block.Heading;
import com.takehome.report.pdf.Block.Paragraph;
import com.takehome.report.pdf.Table.Column;
import com.takehome.report.pdf.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How far three years may stray from the plan, never without what was taken for granted. */
final class SimulationBlocks {

    private SimulationBlocks() {}

    static List<Block> simulation(PracticeReport report) {
        return report.questions().simulation().map(simulation -> blocks(report, simulation)).orElse(List.of());
    }

    private static List<Block> blocks(PracticeReport report, RiskSimulation simulation) {
        String answer = inWords(simulation.practice().takeHome());
        return List.of(Paragraph.lead(answer),
                new Figure("Take-home strays from the plan month by month",
                        "Take-home of the practice from the first month through each, US dollars, "
                                + Outlook.span(report),
                        chart(report, simulation, answer), 190),
                percentiles(simulation), chances(simulation), new Heading(2, "What was taken for granted"),
                Paragraph.body(String.join(" ", simulation.assumptions())));
    }

    private static String inWords(Percentiles takeHome) {
        return "In eight of ten courses the practice keeps " + Figures.dollars(takeHome.p10()) + " to "
                + Figures.dollars(takeHome.p90()) + " over the three years, " + Figures.dollars(takeHome.p50())
                + " in the middle.";
    }

    private static FanChart chart(PracticeReport report, RiskSimulation simulation, String answer) {
        return new FanChart(Outlook.timeLine(report), series("1 in 10 below", simulation, Month::p10),
                series("1 in 4 below", simulation, Month::p25), series("Middle", simulation, Month::p50),
                series("1 in 4 above", simulation, Month::p75), series("1 in 10 above", simulation, Month::p90),
                series("As planned", simulation, Month::planned), Unit.DOLLARS,
                "Take-home added up by month: a band that eight of ten courses end in, and the plan. " + answer);
    }

    private static Series series(String name, RiskSimulation simulation, Function<Month, Money> figure) {
        return new Series(name, simulation.months().stream().map(figure).map(Unit::count).toList());
    }

    private static Table percentiles(RiskSimulation simulation) {
        List<Row> rows = new ArrayList<>(rows("Practice", simulation.practice()));
        simulation.job().ifPresent(job -> rows.addAll(rows("Job", job)));
        return Table.of("US dollars, three years together", List.of(Column.text("Life"), Column.figure("1 in 10 below"),
                Column.figure("Middle"), Column.figure("1 in 10 above")), rows);
    }

    private static List<Row> rows(String name, Life life) {
        return List.of(row(name + ": take-home", life.takeHome()),
                row(name + ": take-home and retirement", life.takeHomeAndRetirement()));
    }

    private static Row row(String label, Percentiles figures) {
        return Row.of(label, Figures.dollars(figures.p10()), Figures.dollars(figures.p50()),
                Figures.dollars(figures.p90()));
    }

    private static Table chances(RiskSimulation simulation) {
        List<Row> rows = new ArrayList<>();
        rows.add(chance("Practice: a month without income", Optional.of(simulation.practice().monthWithoutIncome())));
        rows.add(chance("Practice: cash runs out", simulation.cashRunsOut()));
        simulation.job().ifPresent(job -> rows.add(
                chance("Job: a month without salary or severance", Optional.of(job.monthWithoutIncome()))));
        simulation.practiceLeavesMore()
                .ifPresent(more -> rows.add(chance("The practice leaves more than the job", Optional.of(more))));
        return Table.of("Per cent of all courses", List.of(Column.text("Chance"), Column.figure("Per cent")), rows);
    }

    private static Row chance(String label, Optional<Rate> share) {
        return Row.of(label, Figures.share(share));
    }
}
