package com.takehome.tax;

import static com.takehome.money.Rounding.CENTS;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.tax.parameter.FederalParameters;

/** Social security and Medicare tax on wages, each side (IRC 3101(a), (b)(1), 3111); without the additional 0.9%. */
public final class PayrollTaxRule {

    private PayrollTaxRule() {}

    /** What is withheld from a person's wages of the year, all employers together. */
    public static Money employee(Money wages, FederalParameters parameters) {
        return tax(wages, parameters.payrollTax().employeeSocialSecurityRate(),
                parameters.payrollTax().employeeMedicareRate(), parameters);
    }

    /** What one employer adds. */
    public static Money employer(Money wages, FederalParameters parameters) {
        return tax(wages, parameters.payrollTax().employerSocialSecurityRate(),
                parameters.payrollTax().employerMedicareRate(), parameters);
    }

    private static Money tax(Money wages, Rate socialSecurity, Rate medicare, FederalParameters parameters) {
        Money upToBase = wages.min(parameters.selfEmploymentTax().wageBase());
        return upToBase.times(socialSecurity, CENTS).plus(wages.times(medicare, CENTS));
    }
}
