package com.takehome.report.html;

import com.takehome.money.Money;
import com.takehome.problem.Severity;
import com.takehome.report.Brand;
import com.takehome.report.Figures;
import com.takehome.report.PracticeReport.Finding;
import com.takehome.report.PracticeResult;
import com.takehome.report.PracticeSummary;
import com.takehome.report.PracticeSummary.NextPayment;
import com.takehome.report.ReportFile;
import com.takehome.report.chart.Chart.Canvas;
import com.takehome.report.chart.Series;
import com.takehome.report.chart.SparkLine;
import com.takehome.report.chart.StackedColumns;
import com.takehome.report.chart.SvgChart;
import com.takehome.report.chart.TextMeasure;
import com.takehome.report.chart.TimeLine;
import com.takehome.report.chart.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The table of practices: one row each, every cell with its value to sort by. */
final class PracticeRows {

    static final List<Column> COLUMNS = List.of(new Column("Practice", Kind.TEXT), new Column("Status", Kind.TEXT),
            new Column("Kept this year", Kind.NUMBER), new Column("Share kept", Kind.NUMBER),
            new Column("Next due", Kind.TEXT), new Column("Amount due", Kind.NUMBER),
            new Column("Largest client", Kind.TEXT), new Column("Its share", Kind.NUMBER),
            new Column("Runway, months", Kind.NUMBER), new Column("Findings", Kind.NUMBER),
            new Column("Receipts, 36 months", Kind.PICTURE), new Column("Files", Kind.PICTURE));

    private static final double SPARK_WIDTH = 108;
    private static final double SPARK_HEIGHT = 22;
    private static final double CHART_WIDTH = 420;
    private static final double CHART_HEIGHT = 170;
    /** A chart takes some seven kilobytes: beyond this many practices the page would grow slow. */
    private static final int MOST_WITH_CHARTS = 50;
    /** The reader's own font is not known: a little over half its size for each letter. */
    private static final TextMeasure MEASURE = (text, style) -> text.length() * style.size() * 0.55;
    /** Sorts behind any number of months. */
    private static final String NEVER = "999";
    private static final String ABSENT = "\u2013";

    private final Brand.Colors colors;

    /**
     * A column.
     *
     * @param title its heading
     * @param kind what its cells hold
     */
    record Column(String title, Kind kind) {

        boolean isSortable() {
            return kind != Kind.PICTURE;
        }
    }

    enum Kind {
        TEXT, NUMBER, PICTURE
    }

    PracticeRows(Brand.Colors colors) {
        this.colors = colors;
    }

    void table(Html html, List<PracticeResult> practices) {
        html.open("table", "role", "table").line()
                .element("caption", "Amounts in US dollars. This year is the projection year of the as-of date;"
                        + " dark columns are actual months, light ones planned.")
                .line().open("thead", "role", "rowgroup").open("tr", "role", "row").line();
        COLUMNS.forEach(column -> heading(html, column));
        html.close("tr").close("thead").line().open("tbody", "role", "rowgroup").line();
        boolean charts = practices.size() <= MOST_WITH_CHARTS;
        practices.forEach(practice -> row(html, practice, charts));
        html.close("tbody").close("table").line();
    }

    private static void heading(Html html, Column column) {
        html.open("th", "role", "columnheader", "scope", "col", "class", styleOf(column));
        if (column.isSortable()) {
            html.element("button", column.title(), "type", "button");
        } else {
            html.text(column.title());
        }
        html.close("th").line();
    }

    private void row(Html html, PracticeResult practice, boolean charts) {
        Row row = new Row(html);
        Optional<PracticeSummary> summary = practice.summary();
        Optional<NextPayment> next = summary.flatMap(PracticeSummary::firstPayment);
        html.open("tr", "role", "row").line();
        name(row, practice);
        status(row, practice);
        row.figure(summary.flatMap(PracticeSummary::takeHome).map(kept -> new Cell(kept, Figures.dollars(kept))));
        row.figure(summary.flatMap(PracticeSummary::takeHomeShare)
                .map(share -> new Cell(share.decimal().toPlainString(), Figures.share(share))));
        row.figure(next.map(due -> new Cell(due.due().toString(), Figures.day(due.due()))));
        row.figure(next.map(due -> new Cell(due.amount(),
                Figures.dollars(due.amount())
                        + (due.jurisdiction().equals("Federal") ? "" : " " + due.jurisdiction()))));
        row.figure(summary.flatMap(PracticeSummary::largestClient).map(client -> new Cell(client, client)));
        row.figure(summary.flatMap(PracticeSummary::largestClientShare)
                .map(share -> new Cell(share.decimal().toPlainString(), Figures.share(share))));
        row.figure(summary.flatMap(PracticeRows::runway));
        summary.ifPresentOrElse(found -> findings(row, found.findings()), () -> row.figure(Optional.empty()));
        picture(row, summary, charts);
        files(row, practice);
        html.close("tr").line();
    }

