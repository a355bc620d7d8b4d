package com.takehome.workbook;

import com.takehome.model.Jurisdiction;
import com.takehome.model.PaymentKind;
import com.takehome.model.RowSource;
import com.takehome.model.TaxPayment;
import com.takehome.model.TaxYear;
import com.takehome.money.Money;
import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The Tax payments sheet. */
final class TaxPaymentTable implements Table<TaxPayment> {

    private static final Column<LocalDate> DATE = Column.required("Date", DateRule.INSTANCE, "When it was paid");
    private static final Column<Jurisdiction> JURISDICTION = Column.required("Jurisdiction", States.JURISDICTION,
            "To whom: Federal, or a state's two letters");
    private static final Column<TaxYear> TAX_YEAR = Column.required("Tax year", TaxYearRule.INSTANCE,
            "For which tax year; the payment in January is for the year before");
    private static final Column<Money> AMOUNT = Column.required("Amount", AmountRule.NOT_NEGATIVE, "How much");
    private static final Column<PaymentKind> KIND = Column.required("Kind", ChoiceRule.of(PaymentKind.class),
            "What it was");

    @Override
    public String sheet() {
        return "Tax payments";
    }

    @Override
    public String purpose() {
        return "Optional: taxes really paid. Rows dated after the as-of date do not count yet.";
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(DATE, JURISDICTION, TAX_YEAR, AMOUNT, KIND);
    }

    @Override
    public TaxPayment read(Values values, RowSource source) {
        return new TaxPayment(values.get(DATE), values.get(JURISDICTION), values.get(TAX_YEAR), values.get(AMOUNT),
                values.get(KIND), source);
    }

    @Override
    public void check(Values values, RowSource source, Consumer<Problem> problems) {
        Optional<LocalDate> date = values.find(DATE);
        Optional<TaxYear> year = values.find(TAX_YEAR);
        Optional<PaymentKind> kind = values.find(KIND);
        if (date.isEmpty() || year.isEmpty() || kind.isEmpty()) {
            return;
        }
        if (TaxYear.of(date.get()).compareTo(year.get()) < 0 && kind.get() != PaymentKind.PRIOR_YEAR_OVERPAYMENT) {
            problems.accept(Problem.of(ProblemCode.PAYMENT_BEFORE_YEAR, source.at(DATE.header()), date.get().toString(),
                    "lies before January " + year.get() + ", the year that the payment is for",
                    "correct Date or Tax year"));
            values.refuse(DATE);
        } else if (kind.get() == PaymentKind.ESTIMATED) {
            checkEstimated(date.get(), year.get(), source, problems);
        }
    }

    /** The four installments of a year fall from April to the next January: one in its own January is likely the last's. */
    private static void checkEstimated(LocalDate date, TaxYear year, RowSource source, Consumer<Problem> problems) {
        if (year.january().equals(YearMonth.from(date))) {
            problems.accept(Problem.of(ProblemCode.PAYMENT_YEAR_DOUBTFUL, source.at(TAX_YEAR.header()), year.toString(),
                    "is an unlikely tax year for an estimated payment of " + date,
                    "type " + year.previous() + " if it was that year's last installment"));
        }
    }

    @Override
    public void write(TaxPayment value, Cells cells) {
        cells.put(DATE, value.date());
        cells.put(JURISDICTION, value.jurisdiction());
        cells.put(TAX_YEAR, value.taxYear());
        cells.put(AMOUNT, value.amount());
        cells.put(KIND, value.kind());
    }
}
