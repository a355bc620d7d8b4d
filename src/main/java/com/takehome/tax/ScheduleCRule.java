package com.takehome.tax;

import com.takehome.money.Money;
import java.util.Map;

/**
 * Net profit of a sole proprietor (Schedule C, IRC 61, 162). Home office cost counts up to the profit before it and the
 * rest goes to the next year (IRC 280A(c)(5), Form 8829 line 36).
 */
public final class ScheduleCRule {

    private ScheduleCRule() {}

    /** Schedule C of the year's books. */
    public static ScheduleC compute(Business.Books books) {
        Map<ScheduleCLine, Money> deductions = DeductibleExpenses.byLine(books);
        Money totalExpenses = Money.sum(deductions.values());
        Money tentativeProfit = books.grossReceipts().minus(totalExpenses);
        Money homeOfficeCost = DeductibleExpenses.homeOffice(books);
        Money homeOffice = homeOfficeCost.min(tentativeProfit.atLeastZero());
        return new ScheduleC(books.grossReceipts(), deductions, totalExpenses, tentativeProfit,
                homeOffice, tentativeProfit.minus(homeOffice), homeOfficeCost.minus(homeOffice));
    }
}
