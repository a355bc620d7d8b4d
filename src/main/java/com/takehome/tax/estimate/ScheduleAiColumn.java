package com.takehome.tax.estimate;

import com.takehome.money.Money;
import com.takehome.tax.Form1040;
import java.util.List;

/**
 * A column of Schedule AI, lines 1 to 19, with Part II. Lines 20 to 27 are an {@link AnnualizedInstallment}.
 *
 * @param period the column
 * @param selfEmployment Part II, a part for each self-employed person
 * @param incomeToDate the period's income before adjustments
 * @param halfSelfEmploymentTax the period's deduction for half of self-employment tax
 * @param otherAdjustmentsToDate the period's other adjustments
 * @param agiToDate line 1
 * @param annualizedAgi line 3
 * @param itemizedToDate line 4
 * @param itemized line 6, under the limits that hold at the annualized income
 * @param standardDeduction line 7, whole in every column
 * @param deduction line 8
 * @param businessDeduction line 9a: section 199A at annualized income
 * @param otherDeductions line 9b: the senior deduction, and gifts beside the standard deduction
 * @param taxableIncome line 13
 * @param incomeTax line 14
 * @param selfEmploymentTax line 15
 * @param otherTaxes line 16: alternative minimum tax, Additional Medicare Tax, net investment income tax and others
 * @param taxBeforeCredits line 17
 * @param credits line 18
 * @param tax line 19
 * @param annualizedReturn the return that lines 4 to 19 come from, of annualized amounts
 */
public record ScheduleAiColumn(AnnualizationPeriod period, List<SelfEmploymentColumn> selfEmployment,
        Money incomeToDate, Money halfSelfEmploymentTax, Money otherAdjustmentsToDate, Money agiToDate,
        Money annualizedAgi, Money itemizedToDate, Money itemized, Money standardDeduction, Money deduction,
        Money businessDeduction, Money otherDeductions, Money taxableIncome, Money incomeTax, Money selfEmploymentTax,
        Money otherTaxes, Money taxBeforeCredits, Money credits, Money tax, Form1040 annualizedReturn) {

    public ScheduleAiColumn {
        selfEmployment = List.copyOf(selfEmployment);
    }
}
