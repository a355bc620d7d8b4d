package com.takehome.tax.trace;

import com.takehome.model.HouseholdAmount;
import com.takehome.money.Money;
import com.takehome.tax.FederalReturn;
import com.takehome.tax.FormLine;
import com.takehome.tax.SCorporationYear;
import com.takehome.tax.parameter.FederalParameters;
import java.util.ArrayList;
import java.util.List;

/** Wages and what is withheld from them for social security and Medicare. */
final class PayrollTrace {

    private PayrollTrace() {}

    static void trace(FederalReturn computed, InputCells cells, List<FormLine> lines) {
        FormPage page = new FormPage("Form W-2", lines);
        List<String> wages = new ArrayList<>(List.of("line 1 (owner)", "line 1 (spouse)"));
        page.input("1 (owner)", "Wages of the owner from others", computed.facts().household().ownWages().taxable(),
                cells.household(HouseholdAmount.OWN_WAGES));
        page.input("1 (spouse)", "Wages of the spouse", computed.facts().household().spouseWages().taxable(),
                cells.household(HouseholdAmount.SPOUSE_WAGES));
        computed.sCorporation().ifPresent(year -> {
            salary(year, computed, page);
            wages.add("line 1 (S corporation)");
        });
        FederalParameters.PayrollTax figures = computed.parameters().payrollTax();
        List<String> from = new ArrayList<>(wages);
        from.add(computed.parameters().citations().of("payroll_tax.employee_social_security_rate"));
        from.add(computed.parameters().citations().of("payroll_tax.employee_medicare_rate"));
        from.add(computed.parameters().citations().of("self_employment_tax.wage_base"));
        page.line("4 and 6", "Social security and Medicare tax withheld", computed.employeeFica(),
                "each spouse's " + figures.employeeSocialSecurityRate() + " up to the wage base and "
                        + figures.employeeMedicareRate(),
                from.toArray(String[]::new));
    }

    private static void salary(SCorporationYear year, FederalReturn computed, FormPage page) {
        Money deferrals = year.salary().plus(year.healthInsurance()).minus(year.boxOneWages());
        page.line("12", "Elective deferral from the salary", deferrals, "deferral and catch-up",
                BenefitsTrace.planLines(computed, "9", "17").toArray(String[]::new));
        page.line("1 (S corporation)", "Salary for income tax", year.boxOneWages(),
                "salary and health insurance less deferrals", "Form 1120-S line 7",
                "Form 1120-S line 18 health insurance", "line 12");
    }
}
