package com.takehome.workbook;

import com.takehome.model.RowSource;
import com.takehome.model.W2Year;
import com.takehome.money.Money;
import java.math.BigDecimal;
import java.util.List;

/** The W-2 comparison sheet. */
final class W2YearTable implements Table<W2Year> {

    private static final BigDecimal WHOLE_YEAR = BigDecimal.valueOf(12);

    private static final Column<Integer> YEAR = Column.required("Year", WholeRule.between(1, 3),
            "The projection year, 1 to 3; a year without a row is zero");
    private static final Column<Money> SALARY = Column.required("Annual salary", AmountRule.NOT_NEGATIVE,
            "Gross salary of a whole year");
    private static final Column<BigDecimal> MONTHS = Column.optional("Months employed", NumberRule.between("0", "12"),
            "Months worked in it; blank: 12");
    private static final Column<BigDecimal> SEVERANCE = Column.optional("Severance months",
            NumberRule.between("0", "36"), "Months of severance pay; blank: 0");
    private static final Column<Money> HEALTH = Column.optional("Employer health insurance", AmountRule.NOT_NEGATIVE,
            "What the employer pays a year; shown beside, not added");
    private static final Column<Money> MATCH = Column.optional("Employer retirement match", AmountRule.NOT_NEGATIVE,
            "What the employer adds to retirement a year");
    private static final Column<Money> DEFERRAL = Column.optional("Own retirement deferral", AmountRule.NOT_NEGATIVE,
            "Pre-tax deferral a year");
    private static final Column<Money> PREMIUM = Column.optional("Own health premium", AmountRule.NOT_NEGATIVE,
            "The employee's premium a year");

    @Override
    public String sheet() {
        return "W-2 comparison";
    }

    @Override
    public String purpose() {
        return "Optional: the job that the practice is compared with.";
    }

    @Override
    public List<Column<?>> columns() {
        return List.of(YEAR, SALARY, MONTHS, SEVERANCE, HEALTH, MATCH, DEFERRAL, PREMIUM);
    }

    @Override
    public W2Year read(Values values, RowSource source) {
        return new W2Year(values.get(YEAR), values.get(SALARY), values.get(MONTHS, WHOLE_YEAR),
                values.get(SEVERANCE, BigDecimal.ZERO), values.get(HEALTH, Money.ZERO), values.get(MATCH, Money.ZERO),
                values.get(DEFERRAL, Money.ZERO), values.get(PREMIUM, Money.ZERO), source);
    }

    @Override
    public void write(W2Year value, Cells cells) {
        cells.put(YEAR, value.projectionYear());
        cells.put(SALARY, value.annualSalary());
        cells.put(MONTHS, value.monthsEmployed());
        cells.put(SEVERANCE, value.severanceMonths());
        cells.put(HEALTH, value.employerHealthInsurance());
        cells.put(MATCH, value.employerMatch());
        cells.put(DEFERRAL, value.ownDeferral());
        cells.put(PREMIUM, value.ownPremium());
    }
}
