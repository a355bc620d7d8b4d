package com.takehome.tax;

import com.takehome.money.Money;
import com.takehome.tax.parameter.FederalParameters;
import java.util.Map;

/**
 * An S corporation with one shareholder (Form 1120-S, IRC 1366): the salary, the payroll tax on it without FUTA, the
 * employer's retirement contribution and the owner's health insurance lower the income passed through. The insurance is
 * box 1 wages only (Notice 2008-1); an elective deferral lowers box 1 only (IRC 402(g), 3121(v)).
 */
public final class SCorporationRule {

    private SCorporationRule() {}

    /** The corporation's year, given the retirement contribution that the salary allows. */
    public static SCorporationYear compute(Business.SCorporation corporation, RetirementAllowed retirement,
            FederalParameters parameters) {
        Business.Books books = corporation.books();
        Map<ScheduleCLine, Money> deductions = DeductibleExpenses.byLine(books);
        Money homeOffice = DeductibleExpenses.homeOffice(books);
        Money salary = corporation.salary();
        Money payrollTax = PayrollTaxRule.employer(salary, parameters);
        Money health = corporation.benefits().healthPremium();
        Money k1Income = books.grossReceipts().minus(Money.sum(deductions.values())).minus(homeOffice).minus(salary)
                .minus(payrollTax).minus(retirement.employer()).minus(health);
        Money boxOne = salary.plus(health).minus(retirement.deferrals());
        return new SCorporationYear(books.grossReceipts(), deductions, homeOffice, salary, payrollTax,
                retirement.employer(), health, k1Income, boxOne, PayrollTaxRule.employee(salary, parameters));
    }
}