    private static void name(Row row, PracticeResult practice) {
        String name = practice.summary().map(PracticeSummary::name).orElse(practice.id());
        row.open(name).element("strong", name);
        if (!name.equals(practice.id())) {
            row.html.text(" ").element("small", practice.id());
        }
        row.close();
    }

    private static void status(Row row, PracticeResult practice) {
        boolean reported = practice.isReported();
        long count = practice.count(reported ? Severity.WARNING : Severity.ERROR);
        String noun = (reported ? "warning" : "error") + (count == 1 ? "" : "s");
        row.open(reported ? "1" : "0")
                .element("span", reported ? "\u2713 Reported" : "\u2717 Refused", "class", reported ? "good" : "bad");
        if (count > 0) {
            row.html.text(" ").element("small", count + " " + noun);
        }
        row.close();
    }

    private static Optional<Cell> runway(PracticeSummary summary) {
        Optional<Cell> months = summary.runwayMonths().map(count -> new Cell(count.toString(), count.toString()));
        return months.or(() -> summary.runwayStatus().filter("NEVER"::equals)
                .map(never -> new Cell(NEVER, "beyond 36")));
    }

    private static void findings(Row row, List<Finding> findings) {
        Html html = row.open(Integer.toString(findings.size()));
        if (findings.isEmpty()) {
            html.text("none");
        } else {
            html.open("details").element("summary", Integer.toString(findings.size())).open("ul");
            findings.forEach(finding -> html.element("li", finding.message()));
            html.close("ul").close("details");
        }
        row.close();
    }

    private void picture(Row row, Optional<PracticeSummary> summary, boolean charts) {
        Html html = row.open("");
        summary.ifPresent(practice -> {
            SparkLine spark = new SparkLine(practice.receipts().stream().map(Money::toCents).toList(),
                    practice.actualMonths(), "Receipts of " + practice.name() + " by month");
            String line = SvgChart.write(spark.draw(new Canvas(SPARK_WIDTH, SPARK_HEIGHT, colors, MEASURE)));
            if (charts) {
                html.open("details", "class", "chart").open("summary").markup(line).close("summary")
                        .element("p", "Receipts by month, US dollars").markup(chart(practice)).close("details");
            } else {
                html.markup(line);
            }
        });
        row.close();
    }

    private String chart(PracticeSummary practice) {
        List<TimeLine.Slot> months = IntStream.range(0, practice.receipts().size())
                .mapToObj(m -> TimeLine.ofMonth(practice.firstMonth().plusMonths(m), m < practice.actualMonths()))
                .toList();
        Series receipts = new Series("Receipts", practice.receipts().stream().map(Unit::count).toList());
        StackedColumns chart = new StackedColumns(new TimeLine(months), List.of(receipts), Unit.DOLLARS, List.of(),
                "Receipts of " + practice.name() + " by month, with amounts");
        return SvgChart.write(chart.draw(new Canvas(CHART_WIDTH, CHART_HEIGHT, colors, MEASURE)));
    }

    private static void files(Row row, PracticeResult practice) {
        Html html = row.open("");
        for (ReportFile file : practice.files()) {
            html.element("a", label(file.name()), "href", practice.id() + "/" + file.name()).text(" ");
        }
        row.close();
    }

    private static String label(String fileName) {
        if (fileName.endsWith("-letter.pdf")) {
            return "Letter";
        }
        if (fileName.contains("-spouse.") || fileName.contains("-shared.")) {
            return fileName.substring(fileName.lastIndexOf('-') + 1);
        }
        return switch (fileName.substring(fileName.lastIndexOf('.') + 1)) {
            case "xlsx" -> "Excel";
            case "pdf" -> "PDF";
            case "json" -> "JSON";
            case "ics" -> "Calendar";
            default -> fileName;
        };
    }

    private static String styleOf(Column column) {
        return switch (column.kind()) {
            case NUMBER -> "number";
            case TEXT, PICTURE -> "text";
        };
    }

    /**
     * A cell.
     *
     * @param key what it is sorted by
     * @param shown what is read
     */
    private record Cell(String key, String shown) {

        Cell(Money amount, String shown) {
            this(amount.toString(), shown);
        }
    }

    /** Writes the cells of one row in the order of the columns. */
    private static final class Row {

        private final Html html;
        private int next;

        Row(Html html) {
            this.html = html;
        }

        Html open(String key) {
            return open(key, "");
        }

        private Html open(String key, String style) {
            Column column = COLUMNS.get(next);
            next++;
            return html.open("td", "role", "cell", "class", styleOf(column) + style, "data-label", column.title(),
                    "data-key", key);
        }

        void close() {
            html.close("td").line();
        }

        void figure(Optional<Cell> cell) {
            cell.ifPresentOrElse(given -> open(given.key()).text(given.shown()),
                    () -> open("", " absent").text(ABSENT));
            close();
        }
    }
}
