package com.takehome.report.pdf;

import com.takehome.money.Money;
import com.takehome.report.Figures;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.ClientSeries;
import com.takehome.report.PracticeReport.Month;
import com.takehome.report.PracticeReport.MonthlySeries;
import com.takehome.report.PracticeReport.ProjectionYear;
import com.takehome.report.chart.LineChart;
import com.takehome.report.chart.Series;
import com.takehome.report.chart.StackedColumns;
import com.takehome.report.chart.Threshold;
import com.takehome.report.chart.Unit;
import com.takehome.report.pdf.Block.Figure;
import com.takehome.report.pdf.Block.Heading;
import com.takehome.report.pdf.Block.Paragraph;
import com.takehome.report.pdf.Block.Whole;
import com.takehome.report.pdf.Table.Column;
import com.takehome.report.pdf.Table.Row;
import com.takehome.report.pdf.Table.Weight;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The three years and their months. */
final class ProjectionBlocks {

    private static final int NAMED_CLIENTS = 5;
    private static final int MONTHS_A_YEAR = 12;

    private ProjectionBlocks() {}

    static List<Block> years(PracticeReport report) {
        List<Row> rows = new ArrayList<>();
        rows.add(dollars(report, "Retainers billed", ProjectionYear::retainersBilled));
        rows.add(dollars(report, "Gross receipts", ProjectionYear::grossReceipts));
        rows.add(dollars(report, "Business costs", ProjectionYear::businessExpenses));
        rows.add(dollars(report, "Health insurance", ProjectionYear::healthInsurance));
        rows.add(dollars(report, "Retirement contribution", ProjectionYear::retirement));
        rows.add(row(report, "Tax added by the practice", year -> Figures.dollars(year.tax())));
        rows.add(new Row(row(report, "Take-home", year -> Figures.dollars(year.takeHome())).cells(), Weight.TOTAL));
        rows.add(row(report, "Take-home and retirement", year -> Figures.dollars(year.takeHomeAndRetirement())));
        rows.add(row(report, "Average capacity, per cent of full", year -> Figures.share(year.averageCapacity())));
        rows.add(row(report, "Effective hourly rate, dollars and cents",
                year -> Figures.cents(year.effectiveHourlyRate())));
        return List.of(Table.of("US dollars, each projection year", yearColumns(report, ""), rows));
    }

    static List<Column> yearColumns(PracticeReport report, String first) {
        return Stream.concat(Stream.of(Column.text(first)),
                report.projectionYears().stream().map(year -> Column.figure(Outlook.columnHeading(year)))).toList();
    }

    private static Row dollars(PracticeReport report, String label, Function<ProjectionYear, Money> figure) {
        return row(report, label, year -> Figures.dollars(figure.apply(year)));
    }

    static Row row(PracticeReport report, String label, Function<ProjectionYear, String> figure) {
        return Row.of(Stream.concat(Stream.of(label), report.projectionYears().stream().map(figure)).toList());
    }

    static List<Block> clientsChart(PracticeReport report) {
        if (report.clients().isEmpty()) {
            return List.of(Paragraph.body("The workbook lists no client."));
        }
        List<ClientSeries> bySize = bySize(report);
        List<Series> series = new ArrayList<>();
        bySize.stream().limit(NAMED_CLIENTS).forEach(client -> series.add(new Series(client.client(), counts(client))));
        if (bySize.size() > NAMED_CLIENTS) {
            List<ClientSeries> rest = bySize.subList(NAMED_CLIENTS, bySize.size());
            series.add(new Series(rest.size() + " others", IntStream.range(0, report.months().size())
                    .mapToObj(i -> rest.stream().mapToLong(client -> Unit.count(client.billed().get(i))).sum())
                    .toList()));
        }
        String title = bySize.getFirst().client() + " is billed most over the three years";
        return List.of(new Figure(title, "Retainers billed a month by client, US dollars, " + Outlook.span(report),
                new StackedColumns(Outlook.timeLine(report), series, Unit.DOLLARS, List.of(),
                        "Retainers billed by client and month. " + title),
                190));
    }

