package com.takehome.report.pdf;

import com.takehome.money.Money;
import com.takehome.report.Figures;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.ProjectionYear;
import com.takehome.report.pdf.Block.Heading;
import com.takehome.report.pdf.Block.Paragraph;
import com.takehome.report.pdf.Table.Column;
import com.takehome.report.pdf.Table.Row;
import com.takehome.report.pdf.Table.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is kept, and in relation to what. */
final class TakeHomeBlocks {

    /** Findings about taxes that exist and are in no figure: they belong beside take-home. */
    private static final Set<String> LEFT_OUT = Set.of("BUSINESS_TAX_NOT_INCLUDED", "LOCAL_TAX_NOT_INCLUDED",
            "LOCALITY_UNKNOWN");

    private TakeHomeBlocks() {}

    static List<Block> takeHome(PracticeReport report) {
        List<Row> rows = new ArrayList<>();
        rows.add(cents(report, "Gross receipts", year -> Optional.of(year.grossReceipts())));
        rows.add(cents(report, "Business costs", year -> Optional.of(year.businessExpenses().negated())));
        rows.add(cents(report, "Health insurance", year -> Optional.of(year.healthInsurance().negated())));
        rows.add(cents(report, "Retirement contribution", year -> Optional.of(year.retirement().negated())));
        rows.add(cents(report, "Tax added by the practice", year -> year.tax().map(Money::negated)));
        rows.add(new Row(cents(report, "Take-home", ProjectionYear::takeHome).cells(), Weight.TOTAL));
        rows.add(cents(report, "Retirement contribution added back", year -> Optional.of(year.retirement())));
        rows.add(new Row(cents(report, "Take-home and retirement", ProjectionYear::takeHomeAndRetirement).cells(),
                Weight.GRAND_TOTAL));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Table.of("US dollars and cents, each projection year",
                ProjectionBlocks.yearColumns(report, ""), rows));
        report.findings().stream().filter(finding -> LEFT_OUT.contains(finding.code()))
                .forEach(finding -> blocks.add(Paragraph.body(finding.message() + ".")));
        return blocks;
    }

    private static Row cents(PracticeReport report, String label, Function<ProjectionYear, Optional<Money>> figure) {
        return ProjectionBlocks.row(report, label, year -> Figures.cents(figure.apply(year)));
    }

    static List<Block> ratios(PracticeReport report) {
        List<Row> rows = List.of(
                ProjectionBlocks.row(report, "Take-home, of gross receipts",
                        year -> Figures.share(year.takeHomeShare())),
                ProjectionBlocks.row(report, "Take-home and retirement, of gross receipts",
                        year -> Figures.share(year.takeHomeAndRetirementShare())),
                ProjectionBlocks.row(report, "Take-home, of profit (receipts less costs)",
                        year -> Figures.share(year.takeHomeShareOfProfit())),
                ProjectionBlocks.row(report, "Tax, of profit: the effective tax rate",
                        year -> Figures.share(year.effectiveTaxRate())));
        return List.of(new Heading(2, "Four ratios"), Paragraph.body("The same take-home looks larger or smaller "
                + "with what it is divided by, so each ratio names its base."),
                Table.of("Per cent, each projection year", ProjectionBlocks.yearColumns(report, ""), rows));
    }

    static List<Block> reconciliation(PracticeReport report) {
        Row household = cents(report, "The household's whole tax", ProjectionYear::householdTax);
        Row without = cents(report, "Less what it would be without the practice",
                year -> year.tax().flatMap(tax -> year.householdTax().map(tax::minus)));
        Row added = new Row(cents(report, "Tax added by the practice", ProjectionYear::tax).cells(), Weight.TOTAL);
        return List.of(new Heading(2, "From the household's return to the practice's tax"),
                Table.of("US dollars and cents, each projection year", ProjectionBlocks.yearColumns(report, ""),
                        List.of(household, without, added)));
    }

    static List<Block> audit(PracticeReport report) {
        if (report.audit().isEmpty()) {
            return List.of();
        }
        List<Row> rows = report.audit().stream().map(audit -> Row.of(audit.what(), Figures.cents(audit.stated()),
                Figures.cents(audit.computed()), Figures.cents(audit.difference()))).toList();
        List<Column> columns = Stream.concat(Stream.of(Column.text("Claim")),
                Stream.of("Stated", "Computed", "Difference").map(Column::figure)).toList();
        return List.of(new Heading(2, "The plan's own figures, checked"),
                Table.of("US dollars and cents; the difference is computed less stated", columns, rows));
    }
}
