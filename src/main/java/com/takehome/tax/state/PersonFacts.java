package com.takehome.tax.state;

import com.takehome.money.Money;
import com.takehome.tax.Wages;

/**
 * One spouse's income and payroll taxes, as a state return asks for them.
 *
 * @param pay all wages of boxes 1 and 5, the salary from an own S corporation included
 * @param practiceSalary the part of the wages of box 1 that an own S corporation pays
 * @param scheduleCProfit Schedule C line 31
 * @param k1Income ordinary income of an own S corporation, Schedule K-1 line 1
 * @param netGains this spouse's part of net gains, or of the net loss up to the federal limit
 * @param otherIncome this spouse's part of interest, dividends and other taxable income
 * @param adjustments this spouse's part of the adjustments to income other than half of self-employment tax
 * @param selfEmploymentTax Schedule SE line 12
 * @param halfSelfEmploymentTax Schedule SE line 13
 * @param employeeFica social security and Medicare tax withheld from wages, without Additional Medicare Tax
 */
public record PersonFacts(Wages pay, Money practiceSalary, Money scheduleCProfit, Money k1Income, Money netGains,
        Money otherIncome, Money adjustments, Money selfEmploymentTax, Money halfSelfEmploymentTax,
        Money employeeFica) {

    /** Nobody's: all zero. */
    public static final PersonFacts NONE = new PersonFacts(Wages.NONE, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO,
            Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    /** Wages of box 1. */
    Money wages() {
        return pay.taxable();
    }

    /** Income before any adjustment. */
    Money grossIncome() {
        return Money.sum(wages(), scheduleCProfit, k1Income, netGains, otherIncome);
    }

    /** This spouse's part of federal adjusted gross income. */
    Money agi() {
        return grossIncome().minus(halfSelfEmploymentTax).minus(adjustments);
    }

    /** Wages and net self-employment income after half of self-employment tax. */
    Money earnedIncome() {
        return wages().plus(scheduleCProfit).minus(halfSelfEmploymentTax);
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
        return wages().plus(scheduleCProfit.atLeastZero());
    }
}
