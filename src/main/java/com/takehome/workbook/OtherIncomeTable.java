package com.takehome.workbook;

import com.takehome.model.Frequency;
import com.takehome.model.IncomeCategory;
import com.takehome.model.OtherIncome;
import com.takehome.model.RowSource;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** The Other income sheet. */
final class OtherIncomeTable implements Table<OtherIncome> {

    private static final Column<String> DESCRIPTION = Column.required("Description", TextRule.LINE, "What it is");
    private static final Column<IncomeCategory> CATEGORY = Column.required("Category",
            ChoiceRule.of(IncomeCategory.class), "What it is for");
    private static final Column<Money> AMOUNT = Column.required("Amount", AmountRule.ANY, "Each payment");
    private static final Column<Frequency> FREQUENCY = Column.required("Frequency", ChoiceRule.of(Frequency.class),
            "How often it is paid; Once ignores End");
    private static final Column<LocalDate> START = Column.required("Start", DateRule.INSTANCE,
            "The first payment's day; the others fall on the same day of their months");
    private static final Column<LocalDate> END = Column.optional("End", DateRule.INSTANCE,
            "A payment due on this day is still made; blank: open-ended");
    private static final Column<Rate> LIKELIHOOD = Column.optional("Likelihood", ShareRule.PART,
            "How likely it is; weights the amount; blank: 100%");

    @Override
    public String sheet() {
        return "Other income";
    }

    @Override
    public String purpose() {
        return "Planned business income that is not a retainer, such as board seats, talks and projects.";
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(DESCRIPTION, CATEGORY, AMOUNT, FREQUENCY, START, END, LIKELIHOOD);
    }

    @Override
    public OtherIncome read(Values values, RowSource source) {
        return new OtherIncome(values.get(DESCRIPTION), values.get(CATEGORY), values.get(AMOUNT),
                values.get(FREQUENCY), values.get(START), values.find(END), values.get(LIKELIHOOD, Rate.ONE), source);
    }

    @Override
    public void check(Values values, RowSource source, Consumer<Problem> problems) {
        RowChecks.endNotBeforeStart(values, START, END, source, problems);
    }

    @Override
    public void write(OtherIncome value, Cells cells) {
        cells.put(DESCRIPTION, value.description());
        cells.put(CATEGORY, value.category());
        cells.put(AMOUNT, value.amount());
        cells.put(FREQUENCY, value.frequency());
        cells.put(START, value.start());
        cells.put(END, value.end());
        cells.put(LIKELIHOOD, value.likelihood());
    }
}
