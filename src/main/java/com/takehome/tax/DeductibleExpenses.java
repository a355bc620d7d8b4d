package com.takehome.tax;

import com.takehome.model.ExpenseCategory;
import com.takehome.money.Money;
import com.takehome.money.Rounding;
import java.util.EnumMap;
import java.util.Map;

/**
 * What of the year's costs is deducted: meals by half, on the year's total (IRC 274(n)); depreciation but not the
 * purchase that it spreads; a state's tax on the business with taxes and licenses (IRC 164(a)).
 */
final class DeductibleExpenses {

    private DeductibleExpenses() {}

    /** The deductions by line of Schedule C, without home office. */
    static Map<ScheduleCLine, Money> byLine(Business.Books books) {
        Map<ScheduleCLine, Money> lines = new EnumMap<>(ScheduleCLine.class);
        books.expenses().forEach((category, amount) -> ScheduleCLine.of(category)
                .ifPresent(line -> lines.merge(line, deductible(category, amount), Money::plus)));
        if (!books.entityTax().isZero()) {
            lines.merge(ScheduleCLine.TAXES_AND_LICENSES, books.entityTax(), Money::plus);
        }
        return lines;
    }

    /** This year's home office cost and what earlier years left over. */
    static Money homeOffice(Business.Books books) {
        return books.expense(ExpenseCategory.HOME_OFFICE).plus(books.homeOfficeCarryover());
    }

    private static Money deductible(ExpenseCategory category, Money amount) {
        return category == ExpenseCategory.MEALS ? amount.timesFraction(1, 2, Rounding.CENTS) : amount;
    }
}
