package com.takehome.report.pdf;

import com.takehome.insight.Acquisition;
import com.takehome.insight.HourlyRates;
import com.takehome.insight.Moved;
import com.takehome.report.Figures;
import com.takehome.report.PracticeReport;
import com.takehome.report.pdf.Block.Heading;
import com.takehome.report.pdf.Block.Paragraph;
import com.takehome.report.pdf.Table.Column;
import com.takehome.report.pdf.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the owner asks beside the projection, and what moved since the last report. */
final class AnswerBlocks {

    private static final int MOVED_SHOWN = 8;
    private static final int CAUSES_SHOWN = 4;

    private AnswerBlocks() {}

    /** The figures that moved most, and why; nothing without an earlier report. */
    static List<Block> moved(PracticeReport report) {
        return report.moved().filter(moved -> !moved.figures().isEmpty()).map(AnswerBlocks::moved).orElse(List.of());
    }

    private static List<Block> moved(Moved moved) {
        List<Moved.Figure> largest = moved.figures().stream().limit(MOVED_SHOWN).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "What moved since " + Figures.day(moved.since())));
        blocks.add(Table.of("US dollars, the largest changes first; all of them stand in the workbook",
                List.of(Column.text("Figure"), Column.figure("Was"), Column.figure("Is"), Column.figure("Change")),
                largest.stream().map(each -> Row.of(each.label(), Figures.dollars(each.former()),
                        Figures.dollars(each.now()), Figures.dollars(each.change()))).toList()));
        largest.stream().flatMap(each -> each.causes().stream()).map(Moved.Cause::words).distinct()
                .limit(CAUSES_SHOWN).forEach(cause -> blocks.add(Paragraph.body(cause + ".")));
        return blocks;
    }

    /** What an hour earns, by client and year, and the same week by the hour. */
    static List<Block> hourlyRates(PracticeReport report) {
        HourlyRates rates = report.questions().hourlyRates();
        List<Row> rows = new ArrayList<>();
        for (HourlyRates.Year year : rates.years()) {
            year.clients().forEach(client -> rows.add(Row.of(client.client(), Integer.toString(year.year()),
                    Figures.dollars(client.billed()), Figures.accounting(client.contractedHoursAWeek()),
                    Figures.cents(client.rate()), given(client))));
            year.together().ifPresent(together -> rows.add(Row.total("All clients", Integer.toString(year.year()), "",
                    "", Figures.cents(together), "")));
        }
        return rows.isEmpty() ? List.of()
                : List.of(new Heading(2, "What an hour earns"),
                        Table.of("US dollars for each contracted hour; the last column counts the hours really given",
                                List.of(Column.text("Client"), Column.figure("Year"), Column.figure("Billed"),
                                        Column.figure("Hours a week"), Column.figure("An hour"),
                                        Column.figure("Hour given")),
                                rows),
                        consulting(rates.consulting()));
    }

    private static String given(HourlyRates.Client client) {
        return client.rateAtActualHours().map(Figures::cents).orElse("");
    }

    private static Block consulting(List<HourlyRates.Consulting> options) {
        HourlyRates.Consulting least = options.getFirst();
        HourlyRates.Consulting most = options.getLast();
        return Paragraph.body("The same work by the hour would gross " + Figures.inWords(least.yearlyGross())
                + " a year at " + Figures.inWords(least.rate()) + " and " + least.billableHoursAWeek()
                + " billable hours a week, " + Figures.inWords(most.yearlyGross()) + " at "
                + Figures.inWords(most.rate()) + " and " + most.billableHoursAWeek() + ".");
    }

    /** Where clients come from, how long places stay open, and the hours that go into finding them. */
    static List<Block> acquisition(PracticeReport report) {
        Acquisition acquisition = report.questions().acquisition();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, "Finding clients"));
        if (!acquisition.channels().isEmpty()) {
            blocks.add(Table.of("Retainers by the channel that a client came through, US dollars",
                    List.of(Column.text("Channel"), Column.figure("Year"), Column.figure("Billed"),
                            Column.figure("Share of the year")),
                    acquisition.channels().stream().map(each -> Row.of(each.channel(), Integer.toString(each.year()),
                            Figures.dollars(each.billed()), Figures.share(each.share()))).toList()));
        }
        blocks.add(Paragraph.body("Finding clients takes " + Figures.grouped(acquisition.developmentHoursAWeek())
                + " hours a week, " + Figures.grouped(acquisition.developmentHoursAYear())
                + " a year. A lost client is reckoned to be replaced after " + acquisition.replacementMonths()
                + " months."));
        acquisition.refills().forEach(each -> blocks.add(Paragraph.body(refill(each))));
        return report.clients().isEmpty() ? List.of() : blocks;
    }

    private static String refill(Acquisition.Refill refill) {
        Optional<Integer> months = refill.monthsOpen();
        return "After " + refill.client() + " ends, "
                + months.map(open -> open == 0 ? "the next client starts without a month between."
                        : "the next client starts " + open + (open == 1 ? " month later." : " months later."))
                        .orElse("no client starts.");
    }

    /** What is blank, missing or warned about, as a list to send. */
    static List<Block> documentRequests(PracticeReport report) {
        List<Block> blocks = new ArrayList<>();
        report.questions().documentRequests().forEach(each -> blocks.add(Paragraph.body(each)));
        if (!blocks.isEmpty()) {
            blocks.addFirst(new Heading(2, "Still to be asked for"));
        }
        return blocks;
    }
}
