package com.takehome.tax.state;

import com.takehome.money.Money;

/**
 * One spouse's income and payroll taxes, as a state return asks for them.
 *
 * @param wages all wages of box 1, the salary from an own S corporation included
 * @param practiceSalary the part of the wages that an own S corporation pays
 * @param scheduleCProfit Schedule C line 31
 * @param k1Income ordinary income of an own S corporation, Schedule K-1 line 1
 * @param otherIncome this spouse's part of interest, dividends, gains and other taxable income
 * @param adjustments this spouse's part of the adjustments to income other than half of self-employment tax
 * @param selfEmploymentTax Schedule SE line 12
 * @param halfSelfEmploymentTax Schedule SE line 13
 * @param employeeFica social security and Medicare tax withheld from wages, without Additional Medicare Tax
 */
public record PersonFacts(Money wages, Money practiceSalary, Money scheduleCProfit, Money k1Income, Money otherIncome,
        Money adjustments, Money selfEmploymentTax, Money halfSelfEmploymentTax, Money employeeFica) {

    /** Nobody's: all zero. */
    public static final PersonFacts NONE = new PersonFacts(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO,
            Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    /** Income before any adjustment. */
    Money grossIncome() {
        return wages.plus(scheduleCProfit).plus(k1Income).plus(otherIncome);
    }

    /** This spouse's part of federal adjusted gross income. */
    Money agi() {
        return grossIncome().minus(halfSelfEmploymentTax).minus(adjustments);
    }

    /** Wages and net self-employment income after half of self-employment tax. */
    Money earnedIncome() {
        return wages.plus(scheduleCProfit).minus(halfSelfEmploymentTax);
    }

    /** Profit of a sole proprietorship and of an S corporation. */
    Money businessIncome() {
        return scheduleCProfit.plus(k1Income);
    }

    /** Social security and Medicare tax paid as employee and as self-employed. */
    Money payrollTax() {
        return selfEmploymentTax.plus(employeeFica);
    }

    /** What a city's tax on wages and net profits reaches: a loss does not reduce wages. */
    Money wagesAndNetProfit() {
        return wages.plus(scheduleCProfit.atLeastZero());
    }
}
