package com.takehome.workbook;

import com.takehome.model.HouseholdAmount;
import com.takehome.model.HouseholdItem;
import com.takehome.model.RowSource;
import com.takehome.model.Whose;
import com.takehome.money.Money;
import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import com.takehome.workbook.AmountRule.Sign;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The Household items sheet. */
final class HouseholdItemTable implements Table<HouseholdItem> {

    private static final Column<LocalDate> DATE = Column.required("Date", DateRule.INSTANCE, "When it falls");
    private static final Column<Whose> WHOSE = Column.required("Whose", ChoiceRule.of(Whose.class), "Whose it is");
    private static final Column<HouseholdAmount> KIND = Column.required("Kind", ChoiceRule.of(HouseholdAmount.class),
            "The Household column that it belongs to; that column must be blank for the year");
    private static final Column<Money> AMOUNT = Column.required("Amount", AmountRule.ANY, "How much");

    @Override
    public String sheet() {
        return "Household items";
    }

    @Override
    public String purpose() {
        return "Optional: household amounts that fall on a date, such as a capital gain or a bonus.";
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(DATE, WHOSE, KIND, AMOUNT);
    }

    @Override
    public HouseholdItem read(Values values, RowSource source) {
        return new HouseholdItem(values.get(DATE), values.get(WHOSE), values.get(KIND), values.get(AMOUNT), source);
    }

    @Override
    public void check(Values values, RowSource source, Consumer<Problem> problems) {
        Optional<Money> negative = values.find(AMOUNT).filter(Money::isNegative);
        Optional<HouseholdAmount> kind = values.find(KIND)
                .filter(found -> HouseholdAmounts.rule(found).sign() == Sign.NOT_NEGATIVE);
        if (negative.isPresent() && kind.isPresent()) {
            problems.accept(Problem.of(ProblemCode.AMOUNT_NEGATIVE, source.at(AMOUNT.header()),
                    negative.get().toString(), "is negative, and " + kind.get().label() + " cannot be",
                    "type it without the minus sign"));
            values.refuse(AMOUNT);
        }
    }

    @Override
    public void write(HouseholdItem value, Cells cells) {
        cells.put(DATE, value.date());
        cells.put(WHOSE, value.whose());
        cells.put(KIND, value.kind());
        cells.put(AMOUNT, value.amount());
    }
}