    private static List<ClientSeries> bySize(PracticeReport report) {
        return report.clients().stream()
                .sorted(Comparator.comparing((ClientSeries client) -> Money.sum(client.billed())).reversed()).toList();
    }

    private static List<Long> counts(ClientSeries client) {
        return client.billed().stream().map(Unit::count).toList();
    }

    static List<Block> clients(PracticeReport report) {
        if (report.clients().isEmpty()) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        report.clients().forEach(client -> rows.add(sums(report, client.client(), client.billed())));
        rows.add(new Row(dollars(report, "Retainers billed", ProjectionYear::retainersBilled).cells(), Weight.TOTAL));
        return List.of(new Heading(2, "Retainers billed by client"),
                Table.of("US dollars, each projection year", yearColumns(report, "Client"), rows));
    }

    private static Row sums(PracticeReport report, String name, List<Money> amounts) {
        List<String> cells = new ArrayList<>(List.of(name));
        for (int year = 0; year < report.projectionYears().size(); year++) {
            cells.add(Figures.dollars(Money.sum(
                    amounts.subList(year * MONTHS_A_YEAR, Math.min((year + 1) * MONTHS_A_YEAR, amounts.size())))));
        }
        return Row.of(cells);
    }

    static List<Block> categories(PracticeReport report) {
        List<Row> rows = new ArrayList<>();
        group(report, rows, "Other income received", report.otherIncome());
        group(report, rows, "Costs", report.expenses());
        if (rows.isEmpty()) {
            return List.of();
        }
        String what = report.expenses().isEmpty() ? "Other income"
                : report.otherIncome().isEmpty() ? "Costs"
                        : "Other income and costs";
        return List.of(new Heading(2, what + " by category"),
                Table.of("US dollars, each projection year", yearColumns(report, ""), rows));
    }

    private static void group(PracticeReport report, List<Row> rows, String title, List<MonthlySeries> series) {
        if (!series.isEmpty()) {
            rows.add(new Row(List.of(title, "", "", ""), Weight.GROUP));
            series.forEach(each -> rows.add(sums(report, each.name(), each.amounts())));
        }
    }

    static List<Block> months(PracticeReport report) {
        List<Block> blocks = new ArrayList<>();
        for (ProjectionYear year : report.projectionYears()) {
            List<Month> months = report.months().stream()
                    .filter(month -> !month.month().isBefore(year.from()) && !month.month().isAfter(year.to()))
                    .toList();
            blocks.add(new Whole(List.of(new Heading(2, Outlook.heading(year)), monthTable(months))));
        }
        return blocks;
    }

    private static Table monthTable(List<Month> months) {
        List<Column> columns = new ArrayList<>(List.of(Column.text("")));
        months.forEach(month -> columns.add(Column.figure(shortName(month))));
        columns.add(Column.figure("Total"));
        List<Row> rows = List.of(sumRow("Retainers billed", months, Month::retainersBilled),
                sumRow("Retainers received", months, Month::retainersReceived),
                sumRow("Other income", months, Month::otherIncome), sumRow("Business costs", months, Month::expenses),
                sumRow("Health insurance", months, Month::healthInsurance),
                sumRow("Retirement", months, Month::retirement), optionalSumRow("Tax added", months, Month::tax),
                optionalSumRow("Tax paid, in cash", months, Month::taxPaid),
                lastRow("Cash balance", months, month -> month.cashBalance().map(Figures::dollars)),
                lastRow("Capacity", months, month -> Optional.of(Figures.share(month.capacity()))),
                lastRow("Largest client", months, month -> month.largestClientShare().map(Figures::share)),
                lastRow("Runway, months", months, ProjectionBlocks::runway));
        String caption = "US dollars by month; capacity and the largest client's share of retainers in per cent"
                + (months.stream().anyMatch(Month::actual) ? "; * actual, the rest is planned" : "; all planned");
        return new Table(caption, columns, rows, Type.CAPTION);
    }

