package com.takehome.report.pdf;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.report.Figures;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.EstimateReport;
import com.takehome.report.PracticeReport.Finding;
import com.takehome.report.PracticeReport.Month;
import com.takehome.report.PracticeReport.ProjectionYear;
import com.takehome.report.chart.BridgeChart;
import com.takehome.report.chart.BridgeChart.Step;
import com.takehome.report.chart.LineChart;
import com.takehome.report.chart.Series;
import com.takehome.report.chart.StackedColumns;
import com.takehome.report.chart.Threshold;
import com.takehome.report.chart.Unit;
import com.takehome.report.pdf.Block.Figure;
import com.takehome.report.pdf.Block.FigurePair;
import com.takehome.report.pdf.Block.Heading;
import com.takehome.report.pdf.Block.Paragraph;
import com.takehome.report.pdf.Block.Points;
import com.takehome.report.pdf.Block.Tiles;
import com.takehome.report.pdf.Block.Tiles.Tile;
import com.takehome.report.pdf.Table.Column;
import com.takehome.report.pdf.Table.Row;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the owner reads first. */
final class SummaryBlocks {

    private static final int MOST_FINDINGS = 5;
    private static final int MOST_PAYMENTS = 6;

    private SummaryBlocks() {}

    static List<Block> answer(PracticeReport report) {
        ProjectionYear year = Outlook.thisYear(report);
        String received = "Of " + Figures.dollars(year.grossReceipts()) + " received in " + Outlook.name(year);
        if (year.grossReceipts().isZero()) {
            return List.of(Paragraph.lead("Nothing is received in " + Outlook.name(year) + "."));
        }
        String kept = year.takeHome()
                .map(amount -> " the practice keeps " + Figures.dollars(amount)
                        + year.takeHomeShare().map(share -> ", " + Figures.share(share)).orElse("") + ".")
                .orElse(", take-home is not given: a tax that it depends on is not computed.");
        return List.of(Paragraph.lead(received + kept));
    }

    static List<Block> tiles(PracticeReport report) {
        return List.of(new Tiles(List.of(kept(report), nextPayment(report), runway(report), largestClient(report))));
    }

    private static Tile kept(PracticeReport report) {
        ProjectionYear year = Outlook.thisYear(report);
        String note = year.takeHomeShare().map(share -> Figures.share(share) + " of gross receipts")

                .orElse(year.takeHome().isPresent() ? "nothing is received" : "waits for tax");
        return new Tile("Kept in " + Outlook.name(year), Figures.dollars(year.takeHome()), note);
    }

    private static Tile nextPayment(PracticeReport report) {
        List<Outlook.Payment> payments = Outlook.payments(report);
        if (payments.isEmpty()) {
            return new Tile("Next tax payment", "None due", "in the months projected");
        }
        Outlook.Payment next = payments.getFirst();
        return new Tile("Next tax payment, " + Figures.day(next.due()), Figures.dollars(next.amount()), next.name());
    }

    private static Tile runway(PracticeReport report) {
        Month month = monthOf(report);
        int target = report.input().profile().targets().runwayMonths();
        String note = "target " + target + " months, at the end of " + Figures.longMonth(month.month());
        return switch (month.runwayStatus().orElse("NOT_GIVEN")) {
            case "NEVER" -> new Tile("Runway", "No end", "the cash lasts beyond the months projected");
            case "MONTHS" -> new Tile("Runway", month.runwayMonths().map(n -> n + (n == 1 ? " month" : " months"))
                    .orElse(Figures.NOT_GIVEN), note);
            default -> new Tile("Runway", "Not given", "needs Cash on hand and Household spending");
        };
    }

    private static Tile largestClient(PracticeReport report) {
        Month month = monthOf(report);
        if (month.largestClient().isEmpty() || month.largestClientShare().isEmpty()) {
            return new Tile("Largest client", "None", "nothing is billed in " + Figures.longMonth(month.month()));
        }
        return new Tile("Largest client, " + Figures.month(month.month()),
                Figures.share(month.largestClientShare().get()), month.largestClient().get());
    }

    /** The month of the as-of date, or the nearest projected one. */
    private static Month monthOf(PracticeReport report) {
        YearMonth now = YearMonth.from(report.practice().asOf());
        return report.months().stream().filter(month -> !month.month().isBefore(now)).findFirst()
                .orElse(report.months().getLast());
    }

    static List<Block> bridge(PracticeReport report) {
        ProjectionYear year = Outlook.thisYear(report);
        if (year.grossReceipts().isZero() && year.businessExpenses().isZero()) {
            return List.of();
        }
        List<Step> steps = new ArrayList<>();
        steps.add(total("Gross receipts", year.grossReceipts()));
        steps.add(less("Business costs", year.businessExpenses()));
        steps.add(less("Health insurance", year.healthInsurance()));
        steps.add(less("Retirement", year.retirement()));
        year.tax().ifPresent(tax -> steps.add(less("Tax", tax)));
        year.takeHome().ifPresent(kept -> steps.add(total("Take-home", kept)));
        String title = year.tax().isPresent() && year.takeHome().isPresent()
                ? "Tax takes " + Figures.dollars(year.tax()) + " of " + Figures.dollars(year.grossReceipts()) + " in "
                        + Outlook.name(year)
                : "From gross receipts in " + Outlook.name(year) + "; tax is not given";
        return List.of(new Figure(title, "US dollars, " + Outlook.name(year),
                new BridgeChart(steps, "Bridge from gross receipts to take-home. " + title), 190));
    }

    private static Step total(String label, Money amount) {
        return new Step(label, Unit.count(amount), Figures.dollars(amount), true);
    }

