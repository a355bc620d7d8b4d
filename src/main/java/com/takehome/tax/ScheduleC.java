package com.takehome.tax;

import com.takehome.money.Money;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * Schedule C of a year.
 *
 * @param grossReceipts lines 1 and 7
 * @param deductions lines 8 to 27b, by line
 * @param totalExpenses line 28
 * @param tentativeProfit line 29
 * @param homeOffice line 30
 * @param netProfit line 31
 * @param homeOfficeCarryover home office cost left for the next year
 */
public record ScheduleC(Money grossReceipts, Map<ScheduleCLine, Money> deductions, Money totalExpenses,
        Money tentativeProfit, Money homeOffice, Money netProfit, Money homeOfficeCarryover) {

    public ScheduleC {
        Map<ScheduleCLine, Money> copy = new EnumMap<>(ScheduleCLine.class);
        copy.putAll(deductions);
        deductions = Collections.unmodifiableMap(copy);
    }
}
