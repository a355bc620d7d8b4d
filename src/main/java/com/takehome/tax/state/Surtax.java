package com.takehome.tax.state;

import com.takehome.money.Money;

/**
 * Further marginal rates on high taxable income (California RTC 17043; Massachusetts amendment article XLIV; Maine).
 *
 * @param schedules the rates
 */
record Surtax(ByStatus<RateSchedule> schedules) implements TaxStep {

    @Override
    public StateStep step() {
        return StateStep.SURTAX;
    }

    @Override
    public Money addition(Money soFar, TaxBase base) {
        return schedules.of(base.unit().status()).on(base.taxableIncome());
    }
}
