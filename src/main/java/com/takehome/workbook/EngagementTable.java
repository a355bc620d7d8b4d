package com.takehome.workbook;

import com.takehome.model.Channel;
import com.takehome.model.Engagement;
import com.takehome.model.RowSource;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;

/** The Clients sheet. */
final class EngagementTable implements Table<Engagement> {

    private static final Column<String> CLIENT = Column.required("Client", TextRule.LINE,
            "The client's name, spelled alike in each of its rows");
    private static final Column<LocalDate> START = Column.required("Start", DateRule.INSTANCE,
            "The first day at this price; counts");
    private static final Column<LocalDate> END = Column.optional("End", DateRule.INSTANCE,
            "The last day at this price; counts; blank: open-ended");
    private static final Column<Money> RETAINER = Column.required("Monthly retainer", AmountRule.NOT_NEGATIVE,
            "The price of a full month; part months are billed by days");
    private static final Column<Rate> CAPACITY = Column.required("Capacity", ShareRule.LOAD,
            "The share of your full capacity that it takes");
    private static final Column<Rate> RAISE = Column.optional("Raise", ShareRule.CHANGE,
            "By how much the price rises, once; needs Raise from");
    private static final Column<YearMonth> RAISE_FROM = Column.optional("Raise from", MonthRule.INSTANCE,
            "Any date in the month from whose first day the raise applies");
    private static final Column<BigDecimal> HOURS = Column.optional("Hours per week", NumberRule.between("0", "168"),
            "The hours that you really give");
    private static final Column<Integer> TERMS = Column.optional("Payment terms", WholeRule.between(0, 1095),
            "Days between billing and payment; blank: 0. Up to 29 days: received in the month billed, 30 to 59: in the next");
    private static final Column<Channel> CHANNEL = Column.optional("Channel", ChoiceRule.of(Channel.class),
            "Where the client came from");
    private static final Column<Rate> LIKELIHOOD = Column.optional("Likelihood", ShareRule.PART,
            "How likely it is; weights billing and capacity; blank: 100%");
    private static final Column<String> NOTES = Column.optional("Notes", TextRule.LINES, "For yourself");

    @Override
    public String sheet() {
        return "Clients";
    }

    @Override
    public String purpose() {
        return "A row for each engagement, or for each period of one at a given price.";
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(CLIENT, START, END, RETAINER, CAPACITY, RAISE, RAISE_FROM, HOURS, TERMS, CHANNEL, LIKELIHOOD,
                NOTES);
    }

    @Override
    public Engagement read(Values values, RowSource source) {
        return new Engagement(values.get(CLIENT), values.get(START), values.find(END), values.get(RETAINER),
                values.get(CAPACITY), values.find(RAISE), values.find(RAISE_FROM), values.find(HOURS),
                values.get(TERMS, 0), values.find(CHANNEL), values.get(LIKELIHOOD, Rate.ONE), values.get(NOTES, ""),
                source);
    }

    @Override
    public void check(Values values, RowSource source, Consumer<Problem> problems) {
        RowChecks.endNotBeforeStart(values, START, END, source, problems);
        if (values.isBlank(RAISE) != values.isBlank(RAISE_FROM)) {
            Column<?> blank = values.isBlank(RAISE) ? RAISE : RAISE_FROM;
            problems.accept(Problem.of(ProblemCode.RAISE_INCOMPLETE, source.at(blank.header()), "",
                    "Raise and Raise from need each other, and " + blank.header() + " is blank",
                    "fill in both or neither"));
            values.refuse(blank);
        }
    }

    @Override
    public void write(Engagement value, Cells cells) {
        cells.put(CLIENT, value.client());
        cells.put(START, value.start());
        cells.put(END, value.end());
        cells.put(RETAINER, value.monthlyRetainer());
        cells.put(CAPACITY, value.capacity());
        cells.put(RAISE, value.raise());
        cells.put(RAISE_FROM, value.raiseFrom());
        cells.put(HOURS, value.hoursPerWeek());
        cells.put(TERMS, value.paymentTermsDays());
        cells.put(CHANNEL, value.channel());
        cells.put(LIKELIHOOD, value.likelihood());
        cells.putText(NOTES, value.notes());
    }
}