    private static Step less(String label, Money amount) {
        return new Step(label, -Unit.count(amount), Figures.dollars(amount.negated()), false);
    }

    static List<Block> dueNext(PracticeReport report) {
        List<DueRow> due = new ArrayList<>();
        Outlook.payments(report).stream().limit(MOST_PAYMENTS)
                .forEach(payment -> due.add(new DueRow(payment.due(), Row.of(Figures.day(payment.due()),
                        payment.name(), movedFrom(payment.installment()), Figures.cents(payment.amount())))));
        due.addAll(balances(report));
        List<Row> rows = due.stream().sorted(Comparator.comparing(DueRow::due)).map(DueRow::row).toList();
        String missing = missing(report);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "What is due next"));
        blocks.add(rows.isEmpty() ? Paragraph.body("No tax payment is due in the months projected.")
                : Table.of("US dollars, payments from " + Figures.day(report.practice().asOf()) + " on",
                        List.of(Column.label("Due"), Column.text("Payment"), Column.text("Remark"),
                                Column.figure("Amount")),
                        rows));
        blocks.add(Paragraph.body(missing));
        return blocks;
    }

    private static String movedFrom(PracticeReport.Installment installment) {
        return installment.due().equals(installment.statutory()) ? ""
                : "moved from " + Figures.day(installment.statutory());
    }

    /** What the coming April leaves to pay or to get back for the year before it. */
    private static List<DueRow> balances(PracticeReport report) {
        LocalDate asOf = report.practice().asOf();
        LocalDate thisApril = LocalDate.of(asOf.getYear(), 4, 15);
        LocalDate april = asOf.isAfter(thisApril) ? thisApril.plusYears(1) : thisApril;
        int year = april.getYear() - 1;
        return report.estimates().stream().filter(estimate -> estimate.taxYear() == year)
                .filter(estimate -> estimate.projectedBalanceDue().filter(b -> !b.isZero()).isPresent())
                .map(estimate -> new DueRow(april, Row.of(Figures.month(YearMonth.from(april)),
                        estimate.jurisdiction() + " " + year + ", balance with the return", balanceRemark(estimate),
                        Figures.cents(estimate.projectedBalanceDue()))))
                .toList();
    }

    private record DueRow(LocalDate due, Row row) {
    }

    private static String balanceRemark(EstimateReport estimate) {
        return estimate.projectedBalanceDue().filter(Money::isNegative).isPresent() ? "a refund"
                : "after its estimated payments";
    }

    private static String missing(PracticeReport report) {
        long warnings = report.problems().size();
        return warnings == 0 ? "Nothing was missing or doubtful in the workbooks."
                : "Missing or doubtful in the workbooks: " + warnings + (warnings == 1 ? " remark" : " remarks")
                        + ", listed at the end of this report.";
    }

    static List<Block> concentrationAndCapacity(PracticeReport report) {
        if (report.clients().isEmpty()) {
            return List
                    .of(Paragraph.body("The workbook lists no client, so there is neither concentration nor capacity "
                            + "to show."));
        }
        return List.of(new FigurePair(concentration(report), capacity(report)));
    }

    private static Figure concentration(PracticeReport report) {
        Rate limit = report.input().profile().targets().concentrationLimit();
        List<Optional<Long>> shares = report.months().stream().map(m -> m.largestClientShare().map(Unit::count))
                .toList();
        String title = report.findings().stream().filter(f -> f.code().equals("CONCENTRATION")).map(Finding::message)
                .findFirst().orElse("No client exceeds " + Figures.share(limit) + " of retainers");
        return new Figure(title, "Largest client's share of retainers billed, per cent",
                new LineChart(Outlook.timeLine(report), "Largest", shares, Unit.SHARE,
                        List.of(new Threshold("Limit " + Figures.share(limit), Unit.count(limit))),
                        "Largest client's share of retainers by month. " + title),
                150);
    }

    private static Figure capacity(PracticeReport report) {
        Month fullest = report.months().stream().max(Comparator.comparing(Month::capacity)).orElseThrow();
        String title = "Capacity is highest in " + Figures.longMonth(fullest.month()) + ", at "
                + Figures.share(fullest.capacity());
        List<Long> values = report.months().stream().map(month -> Unit.count(month.capacity())).toList();
        return new Figure(title, "Contracted share of full capacity, per cent",
                new StackedColumns(Outlook.timeLine(report), List.of(new Series("Capacity", values)), Unit.SHARE,
                        List.of(new Threshold("Full 100%", Unit.count(Rate.ONE))), title),
                150);
    }

    static List<Block> findings(PracticeReport report) {
        List<Finding> first = byWeight(report).stream().limit(MOST_FINDINGS).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "Findings"));
        blocks.add(first.isEmpty() ? Paragraph.body("No rule found anything to report.")
                : new Points(first.stream().map(SummaryBlocks::point).toList()));
        return blocks;
    }

    static List<Block> allFindings(PracticeReport report) {
        return List.of(new Heading(2, "All findings"),
                report.findings().isEmpty() ? Paragraph.body("No rule found anything to report.")
                        : new Points(byWeight(report).stream().map(SummaryBlocks::point).toList()));
    }

    private static List<Finding> byWeight(PracticeReport report) {
        return report.findings().stream()
                .sorted(Comparator.comparingInt((Finding finding) -> List.of("error", "warning", "notice")
                        .indexOf(finding.severity())))
                .toList();
    }

    private static Points.Item point(Finding finding) {
        return new Points.Item(finding.severity(), finding.message(), finding.nextStep());
    }
}
