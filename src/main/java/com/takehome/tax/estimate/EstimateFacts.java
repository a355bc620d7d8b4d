package com.takehome.tax.estimate;

import com.takehome.model.DueDateOverride;
import com.takehome.model.FilingStatus;
import com.takehome.model.PracticeProfile.EstimatePreferences;
import com.takehome.model.TaxPayment;
import com.takehome.model.TaxYear;
import com.takehome.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one jurisdiction's estimates for one tax year are worked out from.
 *
 * @param taxYear the year
 * @param status this year's filing status
 * @param asOf payments after this date do not count; due dates before it have passed
 * @param currentYear this year as projected
 * @param priorYear last year
 * @param withholding this year's, what is still expected included
 * @param overpaymentApplied last year's overpayment from the Household sheet, credited on April 15
 * @param payments the Tax payments sheet; rows of other jurisdictions and years are passed over
 * @param annualized the tax on annualized income, by period
 * @param preferences method, target and rounding of the recommended payments
 * @param dueDates the Due dates sheet; rows of other jurisdictions and years are passed over
 * @param returnFiledAndPaid when the return was filed and its tax paid in full; empty: not by January 31
 */
public record EstimateFacts(TaxYear taxYear, FilingStatus status, LocalDate asOf, CurrentYear currentYear,
        PriorYear priorYear, Withholding withholding, Money overpaymentApplied, List<TaxPayment> payments,
        AnnualizedIncome annualized, EstimatePreferences preferences, List<DueDateOverride> dueDates,
        Optional<LocalDate> returnFiledAndPaid) {

    public EstimateFacts {
        payments = List.copyOf(payments);
        dueDates = List.copyOf(dueDates);
    }

    /**
     * This year as projected.
     *
     * @param tax Form 2210 line 4: the tax that counts for estimates
     * @param agi adjusted gross income, for a state's high-income cut-off
     * @param grossIncome gross income as the state counts it, for a state's income threshold
     * @param unwithheldIncome the part from which no state tax is withheld, for a state's income threshold
     */
    public record CurrentYear(Money tax, Money agi, Money grossIncome, Money unwithheldIncome) {

        /** Where the jurisdiction has no income threshold or the incomes are all the same to it. */
        public static CurrentYear of(Money tax, Money agi) {
            return new CurrentYear(tax, agi, agi, agi);
        }
    }

    /**
     * Last year.
     *
     * @param tax Form 2210 line 8 before the 110%; empty: unknown, so that it gives no harbor
     * @param agi adjusted gross income; empty: unknown, so that the higher share is taken
     * @param grossIncome gross income as the state counts it; empty: unknown
     */
    public record PriorYear(Optional<Money> tax, Optional<Money> agi, Optional<Money> grossIncome) {

        /** Nothing is known. */
        public static final PriorYear UNKNOWN = new PriorYear(Optional.empty(), Optional.empty(), Optional.empty());

        /** Last year's tax and adjusted gross income. */
        public static PriorYear of(Money tax, Money agi) {
            return new PriorYear(Optional.of(tax), Optional.of(agi), Optional.of(agi));
        }
    }
}
