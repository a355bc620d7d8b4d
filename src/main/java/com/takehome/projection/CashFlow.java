package com.takehome.projection;

import com.takehome.money.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * Cash by month, with what it follows from.
 *
 * @param months cash and runway of the 36 months
 * @param years what each tax year takes, the year before the first included
 * @param netWages the household's wages by month, less withholding and payroll tax
 */
public record CashFlow(List<CashMonth> months, List<Year> years, Map<YearMonth, Money> netWages) {

    public CashFlow {
        months = List.copyOf(months);
        years = List.copyOf(years);
        netWages = Map.copyOf(netWages);
    }

    /**
     * The cash that a tax year takes.
     *
     * @param obligation when it is paid and on which months' income it falls due
     * @param settlement what is left for April
     */
    public record Year(TaxObligation obligation, TaxSettlement settlement) {
    }
}
