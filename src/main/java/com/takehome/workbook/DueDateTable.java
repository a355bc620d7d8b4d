package com.takehome.workbook;

import com.takehome.model.DueDateOverride;
import com.takehome.model.Jurisdiction;
import com.takehome.model.RowSource;
import com.takehome.model.TaxYear;
import java.time.LocalDate;
import java.util.List;

/** The Due dates sheet. */
final class DueDateTable implements Table<DueDateOverride> {

    private static final Column<Jurisdiction> JURISDICTION = Column.required("Jurisdiction", States.JURISDICTION,
            "Whose installment: Federal, or a state's two letters");
    private static final Column<TaxYear> TAX_YEAR = Column.required("Tax year", TaxYearRule.INSTANCE, "The tax year");
    private static final Column<Integer> INSTALLMENT = Column.required("Installment", WholeRule.between(1, 4),
            "1 to 4");
    private static final Column<LocalDate> DUE = Column.required("Due", DateRule.INSTANCE,
            "The day on which it is due instead");

    @Override
    public String sheet() {
        return "Due dates";
    }

    @Override
    public String purpose() {
        return "Optional: installments that were postponed, such as after a disaster.";
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(JURISDICTION, TAX_YEAR, INSTALLMENT, DUE);
    }

    @Override
    public DueDateOverride read(Values values, RowSource source) {
        return new DueDateOverride(values.get(JURISDICTION), values.get(TAX_YEAR), values.get(INSTALLMENT),
                values.get(DUE), source);
    }

    @Override
    public void write(DueDateOverride value, Cells cells) {
        cells.put(JURISDICTION, value.jurisdiction());
        cells.put(TAX_YEAR, value.taxYear());
        cells.put(INSTALLMENT, value.installment());
        cells.put(DUE, value.due());
    }
}
