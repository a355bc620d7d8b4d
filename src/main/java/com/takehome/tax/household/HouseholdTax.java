package com.takehome.tax.household;

import com.takehome.money.Money;
import com.takehome.tax.FederalReturn;
import com.takehome.tax.SCorporationYear;
import com.takehome.tax.state.StateFacts;
import com.takehome.tax.state.StateReturn;

/**
 * A household's taxes of a year.
 *
 * @param federal the federal return
 * @param state the state return and local taxes
 * @param stateFacts what these started from
 * @param entityTax taxes on the entity itself
 */
public record HouseholdTax(FederalReturn federal, StateReturn state, StateFacts stateFacts,
        Money entityTax) {

    /** Both sides' payroll tax on an S corporation's salary. */
    public Money practicePayrollTax() {
        return federal.sCorporation().map(HouseholdTax::payrollTax).orElse(Money.ZERO);
    }

    /** Federal, state and local tax, without payroll and entity tax. */
    public Money incomeTaxes() {
        return federal.totalTax().plus(state.totalTax());
    }

    /** All of it: federal, state, local, the entity's, and both sides' payroll tax of an S corporation. */
    public Money total() {
        return Money.sum(incomeTaxes(), practicePayrollTax(), entityTax);
    }

    private static Money payrollTax(SCorporationYear year) {
        return year.employerPayrollTax().plus(year.employeePayrollTax());
    }
}
