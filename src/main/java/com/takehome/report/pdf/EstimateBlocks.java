package com.takehome.report.pdf;

import com.takehome.money.Money;
import com.takehome.report.Figures;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.AnnualizedRow;
import com.takehome.report.PracticeReport.EstimateReport;
import com.takehome.report.PracticeReport.Installment;
import com.takehome.report.pdf.Block.Heading;
import com.takehome.report.pdf.Block.Paragraph;
import com.takehome.report.pdf.Block.SideBySide;
import com.takehome.report.pdf.Block.Whole;
import com.takehome.report.pdf.Table.Column;
import com.takehome.report.pdf.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The quarterly estimates under both methods. */
final class EstimateBlocks {

    private EstimateBlocks() {}

    static List<Block> estimates(PracticeReport report) {
        if (report.estimates().isEmpty()) {
            return List.of(Paragraph.body("No estimates are given."));
        }
        return report.estimates().stream().<Block>map(estimate -> new Whole(estimate(estimate))).toList();
    }

    private static List<Block> estimate(EstimateReport estimate) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, estimate.jurisdiction() + " " + estimate.taxYear()));
        blocks.add(Paragraph.body(basis(estimate)));
        if (!estimate.installments().isEmpty()) {
            blocks.add(installments(estimate));
        }
        blocks.add(new SideBySide(List.of(harbors(estimate)), List.of(penalties(estimate)), 0.4));
        if (!estimate.remarks().isEmpty()) {
            blocks.add(Paragraph.note(String.join(" ", estimate.remarks())));
        }
        return blocks;
    }

    private static String basis(EstimateReport estimate) {
        String method = "The payments follow the " + estimate.method() + " method. ";
        return estimate.basis().isBlank() ? method
                : estimate.basis() + (estimate.basis().endsWith(".") ? " " : ". ")
                        + method;
    }

    private static Table installments(EstimateReport estimate) {
        List<Row> rows = new ArrayList<>();
        estimate.installments().forEach(each -> rows.add(installment(each)));
        rows.add(Row.total("Total", "", sum(estimate, Installment::regular), sum(estimate, Installment::annualized),
                sum(estimate, Installment::required), sum(estimate, Installment::withholding),
                sum(estimate, Installment::paid), "", ""));
        return Table.of("US dollars and cents, tax year " + estimate.taxYear()
                + "; shortfall for dates that have passed, to pay for dates to come",
                List.of(Column.text("Due"), Column.label("No."), Column.figure("Regular"),
                        Column.figure("Annualized"), Column.figure("Required"), Column.figure("Withheld"),
                        Column.figure("Paid"), Column.figure("Shortfall"), Column.figure("To pay")),
                rows);
    }

    private static Row installment(Installment each) {
        String moved = each.due().equals(each.statutory()) ? "" : ", moved from " + Figures.day(each.statutory());
        return Row.of(Figures.day(each.due()) + moved, Integer.toString(each.number()), Figures.cents(each.regular()),
                Figures.cents(each.annualized()), Figures.cents(each.required()), Figures.cents(each.withholding()),
                Figures.cents(each.paid()), orBlank(each.shortfall()), orBlank(each.toPay()));
    }

    private static String orBlank(Optional<Money> amount) {
        return amount.map(Figures::cents).orElse("");
    }

    private static String sum(EstimateReport estimate, Function<Installment, Money> figure) {
        return Figures.cents(Money.sum(estimate.installments().stream().map(figure).toList()));
    }

    private static Table harbors(EstimateReport estimate) {
        return Table.of("Required annual payment, US dollars and cents",
                List.of(Column.text(""), Column.figure("Amount")),
                List.of(Row.of("Projected tax", Figures.cents(estimate.projectedTax())),
                        Row.of("Current-year harbor", Figures.cents(estimate.currentYear90())),
                        Row.of("Prior-year harbor", Figures.cents(estimate.priorYear())),
                        Row.total("Required annual payment", Figures.cents(estimate.requiredAnnualPayment())),
                        Row.of("Balance expected in April", Figures.cents(estimate.projectedBalanceDue()))));
    }

    private static Table penalties(EstimateReport estimate) {
        return Table.of("Underpayment penalty, US dollars and cents; open where a rate is not yet published",
                List.of(Column.text(""), Column.figure("Regular"), Column.figure("Annualized")),
                List.of(Row.of("To date", open(estimate.penaltyRegularToDate()),
                        open(estimate.penaltyAnnualizedToDate())),
                        Row.of("If nothing more is paid", open(estimate.penaltyRegularIfNothingMore()),
                                open(estimate.penaltyAnnualizedIfNothingMore())),
                        Row.of("Of it, at published rates", open(estimate.penaltyRegularKnown()),
                                open(estimate.penaltyAnnualizedKnown()))));
    }

    private static String open(Optional<Money> amount) {
        return amount.map(Figures::cents).orElse("open");
    }

    /** Schedule AI of the tax year that holds the as-of date. */
    static List<Block> annualized(PracticeReport report) {
        List<EstimateReport> current = report.estimates().stream()
                .filter(estimate -> estimate.taxYear() == report.practice().asOf().getYear())
                .filter(estimate -> !estimate.annualizedColumns().isEmpty()).toList();
        List<Block> blocks = new ArrayList<>();
        for (EstimateReport estimate : current) {
            blocks.add(new Heading(2, "Annualized income installments, " + estimate.jurisdiction() + " "
                    + estimate.taxYear()));
            blocks.add(schedule(estimate));
        }
        return blocks;
    }

    private static Table schedule(EstimateReport estimate) {
        List<Row> rows = new ArrayList<>();
        for (AnnualizedRow row : estimate.annualizedColumns()) {
            rows.add(Row.of(Stream.concat(Stream.of((row.line() + "  " + row.label()).strip()),
                    row.columns().stream().map(TaxBlocks::amount)).toList()));
        }
        List<Column> columns = new ArrayList<>(List.of(Column.text("Line")));
        Stream.of("(a)", "(b)", "(c)", "(d)").limit(estimate.annualizedColumns().getFirst().columns().size())
                .forEach(title -> columns.add(Column.figure(title)));
        return new Table("US dollars and cents; cumulative from January 1 to the end of each period", columns, rows,
                Type.TABLE);
    }
}