    private static String shortName(Month month) {
        return month.month().getMonth().getDisplayName(TextStyle.SHORT, Locale.US) + (month.actual() ? " *" : "");
    }

    private static Row sumRow(String label, List<Month> months, Function<Month, Money> figure) {
        List<Money> amounts = months.stream().map(figure).toList();
        return cells(label, amounts.stream().map(Figures::dollars).toList(), Figures.dollars(Money.sum(amounts)));
    }

    private static Row optionalSumRow(String label, List<Month> months, Function<Month, Optional<Money>> figure) {
        boolean complete = months.stream().allMatch(month -> figure.apply(month).isPresent());
        if (!complete) {
            return lastRow(label, months, month -> figure.apply(month).map(Figures::dollars));
        }
        return sumRow(label, months, month -> figure.apply(month).orElseThrow());
    }

    private static Row lastRow(String label, List<Month> months, Function<Month, Optional<String>> figure) {
        return cells(label, months.stream().map(month -> figure.apply(month).orElse("n/a")).toList(), "");
    }

    private static Row cells(String label, List<String> figures, String total) {
        return Row.of(Stream.of(Stream.of(label), figures.stream(), Stream.of(total)).flatMap(Function.identity())
                .toList());
    }

    private static Optional<String> runway(Month month) {
        return month.runwayStatus().filter("NEVER"::equals).map(status -> "beyond")
                .or(() -> month.runwayMonths().map(String::valueOf));
    }

    static List<Block> cashChart(PracticeReport report) {
        List<Optional<Long>> values = report.months().stream().map(month -> month.cashBalance().map(Unit::count))
                .toList();
        Optional<Month> lowest = Outlook.monthsToCome(report).filter(month -> month.cashBalance().isPresent())
                .min(Comparator.comparing(month -> month.cashBalance().orElseThrow()));
        if (lowest.isEmpty()) {
            return List.of(Paragraph.body("The cash balance is not given: fill in Cash on hand."));
        }
        String title = "From here on cash is lowest in " + Figures.longMonth(lowest.get().month()) + ", at "
                + Figures.dollars(lowest.get().cashBalance());
        return List.of(new Figure(title, "Cash balance at the end of each month, US dollars, " + Outlook.span(report),
                new LineChart(Outlook.timeLine(report), "Cash", values, Unit.DOLLARS, List.of(), title), 170));
    }

    static List<Block> runwayChart(PracticeReport report) {
        List<Optional<Long>> values = report.months().stream()
                .map(month -> month.runwayMonths().map(Integer::longValue))
                .toList();
        if (values.stream().allMatch(Optional::isEmpty)) {
            return List.of(Paragraph.body(runwayInWords(report)));
        }
        int target = report.input().profile().targets().runwayMonths();
        Optional<YearMonth> below = Outlook.monthsToCome(report)
                .filter(month -> month.runwayMonths().filter(months -> months < target).isPresent())
                .map(Month::month).findFirst();
        String title = below.map(month -> "Runway falls below " + target + " months in " + Figures.longMonth(month))
                .orElse("Runway stays at or above its target of " + target + " months");
        return List.of(new Figure(title, "Months that the balance covers if nothing more comes in; gaps where it never "
                + "runs out",
                new LineChart(Outlook.timeLine(report), "Runway", values, Unit.MONTHS,
                        List.of(new Threshold("Target " + target, target)), title),
                150));
    }

    private static String runwayInWords(PracticeReport report) {
        boolean never = report.months().stream().anyMatch(month -> month.runwayStatus().equals(Optional.of("NEVER")));
        return never ? "The balance never runs out in the months projected, even if nothing more comes in."
                : "Runway is not given: fill in Cash on hand and Household spending.";
    }
}
