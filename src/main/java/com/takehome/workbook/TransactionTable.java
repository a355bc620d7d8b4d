package com.takehome.workbook;

import com.takehome.model.ExpenseCategory;
import com.takehome.model.RowSource;
import com.takehome.model.Transaction;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import java.time.LocalDate;
import java.util.List;

/** The Transactions sheet. */
final class TransactionTable implements Table<Transaction> {

    private static final Column<LocalDate> DATE = Column.required("Date", DateRule.INSTANCE, "When it was paid");
    private static final Column<String> PAYEE = Column.optional("Payee", TextRule.LINE, "To whom");
    private static final Column<ExpenseCategory> CATEGORY = Column.required("Category", CategoryRule.INSTANCE,
            "What it was for; decides where it goes on Schedule C");
    private static final Column<Money> AMOUNT = Column.required("Amount", AmountRule.ANY,
            "How much; a refund is negative");
    private static final Column<Rate> BUSINESS_SHARE = Column.optional("Business share", ShareRule.PART,
            "The practice's part; only that is an expense; blank: 100%");
    private static final Column<String> NOTES = Column.optional("Notes", TextRule.LINES, "For yourself");

    @Override
    public String sheet() {
        return "Transactions";
    }

    @Override
    public String purpose() {
        return "Optional: what was really paid. It closes months: there the plan does not count.";
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(DATE, PAYEE, CATEGORY, AMOUNT, BUSINESS_SHARE, NOTES);
    }

    @Override
    public Transaction read(Values values, RowSource source) {
        return new Transaction(values.get(DATE), values.get(PAYEE, ""), values.get(CATEGORY), values.get(AMOUNT),
                values.get(BUSINESS_SHARE, Rate.ONE), values.get(NOTES, ""), source);
    }

    @Override
    public void write(Transaction value, Cells cells) {
        cells.put(DATE, value.date());
        cells.putText(PAYEE, value.payee());
        cells.put(CATEGORY, value.category());
        cells.put(AMOUNT, value.amount());
        cells.put(BUSINESS_SHARE, value.businessShare());
        cells.putText(NOTES, value.notes());
    }
}
