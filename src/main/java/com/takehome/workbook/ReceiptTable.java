package com.takehome.workbook;

import com.takehome.model.Receipt;
import com.takehome.model.RowSource;
import com.takehome.money.Money;
import java.time.LocalDate;
import java.util.List;

/** The Receipts sheet. */
final class ReceiptTable implements Table<Receipt> {

    private static final Column<LocalDate> DATE = Column.required("Date", DateRule.INSTANCE, "When it came in");
    private static final Column<String> FROM = Column.required("From", TextRule.LINE,
            "From whom; a client's name makes it a retainer received");
    private static final Column<Money> AMOUNT = Column.required("Amount", AmountRule.ANY,
            "How much; negative: refunded");
    private static final Column<String> NOTES = Column.optional("Notes", TextRule.LINES, "For yourself");

    @Override
    public String sheet() {
        return "Receipts";
    }

    @Override
    public String purpose() {
        return "Optional: what was really received. It closes months: there the plan does not count.";
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(DATE, FROM, AMOUNT, NOTES);
    }

    @Override
    public Receipt read(Values values, RowSource source) {
        return new Receipt(values.get(DATE), values.get(FROM), values.get(AMOUNT), values.get(NOTES, ""), source);
    }

    @Override
    public void write(Receipt value, Cells cells) {
        cells.put(DATE, value.date());
        cells.put(FROM, value.from());
        cells.put(AMOUNT, value.amount());
        cells.putText(NOTES, value.notes());
    }
}
