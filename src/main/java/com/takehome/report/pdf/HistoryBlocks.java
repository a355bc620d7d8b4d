package com.takehome.report.pdf;

import com.takehome.money.Money;
import com.takehome.report.Figures;
import com.takehome.report.IncomeHistory;
import com.takehome.report.IncomeHistory.ClientIncome;
import com.takehome.report.IncomeHistory.MonthIncome;
import com.takehome.report.PracticeReport;
import com.takehome.report.pdf.Block.Heading;
import com.takehome.report.pdf.Block.Paragraph;
import com.takehome.report.pdf.Table.Column;
import com.takehome.report.pdf.Table.Row;
import com.takehome.report.pdf.Table.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Income alone: what is planned, and what has come of the plan. */
final class HistoryBlocks {

    private HistoryBlocks() {}

    static List<Block> income(PracticeReport report) {
        List<Row> rows = List.of(
                ProjectionBlocks.row(report, "Retainers billed", year -> Figures.dollars(year.retainersBilled())),
                ProjectionBlocks.row(report, "Gross receipts", year -> Figures.dollars(year.grossReceipts())),
                ProjectionBlocks.row(report, "Average capacity, per cent of full",
                        year -> Figures.share(year.averageCapacity())));
        return List
                .of(Table.of("US dollars, each projection year", ProjectionBlocks.yearColumns(report, ""), rows));
    }

    static List<Block> actualAndPlan(PracticeReport report) {
        IncomeHistory history = IncomeHistory.of(report);
        if (history.months().isEmpty()) {
            return List.of(Paragraph.body("No month is closed yet, so there is nothing to hold against the plan."));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.lead(answer(history.months())));
        blocks.add(months(history.months()));
        if (!history.clients().isEmpty()) {
            blocks.add(new Heading(2, "By client, over the same months"));
            blocks.add(clients(history.clients()));
        }
        return blocks;
    }

    private static String answer(List<MonthIncome> months) {
        String span = months.size() == 1 ? "In " + Figures.longMonth(months.getFirst().month())
                : "From " + Figures.longMonth(months.getFirst().month()) + " to "
                        + Figures.longMonth(months.getLast().month());
        return span + " " + Figures.dollars(sum(months, MonthIncome::actual)) + " came in, against "
                + Figures.dollars(sum(months, MonthIncome::planned)) + " planned.";
    }

    private static Table months(List<MonthIncome> months) {
        List<Function<MonthIncome, Money>> figures = List.of(MonthIncome::billed, MonthIncome::received,
                MonthIncome::plannedOther, MonthIncome::receivedOther, MonthIncome::difference);
        List<Row> rows = new ArrayList<>();
        months.forEach(month -> rows.add(row(Figures.longMonth(month.month()),
                figures.stream().map(figure -> figure.apply(month)))));
        rows.add(new Row(row("Together", figures.stream().map(figure -> sum(months, figure))).cells(), Weight.TOTAL));
        return Table.of("US dollars, closed months; the difference is what was received less what was planned",
                List.of(Column.text("Month"), Column.figure("Retainers billed"), Column.figure("Retainers received"),
                        Column.figure("Other planned"), Column.figure("Other received"),
                        Column.figure("Difference")),
                rows);
    }

    private static Table clients(List<ClientIncome> clients) {
        List<Function<ClientIncome, Money>> figures = List.of(ClientIncome::billed, ClientIncome::received,
                ClientIncome::difference);
        List<Row> rows = new ArrayList<>();
        clients.forEach(
                client -> rows.add(row(client.client(), figures.stream().map(figure -> figure.apply(client)))));
        rows.add(new Row(row("Together", figures.stream().map(figure -> sum(clients, figure))).cells(),
                Weight.TOTAL));
        return Table.of("US dollars; payments arrive after the terms agreed, so the last months' may still be to come",
                List.of(Column.text("Client"), Column.figure("Billed"), Column.figure("Received"),
                        Column.figure("Difference")),
                rows);
    }

    private static <T> Money sum(List<T> items, Function<T, Money> figure) {
        return Money.sum(items.stream().map(figure).toList());
    }

    private static Row row(String label, Stream<Money> amounts) {
        return Row.of(Stream.concat(Stream.of(label), amounts.map(Figures::dollars)).toList());
    }
}
