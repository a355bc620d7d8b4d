package com.takehome.workbook;

import com.takehome.model.ExpenseCategory;
import com.takehome.model.Frequency;
import com.takehome.model.PlannedExpense;
import com.takehome.model.RowSource;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** The Expenses sheet. */
final class ExpenseTable implements Table<PlannedExpense> {

    private static final Column<ExpenseCategory> CATEGORY = Column.required("Category", CategoryRule.INSTANCE,
            "What it is for; decides where it goes on Schedule C");
    private static final Column<String> DESCRIPTION = Column.optional("Description", TextRule.LINE, "For yourself");
    private static final Column<Money> AMOUNT = Column.required("Amount", AmountRule.ANY,
            "Each payment, at the price of the later of Start and First month");
    private static final Column<Frequency> FREQUENCY = Column.required("Frequency", ChoiceRule.of(Frequency.class),
            "How often it is paid; Once ignores End");
    private static final Column<LocalDate> START = Column.required("Start", DateRule.INSTANCE,
            "The first payment's day; the others fall on the same day of their months");
    private static final Column<LocalDate> END = Column.optional("End", DateRule.INSTANCE,
            "A payment due on this day is still made; blank: open-ended");
    private static final Column<Rate> INCREASE = Column.optional("Annual increase", ShareRule.CHANGE,
            "Compounds every twelve months; blank: 0%");
    private static final Column<Rate> BUSINESS_SHARE = Column.optional("Business share", ShareRule.PART,
            "The practice's part; only that is an expense; blank: 100%");

    @Override
    public String sheet() {
        return "Expenses";
    }

    @Override
    public String purpose() {
        return "The plan: costs that are expected.";
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(CATEGORY, DESCRIPTION, AMOUNT, FREQUENCY, START, END, INCREASE, BUSINESS_SHARE);
    }

    @Override
    public PlannedExpense read(Values values, RowSource source) {
        return new PlannedExpense(values.get(CATEGORY), values.get(DESCRIPTION, ""), values.get(AMOUNT),
                values.get(FREQUENCY), values.get(START), values.find(END), values.get(INCREASE, Rate.ZERO),
                values.get(BUSINESS_SHARE, Rate.ONE), source);
    }

    @Override
    public void check(Values values, RowSource source, Consumer<Problem> problems) {
        RowChecks.endNotBeforeStart(values, START, END, source, problems);
    }

    @Override
    public void write(PlannedExpense value, Cells cells) {
        cells.put(CATEGORY, value.category());
        cells.putText(DESCRIPTION, value.description());
        cells.put(AMOUNT, value.amount());
        cells.put(FREQUENCY, value.frequency());
        cells.put(START, value.start());
        cells.put(END, value.end());
        cells.put(INCREASE, value.annualIncrease());
        cells.put(BUSINESS_SHARE, value.businessShare());
    }
}
