package com.takehome.report.pdf;

import com.takehome.money.Money;
import com.takehome.report.Figures;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.ProjectionYear;
import com.takehome.report.PracticeReport.Scenario;
import com.takehome.report.PracticeReport.W2Comparison;
import com.takehome.report.PracticeReport.W2ComparisonYear;
import com.takehome.report.chart.PairedColumns;
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

/** What if: a client leaves, a price changes, a job instead. */
final class ScenarioBlocks {

    private static final int MOST_IN_SUMMARY = 4;

    private ScenarioBlocks() {}

    static List<Block> losingAClient(PracticeReport report) {
        List<Scenario> losses = report.scenarios().stream().filter(scenario -> scenario.name().startsWith("Lose "))
                .limit(MOST_IN_SUMMARY).toList();
        if (losses.isEmpty()) {
            return List.of();
        }
        return List.of(new Heading(2, "If a client leaves"), table(losses));
    }

    static List<Block> scenarios(PracticeReport report) {
        return List.of(report.scenarios().isEmpty() ? Paragraph.body("There is no scenario: nothing is billed.")
                : table(report.scenarios()));
    }

    private static Table table(List<Scenario> scenarios) {
        List<Column> columns = List.of(Column.text("Scenario"), Column.label("From"),
                Column.figure("Income of 12 months"), Column.figure("Change"), Column.figure("Change, per cent"),
                Column.figure("Until replaced"), Column.figure("Take-home"), Column.figure("Take-home refilled"));
        List<Row> rows = scenarios.stream().map(scenario -> Row.of(scenario.name(),
                Figures.month(scenario.fromMonth()), Figures.dollars(scenario.annualIncome()),
                Figures.dollars(scenario.change()), shareOrNone(scenario), orNone(scenario.gapCost()),
                orNone(scenario.takeHome()), orNone(scenario.takeHomeRefilled()))).toList();
        return Table.of("US dollars, the twelve months from the month named; a dash is zero or does not apply", columns,
                rows);
    }

    private static String shareOrNone(Scenario scenario) {
        return scenario.changeShare().map(Figures::share).orElse(Figures.ZERO);
    }

    private static String orNone(Optional<Money> amount) {
        return amount.map(Figures::dollars).orElse(Figures.ZERO);
    }

    static List<Block> w2Short(PracticeReport report) {
        return report.w2Comparison().map(comparison -> List.<Block>of(new Heading(2, "Fractional against a job"),
                Paragraph.body(inWords(comparison)))).orElse(List.of());
    }

    private static String inWords(W2Comparison comparison) {
        if (comparison.difference().isEmpty()) {
            return "The comparison is not given: a tax that it depends on is not computed.";
        }
        Money difference = comparison.difference().get();
        return "Over three years the practice leaves " + Figures.dollars(comparison.fractionalTotal())
                + " and the job " + Figures.dollars(comparison.w2Total()) + ": "
                + Figures.dollars(difference.abs()) + (difference.isNegative() ? " less" : " more")
                + " from the practice. Both figures are take-home with what goes into retirement.";
    }

    static List<Block> w2(PracticeReport report) {
        if (report.w2Comparison().isEmpty()) {
            return List.of();
        }
        W2Comparison comparison = report.w2Comparison().get();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.body(inWords(comparison)));
        chart(report, comparison).ifPresent(blocks::add);
        List<Row> rows = comparison.years().stream().map(ScenarioBlocks::row).toList();
        blocks.add(Table.of("The job, US dollars and cents, each projection year; employer health insurance is shown, "
                + "not added",
                List.of(Column.text("Year"), Column.figure("Gross"), Column.figure("Federal tax"),
                        Column.figure("FICA"), Column.figure("State tax"), Column.figure("Take-home"),
                        Column.figure("Own deferral"), Column.figure("Employer match"),
                        Column.figure("Employer health")),
                rows));
        return blocks;
    }

    private static Row row(W2ComparisonYear year) {
        return Row.of("Year " + year.year(), Figures.cents(year.gross()), Figures.cents(year.federalTax()),
                Figures.cents(year.fica()), Figures.cents(year.stateTax()), Figures.cents(year.takeHome()),
                Figures.cents(year.ownDeferral()), Figures.cents(year.employerMatch()),
                Figures.cents(year.employerHealthInsurance()));
    }

    private static Optional<Block> chart(PracticeReport report, W2Comparison comparison) {
        List<String> groups = new ArrayList<>();
        List<Long> practice = new ArrayList<>();
        List<Long> job = new ArrayList<>();
        for (W2ComparisonYear each : comparison.years()) {
            Optional<ProjectionYear> year = report.projectionYears().stream().filter(y -> y.year() == each.year())
                    .findFirst();
            Optional<Money> kept = year.flatMap(ProjectionYear::takeHomeAndRetirement);
            if (kept.isPresent() && each.takeHome().isPresent()) {
                groups.add(Outlook.heading(year.orElseThrow()));
                practice.add(Unit.count(kept.get()));
                job.add(Unit.count(Money.sum(each.takeHome().get(), each.ownDeferral(), each.employerMatch())));
            }
        }
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Figure("What each life leaves, year by year",
                "Take-home and what goes into retirement, US dollars",
                new PairedColumns(groups, new Series("Practice", practice), new Series("Job", job),
                        inWords(comparison)),
                170));
    }
}
