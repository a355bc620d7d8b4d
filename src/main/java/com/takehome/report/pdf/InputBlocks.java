package com.takehome.report.pdf;

import com.takehome.model.Engagement;
import com.takehome.model.HouseholdAmount;
import com.takehome.model.HouseholdYear;
import com.takehome.model.OtherIncome;
import com.takehome.model.PlannedExpense;
import com.takehome.model.PracticeProfile;
import com.takehome.model.RetirementContribution;
import com.takehome.report.Figures;
import com.takehome.report.PracticeReport;
import com.takehome.report.pdf.Block.Heading;
import com.takehome.report.pdf.Block.SideBySide;
import com.takehome.report.pdf.Table.Column;
import com.takehome.report.pdf.Table.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the workbooks say, as it was read. */
final class InputBlocks {

    private InputBlocks() {}

    static List<Block> inputs(PracticeReport report) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new SideBySide(List.of(new Heading(2, "Practice"), practice(report.input().profile())),
                List.of(new Heading(2, "Household"), household(report.input().household())), 0.5));
        addTable(blocks, "Clients", () -> clients(report.input().engagements()), report.input().engagements());
        addTable(blocks, "Other income", () -> otherIncome(report.input().otherIncome()),
                report.input().otherIncome());
        addTable(blocks, "Planned costs", () -> expenses(report.input().expenses()), report.input().expenses());
        return blocks;
    }

    /** A table that is made only where there are rows. */
    private interface TableMaker {
        Table make();
    }

    private static void addTable(List<Block> blocks, String title, TableMaker maker, List<?> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Heading(2, title));
            blocks.add(maker.make());
        }
    }

    private static Table practice(PracticeProfile profile) {
        List<Row> rows = List.of(Row.of("First month", Figures.longMonth(profile.firstMonth())),
                Row.of("Books closed through",
                        profile.booksClosedThrough().map(Figures::day).orElse("by the last rows")),
                Row.of("Entity", profile.entity().label()),
                Row.of("S corporation salary", Figures.dollars(profile.salary().annual())),
                Row.of("Specified service trade", yesNo(profile.specifiedService())),
                Row.of("Retirement plan", profile.retirement().plan().label()),
                Row.of("Retirement contribution", contribution(profile.retirement().contribution())),
                Row.of("Cash on hand", profile.cash().onHand()
                        .map(cash -> Figures.dollars(cash) + " on " + Figures.day(profile.cash().asOf()))
                        .orElse(Figures.NOT_GIVEN)),
                Row.of("Household spending a month", Figures.dollars(profile.cash().householdSpending())),
                Row.of("Hours a week at full capacity", profile.workingTime().weeklyHours().toPlainString()),
                Row.of("Weeks worked per year", profile.workingTime().weeksPerYear().toPlainString()),
                Row.of("Business development, of full capacity",
                        Figures.share(profile.workingTime().businessDevelopmentShare())),
                Row.of("Inflation, for figures not yet published", Figures.share(profile.inflation())),
                Row.of("Concentration limit", Figures.share(profile.targets().concentrationLimit())),
                Row.of("Runway target, months", Integer.toString(profile.targets().runwayMonths())),
                Row.of("Months to replace a client", Integer.toString(profile.targets().replacementMonths())),
                Row.of("Estimate method", profile.estimates().method().label()),
                Row.of("Payment target", profile.estimates().target().label()),
                Row.of("State rules confirmed", yesNo(profile.estimates().stateRulesConfirmed())));
        return Table.of("As read, with defaults filled in; US dollars",
                List.of(Column.text("Field"), Column.figure("Value")), rows);
    }

    private static String yesNo(boolean yes) {
        return yes ? "Yes" : "No";
    }

    private static String contribution(RetirementContribution contribution) {
        return switch (contribution) {
            case RetirementContribution.Amount amount -> Figures.dollars(amount.money());
            case RetirementContribution.Maximum ignored -> "Maximum";
        };
    }

    private static Table household(List<HouseholdYear> years) {
        List<Row> rows = new ArrayList<>();
        rows.add(row("Filing status", years, year -> year.status().label()));
        rows.add(row("State", years, year -> year.state().label()));
        rows.add(row("Locality", years, year -> year.locality().orElse(Figures.ZERO)));
        rows.add(row("Moved or worked in other states", years, year -> yesNo(year.movedStates())));
        rows.add(row("Children under 17", years, year -> Integer.toString(year.childrenUnder17())));
        rows.add(row("Other dependents", years, year -> Integer.toString(year.otherDependents())));
        Arrays.stream(HouseholdAmount.values())
                .filter(kind -> years.stream().anyMatch(year -> year.findAmount(kind).isPresent()))
                .forEach(kind -> rows.add(row(kind.label(), years,
                        year -> year.findAmount(kind).map(Figures::dollars).orElse("blank"))));
        List<Column> columns = Stream.concat(Stream.of(Column.text("Field")),
                years.stream().map(year -> Column.figure(year.taxYear().toString()))).toList();
        return Table.of("Each tax year with a row, US dollars", columns, rows);
    }

    private static Row row(String label, List<HouseholdYear> years, Function<HouseholdYear, String> figure) {
        return Row.of(Stream.concat(Stream.of(label), years.stream().map(figure)).toList());
    }

    private static Table clients(List<Engagement> engagements) {
        List<Row> rows = engagements.stream()
                .map(each -> Row.of(each.client(), Figures.day(each.start()), until(each.end()),
                        Figures.dollars(each.monthlyRetainer()), Figures.share(each.capacity()), raise(each),
                        Figures.share(each.likelihood()), Integer.toString(each.paymentTermsDays())))
                .toList();
        return Table.of("US dollars a month; capacity, raise and likelihood in per cent; payment terms in days",
                List.of(Column.text("Client"), Column.label("Start"), Column.label("End"),
                        Column.figure("Retainer"), Column.figure("Capacity"), Column.figure("Raise"),
                        Column.figure("Likelihood"), Column.figure("Terms")),
                rows);
    }

    private static String until(Optional<LocalDate> end) {
        return end.map(Figures::day).orElse("open");
    }

    private static String raise(Engagement engagement) {
        return engagement.raise().flatMap(
                raise -> engagement.raiseFrom().map(from -> Figures.share(raise) + " from " + Figures.month(from)))
                .orElse(Figures.ZERO);
    }

    private static Table otherIncome(List<OtherIncome> income) {
        List<Row> rows = income.stream().map(each -> Row.of(each.description(), each.category().label(),
                each.frequency().label(), Figures.day(each.start()), until(each.end()), Figures.dollars(each.amount()),
                Figures.share(each.likelihood()))).toList();
        return Table.of("US dollars each time",
                List.of(Column.text("Description"), Column.label("Category"), Column.label("Frequency"),
                        Column.label("Start"), Column.label("End"), Column.figure("Amount"),
                        Column.figure("Likelihood")),
                rows);
    }

    private static Table expenses(List<PlannedExpense> expenses) {
        List<Row> rows = expenses.stream().map(each -> Row.of(each.category().label(), each.description(),
                each.frequency().label(), Figures.day(each.start()), until(each.end()), Figures.dollars(each.amount()),
                Figures.share(each.annualIncrease()), Figures.share(each.businessShare()))).toList();
        return Table.of("US dollars each time",
                List.of(Column.text("Category"), Column.text("Description"), Column.label("Frequency"),
                        Column.label("Start"), Column.label("End"), Column.figure("Amount"),
                        Column.figure("Increase"), Column.figure("Business")),
                rows);
    }
}
