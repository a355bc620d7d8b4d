package com.takehome.workbook;

import com.takehome.model.TaxYear;
import com.takehome.problem.ProblemCode;
import java.math.BigDecimal;
import java.util.Optional;

/** A tax year of which, or after which, figures are published. */
record TaxYearRule() implements CellRule<TaxYear> {

    static final TaxYearRule INSTANCE = new TaxYearRule();
    /** The first tax year with figures. */
    static final TaxYear FIRST = new TaxYear(2024);

    private static final WholeRule YEAR = WholeRule.between(1900, 2100);

    @Override
    public Class<TaxYear> type() {
        return TaxYear.class;
    }

    @Override
    public Optional<TaxYear> read(CellSite site) {
        return YEAR.read(site).map(TaxYear::new).flatMap(year -> published(year, site));
    }

    private static Optional<TaxYear> published(TaxYear year, CellSite site) {
        return year.compareTo(FIRST) >= 0
                ? Optional.of(year)
                : site.reject(ProblemCode.TAX_YEAR_UNPUBLISHED,
                        "is before " + FIRST + ", the first year with tax figures",
                        "type a tax year from " + FIRST + " on, or remove the row");
    }

    @Override
    public Written write(TaxYear value) {
        return new Written.Decimal(BigDecimal.valueOf(value.value()));
    }

    @Override
    public Look look() {
        return Look.NUMBER;
    }
}
