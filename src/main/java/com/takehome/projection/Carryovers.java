package com.takehome.projection;

import com.takehome.money.Money;
import com.takehome.tax.FederalReturn;
import com.takehome.tax.ScheduleC;

/**
 * What one tax year leaves to the next.
 *
 * @param homeOffice home office cost beyond the profit (Form 8829)
 * @param businessLoss qualified business loss, as a positive amount (IRC 199A(c)(2))
 */
record Carryovers(Money homeOffice, Money businessLoss) {

    static final Carryovers NONE = new Carryovers(Money.ZERO, Money.ZERO);

    static Carryovers after(FederalReturn year) {
        return new Carryovers(year.scheduleC().map(ScheduleC::homeOfficeCarryover).orElse(Money.ZERO),
                year.form1040().deduction().business().lossCarryforward());
    }
}
