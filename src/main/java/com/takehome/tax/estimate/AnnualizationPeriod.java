package com.takehome.tax.estimate;

import com.takehome.model.TaxYear;
import com.takehome.money.Money;
import com.takehome.money.Rounding;
import java.math.BigDecimal;
import java.time.YearMonth;

/** The periods of Schedule AI, each from January 1 (IRC 6654(d)(2)(B)); they are not calendar quarters. */
public enum AnnualizationPeriod {
    /** Column (a). */
    JANUARY_TO_MARCH("a", 3),
    /** Column (b). */
    JANUARY_TO_MAY("b", 5),
    /** Column (c). */
    JANUARY_TO_AUGUST("c", 8),
    /** Column (d). */
    JANUARY_TO_DECEMBER("d", 12);

    private static final int MONTHS_IN_YEAR = 12;

    private final String column;
    private final int months;

    AnnualizationPeriod(String column, int months) {
        this.column = column;
        this.months = months;
    }

    /** How many months it has. */
    public int months() {
        return months;
    }

    /** The last month of the period. */
    public YearMonth lastMonth(TaxYear taxYear) {
        return YearMonth.of(taxYear.value(), months);
    }

    /** The column's letter, such as "a". */
    public String column() {
        return column;
    }

    /** Schedule AI line 2: 4, 2.4, 1.5 or 1. */
    public BigDecimal factor() {
        return BigDecimal.valueOf(MONTHS_IN_YEAR).divide(BigDecimal.valueOf(months)).stripTrailingZeros();
    }

    /** A period's amount taken to a year. */
    Money annualize(Money amount, Rounding rounding) {
        return amount.timesFraction(MONTHS_IN_YEAR, months, rounding);
    }

    /** The period's part of a year's amount. */
    Money part(Money yearly, Rounding rounding) {
        return yearly.timesFraction(months, MONTHS_IN_YEAR, rounding);
    }
}
